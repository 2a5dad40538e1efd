import { readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { parseGraphFile } from '../../model/graph-file.ts'
import { openTestFolder, run, runWith } from '../test-folder.ts'

const { at, text, put, build } = openTestFolder()

describe('graph', () => {
  test('writes a graph that passes the door, and the texts as stored', async () => {
    expect(await build('--title', 'Two')).toMatchObject({ code: 0, complaint: '' })
    const file = parseGraphFile(JSON.parse(await text('out/graph.json')), 'graph.json')
    expect(file.attributes.title).toBe('Two')
    expect(file.attributes.documents.map((each) => each.id)).toEqual(['first', 'press/second'])
    expect(await text('out/graph.texts/first.txt')).toBe(await text('documents/first.txt'))
    expect(await text('out/graph.texts/press/second.txt')).toBe(await text('documents/press/second.md'))
  })

  test('gives the checksum of the text as stored', async () => {
    await put('documents/first.txt', '\uFEFFabc')
    await build()
    const [first] = JSON.parse(await text('out/graph.json')).attributes.documents
    expect(first.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('gives the same bytes for the same input', async () => {
    await build()
    const once = await text('out/graph.json')
    await build()
    expect(await text('out/graph.json')).toBe(once)
  })

  test('reports', async () => {
    await put('documents/picture.png', 'x')
    await put('documents/.hidden.txt', 'x')
    const { printed } = await build()
    expect(printed).toMatch(/^documents +2$/m)
    expect(printed).toMatch(/^entities +\d+ {2}people \d+, states \d+/m)
    expect(printed).toMatch(/^relations +\d+ {2}holds-office \d+/m)
    expect(printed).toMatch(/^undated +\d+/m)
    expect(printed).toContain('skipped, of no known format: picture.png')
    expect(printed).toMatch(/^Wrote .*graph\.json in \d+\.\d s\.$/m)
  })

  test('carries the version of its content, the same wherever the graph lies', async () => {
    const version = async () => JSON.parse(await text('out/graph.json')).attributes.version
    await build()
    const first = await version()
    expect(first).toMatch(/^[0-9a-f]{12}$/)
    await build('--title', 'Another title')
    expect(await version()).toBe(first)
    await put('documents/first.txt', 'Kazakhstan met Cambodia on 13 October 2021.')
    await build()
    expect(await version()).not.toBe(first)
  })

  test('says what it joined over documents and what it left apart', async () => {
    const says = (name: string) => `Foreign Minister ${name} of Nepal praised the weather.`
    await put('registry/states.yaml', '- id: NPL\n  name: Nepal\n  sources: [own]\n')
    await put('registry/sources.yaml', 'own: a test\n')
    await put('documents/a.txt', says('Shahbaz Shareef'))
    await put('documents/b.txt', says('Shehbaz Sharif'))
    await put('documents/c.txt', 'Shahbas Sharef spoke.')
    const { printed } = await build()
    expect(printed).toMatch(
      /^joined over documents: 1\n {2}Shahbaz Shareef = Shehbaz Sharif {2}names spelt alike, /m,
    )
    expect(printed).toMatch(
      /^alike but kept apart: 1\n {2}Shahbas Sharef ~ Shahbaz Shareef .*; but nothing but/m,
    )
    const { attributes } = parseGraphFile(JSON.parse(await text('out/graph.json')), 'graph.json')
    expect(attributes.redirects).toEqual({ 'actor/shehbaz-sharif': 'actor/shahbaz-shareef' })
    expect(attributes.review?.merges).toHaveLength(1)
  })

  test('applies corrections, and says which do not fit any more', async () => {
    await put(
      'registry/states.yaml',
      ['Nepal', 'Oman']
        .map((s) => `- id: ${s.slice(0, 3).toUpperCase()}\n  name: ${s}\n  sources: [own]\n`)
        .join(''),
    )
    await put('registry/sources.yaml', 'own: a test\n')
    await put('documents/a.txt', 'Nepal praised Oman.')
    const renamed = (words: string, name: string) =>
      `- correct: rename\n  this: {document: a, start: 0, end: 5, words: ${words}}\n  name: ${name}\n`
    await put('mine.yaml', `# mine\n${renamed('Nepal', 'Federal Nepal')}${renamed('Fiji', 'X')}`)
    const { code, printed } = await build('--corrections', at('mine.yaml'))
    expect(code).toBe(0)
    expect(printed).toMatch(/^corrections that hold: 1$/m)
    expect(printed).toMatch(
      /^corrections that do not fit any more: 1\n {2}number 2 {2}rename {2}“Fiji” in a: its words /m,
    )
    const { nodes, edges } = parseGraphFile(JSON.parse(await text('out/graph.json')), 'graph.json')
    // The name alone: links go by the key.
    expect(nodes.map((n) => [n.key, n.attributes.name])).toContainEqual(['state/nepal', 'Federal Nepal'])
    expect(edges.map((e) => e.source)).toEqual(['state/nepal'])
  })

  test('with --doubts lists the sentences that name two and gave no relation', async () => {
    const states = ['Nepal', 'Oman'].map(
      (s) => `- id: ${s.slice(0, 3).toUpperCase()}\n  name: ${s}\n  sources: [own]\n`,
    )
    await put('registry/states.yaml', states.join(''))
    await put('registry/sources.yaml', 'own: a test\n')
    await put('documents/a.txt', 'Nepal praised Oman. Nepal outgrew Oman.')
    expect((await build()).printed).not.toContain('outgrew')
    const { printed } = await build('--doubts')
    expect(printed).toContain('gave no relation: 1\n  a: Nepal, Oman\n    Nepal outgrew Oman.')
  })

  test('lists a document in which nothing is found', async () => {
    await put('documents/void.txt', 'Nothing at all.\n')
    const { code, printed } = await build()
    expect(code).toBe(0)
    expect(printed).toContain('nothing was found in void')
  })

  test('takes the texts of a former build away, and leaves nothing else behind', async () => {
    await build()
    await rm(at('documents/press'), { recursive: true })
    await build()
    expect((await readdir(at('out'), { recursive: true })).sort()).toEqual([
      'graph.json',
      'graph.readings.json',
      'graph.texts',
      join('graph.texts', 'first.txt'),
    ])
  })

  test('with --per-document writes each document’s graph as if it were the only one', async () => {
    expect((await build('--per-document', at('alone'))).code).toBe(0)
    const [first, second] = await Promise.all([text('alone/first.json'), text('alone/press/second.json')])
    expect(JSON.parse(second).attributes).toMatchObject({
      title: 'Second',
      documents: [{ id: 'press/second' }],
    })
    await rm(at('documents/press'), { recursive: true })
    await build('--per-document', at('single'))
    expect(await text('single/first.json')).toBe(first)
  })

  test.each([
    ['a sentence', 'Fiji met Tonga.', '', 'Sentence 1  Fiji met Tonga.'],
    ['a document by its id', 'press/second', '', 'Text 🤝 текст'],
    ['what is piped in', '-', 'Fiji met Tonga.\n', 'Sentence 1  Fiji met Tonga.'],
    ['a word that is no id', 'press', '', 'Sentence 1  press'],
  ])('with --explain says why %s gives what it gives, and writes nothing', async (_, what, piped, line) => {
    const folders = ['--documents', at('documents'), '--registry', at('registry')]
    const outcome = await runWith(
      piped,
      'graph',
      ...folders,
      '--out',
      at('out/graph.json'),
      '--explain',
      what,
    )
    expect(outcome).toMatchObject({ code: 0, complaint: '' })
    expect(outcome.printed).toContain(line)
    await expect(text('out/graph.json')).rejects.toThrow('ENOENT')
  })

  describe('with --years', () => {
    const dated = 'Fiji met Tonga in Suva on 4 May 2019.\n\nFiji met Samoa in Apia on 3 June 2021.\n'
    const states = ['FJI Fiji', 'TON Tonga', 'WSM Samoa'].map((each) => each.split(' '))
    const registry = states
      .map(([id, name]) => `- { id: ${id}, name: ${name}, sources: [made-up] }\n`)
      .join('')
    beforeEach(async () => {
      await put('documents/dated.txt', dated)
      await put('registry/states.yaml', registry)
      await put('registry/sources.yaml', 'made-up: by this test\n')
    })
    const files = async () => parseGraphFile(JSON.parse(await text('out/graph.json')), 'graph.json')

    test('writes what the explorer would show, where it would show it', async () => {
      await build()
      const whole = await files()
      expect(await build('--years', '2019', '--undated', 'hide')).toMatchObject({ code: 0, complaint: '' })
      // A page that joins it anew keeps to the same part.
      const { filter } = JSON.parse(await text('out/graph.readings.json'))
      expect(filter).toMatchObject({ years: { from: 2019, to: 2019 }, undated: 'hide' })
      const part = await files()
      const inYear = ({ attributes }: (typeof whole.edges)[number]) =>
        attributes.date?.from.startsWith('2019') ?? false
      expect(part.edges).toEqual(whole.edges.filter(inYear))
      expect(part.edges.length).toBeGreaterThan(0)
      for (const node of part.nodes) {
        const same = whole.nodes.find(({ key }) => key === node.key)?.attributes
        expect([node.attributes.x, node.attributes.y]).toEqual([same?.x, same?.y])
      }
    })

    test('says how much is left', async () => {
      const { printed } = await build('--years', '2021-05..2021-06', '--year-rule', 'within')
      expect(printed).toMatch(/^Kept 1 of 2 relations: within May – Jun 2021\.$/m)
    })

    test('that are none ends in one sentence, and nothing is written', async () => {
      const { code, complaint, printed } = await build('--years', 'lately')
      expect({ code, printed }).toEqual({ code: 1, printed: '' })
      expect(complaint).toMatch(/^--years needs a year or a range such as .*, not "lately"\.$/)
      await expect(text('out/graph.json')).rejects.toThrow('ENOENT')
    })
  })

  test('follows links to files and to folders', async () => {
    await put('elsewhere/third.txt', 'Kazakhstan met Cambodia on 12 October 2021.')
    await symlink(at('elsewhere'), at('documents/linked'))
    await symlink(at('elsewhere/third.txt'), at('documents/fourth.txt'))
    expect((await build()).code).toBe(0)
    expect(await readdir(at('out/graph.texts'))).toEqual(expect.arrayContaining(['fourth.txt', 'linked']))
  })
})

describe('--help', () => {
  test.each([
    [
      'graph',
      [
        '--documents DIR',
        '--out FILE',
        '--registry DIR',
        '--per-document DIR',
        '--title TEXT',
        '--explain TEXT',
        '--years YEARS',
        '--year-rule RULE',
        '--undated STATE',
        '--planned STATE',
      ],
    ],
    ['evaluate', ['--misses N', '--gold DIR', '--json', '--floor', '--record']],
  ])('explains each option of %s', async (command, options) => {
    const { code, printed } = await run(command, '--help')
    expect(code).toBe(0)
    for (const option of options) expect(printed).toContain(option)
  })
})
