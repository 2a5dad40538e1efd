import { beforeEach, describe, expect, test } from 'vitest'
import { openTestFolder, run } from '../test-folder.ts'

const { at, put } = openTestFolder()

describe('evaluate', () => {
  const gold = {
    id: 'first',
    published: null,
    entities: [{ id: 'e1', kind: 'state', name: 'Nowhereland' }],
    relations: [],
  }
  const score = (...more: string[]) =>
    run(
      'evaluate',
      '--documents',
      at('documents'),
      '--registry',
      at('registry'),
      '--gold',
      at('gold'),
      ...more,
    )

  beforeEach(() => put('gold/first.gold.json', JSON.stringify(gold)))

  test('prints tables, and misses when asked', async () => {
    const { code, printed } = await score('--misses', '1')
    expect(code).toBe(0)
    expect(printed).toMatch(/^entities +P +R +F1 +tp +fp +fn$/m)
    expect(printed).toMatch(/^published +exact +[\d.]+ {2}year +[\d.]+ +of 1$/m)
    expect(printed).toMatch(/^first: entity [-+] /m)
    expect((await score()).printed).not.toMatch(/^first:/m)
  })

  test('prints JSON', async () => {
    const { printed } = await score('--json')
    expect(JSON.parse(printed)).toMatchObject({ documents: 1, misses: expect.any(Array) })
  })

  test('holds a recorded floor and says what fell', async () => {
    expect(await score('--floor')).toMatchObject({ code: 1, complaint: expect.stringContaining('--record') })
    expect((await score('--record')).code).toBe(0)
    expect(await score('--floor')).toMatchObject({ code: 0 })
    await put('gold/floor.json', '{"entities all F1": 1.01, "offsets right": 0}')
    const { code, printed } = await score('--floor')
    expect(code).toBe(1)
    expect(printed).toMatch(/^entities all F1 fell to +[\d.]+, the floor is +101\.0$/m)
    expect(printed).toMatch(/floor: 1 passed, 1 failed$/)
  })

  test.each([
    ['gold that is not JSON', 'gold/bad.gold.json', '{', /bad\.gold\.json is not JSON/],
    ['gold of another shape', 'gold/bad.gold.json', '{"id":"bad"}', /bad\.gold\.json is no gold annotation/],
    [
      'gold without its text',
      'gold/lost.gold.json',
      JSON.stringify(gold),
      /lacks the annotated document "lost"/,
    ],
  ])('%s', async (_, path, content, message) => {
    await put(path, content)
    const { code, complaint } = await score()
    expect({ code, complaint }).toEqual({ code: 1, complaint: expect.stringMatching(message) })
  })
})
