import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { PALETTES } from '../../figure/palette.ts'
import { PICTURE_FORMATS } from '../../figure/picture-formats.ts'
import { readTrace } from '../../figure/read-trace.ts'
import { EXPORTS } from '../../graph/exports/index.ts'
import { parseGraphFile } from '../../model/graph-file.ts'
import { openTestFolder, optionsWith, run } from '../test-folder.ts'

const { at, text, put, build } = openTestFolder()

const write = (...more: string[]) => {
  const folders = { documents: at('documents'), registry: at('registry') }
  return run('export', ...optionsWith({ ...folders, graph: at('out/graph.json'), out: at('file') }, more))
}

const state = (id: string, name: string) =>
  `- { id: ${id}, iso2: ${id.slice(0, 2)}, name: ${name}, sources: [iso] }\n`
const STATES = state('KAZ', 'Kazakhstan') + state('KHM', 'Cambodia')

describe('export', () => {
  test('builds the graph first if there is none', async () => {
    const { code, complaint } = await write('--format', 'json')
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' })
    expect(parseGraphFile(JSON.parse(await text('out/graph.json')), 'graph.json')).toBeTruthy()
  })

  test('documents that are named go before a graph that is there', async () => {
    await build()
    await put('mine/third.txt', 'Kazakhstan met Cambodia on 1 May 2022.\n')
    await put('registry/sources.yaml', 'iso: https://example.org/iso\n')
    await put('registry/states.yaml', STATES)
    await write('--format', 'json', '--documents', at('mine'))
    const { attributes } = parseGraphFile(JSON.parse(await text('file')), 'file')
    expect(attributes.documents.map(({ id }) => id)).toEqual(['third'])
  })

  test('a graph that is named is taken as it is, and not built where there is none', async () => {
    await build()
    const before = await text('out/graph.json')
    const named = ['--format', 'json', '--out', at('file'), '--graph']
    expect(await run('export', ...named, at('out/graph.json'))).toMatchObject({ code: 0, complaint: '' })
    expect(await text('out/graph.json')).toBe(before)
    const { code, complaint } = await run('export', ...named, at('none.json'))
    expect(code).toBe(1)
    expect(complaint).toMatch(/none\.json does not exist: name a graph with --graph\.$/)
  })

  test.each(EXPORTS.map(({ id }) => id))('%s: writes a file, the same bytes twice', async (id) => {
    await build()
    expect(await write('--format', id)).toMatchObject({ code: 0, complaint: '' })
    const once = await readFile(at('file'))
    await write('--format', id)
    expect((await readFile(at('file'))).equals(once)).toBe(true)
  })

  test.each(['graph.gexf', 'graph.ftm.json', 'GRAPH.JSONLD'])(
    'the name says the format: %s',
    async (name) => {
      await build()
      expect(await write('--out', at(name))).toMatchObject({ code: 0, complaint: '' })
      const format = EXPORTS.find(({ extension }) => name.toLowerCase().endsWith(`.${extension}`))
      await write('--format', format?.id ?? '')
      expect(await text(name)).toBe(await text('file'))
    },
  )

  test.each(PICTURE_FORMATS.map(({ id }) => id))('%s: writes a picture of the view', async (id) => {
    await put('registry/sources.yaml', 'iso: https://example.org/iso\n')
    await put('registry/states.yaml', STATES)
    expect(await write('--format', id, '--size', '600x400')).toMatchObject({ code: 0, complaint: '' })
    expect((await readFile(at('file'))).length).toBeGreaterThan(2000)
  })

  test('what no format holds is said before anything is built', async () => {
    await write('--format', 'png', '--size', '60000x60000')
    await expect(text('out/graph.json')).rejects.toThrow('ENOENT')
  })

  test('a large picture tells how far it is', async () => {
    await put('registry/sources.yaml', 'iso: https://example.org/iso\n')
    await put('registry/states.yaml', STATES)
    const { progressed } = await write('--format', 'png', '--size', '4096x1200')
    expect(progressed.slice(-3)).toEqual(['Drawing the picture: 81 %', 'Drawing the picture: 100 %', null])
  })

  test('a picture compares two periods, draws undated relations as asked, and opens where it was made', async () => {
    await put('registry/sources.yaml', 'iso: https://example.org/iso\n')
    await put('registry/states.yaml', STATES)
    const picture = [
      '--format',
      'svg',
      '--focus',
      'state/cambodia',
      '--undated',
      'show',
      '--meetings',
      'lines',
    ]
    expect((await write(...picture, '--years', '2021', '--against', '2019')).complaint).toBe('')
    expect(await text('file')).toContain('1 new: only 2021')
    expect(await text('file')).toContain(PALETTES.light.turns.after)
    expect(readTrace(await readFile(at('file')))?.address).toBe(
      '#n=state/cambodia&f=state/cambodia,1&y=2021&ya=2019&nd=show&mt=lines',
    )
  })

  test.each([
    ['0', '<title>Cambodia</title>'],
    ['1', '<title>Cambodia and its neighbours</title>'],
    ['2', '<title>Cambodia and what lies within 2 steps</title>'],
  ])('the title says how far around: %s', async (depth, title) => {
    await put('registry/sources.yaml', 'iso: https://example.org/iso\n')
    await put('registry/states.yaml', STATES)
    await write('--format', 'svg', '--focus', 'state/cambodia', '--depth', depth)
    expect(await text('file')).toContain(title)
  })

  test('nothing to draw: says what to do about it', async () => {
    await build()
    expect((await write('--format', 'svg')).complaint).toContain('tells of no relations: add documents')
    const { complaint } = await write('--format', 'svg', '--years', '1999')
    expect(complaint).toContain('Nothing is visible: widen --years')
  })

  test('takes what the years and the focus leave', async () => {
    await put('registry/sources.yaml', 'iso: https://example.org/iso\n')
    await put('registry/states.yaml', STATES)
    const all = await write('--format', 'json')
    expect(all.printed).toContain('2 entities, 1 relation.')
    expect((await write('--format', 'json', '--years', '2021')).printed).toContain('1 relation.')
    expect((await write('--format', 'json', '--years', '2019-2020')).printed).toContain('0 relations')
    const focused = await write('--format', 'json', '--focus', 'state/cambodia', '--depth', '0')
    expect(focused.printed).toContain('1 entity, 0 relations')
  })

  test.each<[string[], string]>([
    [[], '--format is missing: choose one of png, svg'],
    [['--format', 'exe'], 'There is no format "exe": choose one of png, svg'],
    [['--format', 'json', '--years', 'soon'], '--years needs a year or a range'],
    [['--format', 'svg', '--against', '2019'], '--against needs --years'],
    [
      ['--format', 'svg', '--meetings', 'none'],
      '--meetings needs one of points, lines, all-lines, not "none".',
    ],
    [
      ['--format', 'json', '--focus', 'state/cambodia', '--depth', 'x'],
      '--depth needs a number from 0 to 9, not "x".',
    ],
    [['--format', 'json', '--depth', '2'], '--depth needs --focus: the entity that it counts from.'],
    [['--format', 'csv', '--out', 'a.csv'], 'a.csv would hold a .zip file: let its name end so.'],
    [['--format', 'png', '--out', 'a.svg'], 'a.svg would hold a .png file: let its name end so.'],
    [['--out', 'a.txt'], '--format is missing: choose one of png, svg,'],
    [['--format', 'png', '--size', '60000x60000'], 'A PNG of 60,000 × 60,000 pixels is too large to make'],
    [
      ['--format', 'jpg', '--size', '20000x500'],
      '(at most 100 million pixels, and 16,384 a side), svg or pdf.',
    ],
    [['--format', 'json', '--focus', 'state/camboda'], 'did you mean state/cambodia?'],
    [['--format', 'json', '--focus', 'nobody'], 'which is not in the graph: see the keys'],
    [
      ['--format', 'json', '--focus', 'state/cambodia', '--years', '1999', '--undated', 'hide'],
      'nothing is left',
    ],
  ])('%j: one sentence, exit code 1, nothing written', async (args, words) => {
    await put('registry/sources.yaml', 'iso: https://example.org/iso\n')
    await put('registry/states.yaml', STATES)
    const { code, complaint } = await write(...args)
    expect(code).toBe(1)
    expect(complaint).toContain(words)
    expect(complaint).not.toContain('\n')
    await expect(text('file')).rejects.toThrow('ENOENT')
  })

  test('what is no graph is said to be none', async () => {
    const { complaint } = await run('export', '--format', 'json', '--graph', '/dev/null', '--out', at('file'))
    expect(complaint).toMatch(/^\/dev\/null does not read as JSON: rebuild it/)
  })

  test('a file that cannot be written leaves nothing behind', async () => {
    const { code, complaint } = await write('--format', 'json', '--out', at('documents'))
    expect(code).toBe(1)
    expect(complaint).toContain('is a folder: name a file with --out.')
  })
})
