/** The command line as a person meets it: in a folder of its own, with good and with bad input. */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseGraphFile } from '../model/graph-file.ts'
import { REGISTRY_FILES } from '../model/registry.ts'
import type { AnyCommand } from './command.ts'
import { evaluate } from './commands/evaluate.ts'
import { graph } from './commands/graph.ts'
import { runCommand } from './run-command.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'))
  for (const list of Object.keys(REGISTRY_FILES)) await put(`registry/${list}.yaml`, '# none\n')
  await put('documents/first.txt', 'Kazakhstan met Cambodia on 12 October 2021.\r\n')
  await put('documents/press/second.md', '---\ntitle: Second\n---\n# Head\n\nText 🤝 текст\n')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (path: string) => join(folder, path)
const text = (path: string) => readFile(at(path), 'utf8')

async function put(path: string, content: string | Uint8Array) {
  await mkdir(dirname(at(path)), { recursive: true })
  await writeFile(at(path), content)
}

async function run(...args: string[]) {
  const printed: string[] = []
  const complaints: string[] = []
  const terminal = { print: (line: string) => void printed.push(line), progress: () => {} }
  const commands: AnyCommand[] = [graph, evaluate]
  const code = await runCommand(commands, args, terminal, (each) => void complaints.push(each))
  return { code, printed: printed.join('\n'), complaint: complaints.join('\n') }
}

const folders = () => [
  '--documents',
  at('documents'),
  '--registry',
  at('registry'),
  '--out',
  at('out/graph.json'),
]
const build = (...more: string[]) => run('graph', ...folders(), ...more)

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

  test('lists a document in which nothing is found', async () => {
    await put('documents/void.txt', '')
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

  test('skips a link to nowhere', async () => {
    await symlink(at('nowhere.txt'), at('documents/link.txt'))
    expect((await build()).code).toBe(0)
  })
})

describe('--help', () => {
  test.each([
    ['graph', ['--documents DIR', '--out FILE', '--registry DIR', '--per-document DIR', '--title TEXT']],
    ['evaluate', ['--misses N', '--gold DIR', '--json', '--floor', '--record']],
  ])('explains each option of %s', async (command, options) => {
    const { code, printed } = await run(command, '--help')
    expect(code).toBe(0)
    for (const option of options) expect(printed).toContain(option)
  })
})

type Fault = [name: string, spoil: () => Promise<unknown>, args: () => string[], message: RegExp]

const nothing = async () => {}

const FAULTS: Fault[] = [
  [
    'a missing folder',
    nothing,
    () => ['--documents', at('none')],
    /none does not exist: name a folder of documents/,
  ],
  [
    'a file for a folder',
    nothing,
    () => ['--documents', at('documents/first.txt')],
    /first\.txt is not a folder/,
  ],
  [
    'an empty folder',
    () => mkdir(at('empty')),
    () => ['--documents', at('empty')],
    /empty holds no documents: put/,
  ],
  [
    'only other files',
    () => put('odd/a.xyz', ''),
    () => ['--documents', at('odd')],
    /odd holds no documents/,
  ],
  [
    'not UTF-8',
    () => put('documents/bad.txt', Uint8Array.of(0xfc)),
    () => [],
    /documents\/bad\.txt is not UTF-8/,
  ],
  [
    'broken front matter',
    () => put('documents/bad.md', '---\na: [\n---\n'),
    () => [],
    /bad\.md has a broken front/,
  ],
  [
    'front matter left open',
    () => put('documents/bad.md', '---\na: b\n'),
    () => [],
    /bad\.md opens a front matter/,
  ],
  [
    'two files, one id',
    () => put('documents/first.md', ''),
    () => [],
    /first\.md and .*first\.txt would both be/,
  ],
  ['a registry that is none', nothing, () => ['--registry', at('none')], /none.* does not exist.*--registry/],
  [
    'a registry fault',
    () => put('registry/states.yaml', '- id: [\n'),
    () => [],
    /states\.yaml is not valid YAML/,
  ],
  ['a fact without a name', () => put('registry/states.yaml', '- id: KAZ\n'), () => [], /states\.yaml/],
  [
    'a folder for --out',
    nothing,
    () => ['--out', at('documents')],
    /documents is a folder: name a file with --out/,
  ],
  [
    '--out below a file',
    nothing,
    () => ['--out', at('documents/first.txt/g.json')],
    /cannot be written, because it lies/,
  ],
  [
    '--per-document a file',
    nothing,
    () => ['--per-document', at('documents/first.txt')],
    /choose another place with --per/,
  ],
  [
    'an unknown option',
    nothing,
    () => ['--ouput', 'x'],
    /^--ouput is not an option of "npm run graph": see "npm run/,
  ],
  ['a short option', nothing, () => ['-o', 'x'], /^-o is not an option/],
  ['a missing value', nothing, () => ['--title'], /^--title needs a value \(TEXT\)/],
  ['an option for a value', nothing, () => ['--title', '--out'], /^--title needs a value/],
  ['an empty value', nothing, () => ['--documents='], /^--documents needs a value/],
  ['a stray word', nothing, () => ['stray'], /^"stray" belongs to no option/],
]

describe('bad input is said in one sentence, with exit code 1', () => {
  test.each(FAULTS)('%s', async (_, spoil, args, message) => {
    await put('out/graph.json', 'former')
    await put('out/graph.texts/first.txt', 'former text')
    await spoil()
    const { code, complaint, printed } = await build(...args())
    expect(complaint).toMatch(message)
    expect(complaint).toMatch(/^[^\n]+\.$/)
    expect({ code, printed }).toEqual({ code: 1, printed: '' })
    expect(await text('out/graph.json')).toBe('former')
    expect(await text('out/graph.texts/first.txt')).toBe('former text')
    expect((await readdir(at('out'))).sort()).toEqual(['graph.json', 'graph.texts'])
  })

  test.each([
    ['an unknown command', ['grpah'], /There is no command "grpah": choose one of graph, evaluate\./],
    ['no command', [], /There is no command ""/],
    ['a switch with a value', ['evaluate', '--json=1'], /^--json takes no value/],
    [
      'misses that are no number',
      ['evaluate', '--misses', 'all'],
      /^--misses needs a whole number, not "all"/,
    ],
    ['no gold', ['evaluate', '--gold', 'no-such-folder'], /no-such-folder does not exist.*--gold/],
  ])('%s', async (_, args, message) => {
    const { code, complaint } = await run(...args)
    expect({ code, complaint }).toEqual({ code: 1, complaint: expect.stringMatching(message) })
  })

  test('a bug is another matter: a stack and another code', async () => {
    const broken = { name: 'x', about: '', options: {}, run: () => Promise.reject(new Error('oops')) }
    const complaints: string[] = []
    const silent = { print: () => {}, progress: () => {} }
    expect(await runCommand([broken], ['x'], silent, (each) => void complaints.push(each))).toBe(70)
    expect(complaints.join()).toMatch(/bug[\s\S]*oops[\s\S]* at /)
  })
})

describe('evaluate', () => {
  const gold = {
    id: 'first',
    published: null,
    entities: [{ id: 'e1', kind: 'state', name: 'Nowhereland' }],
    relations: [],
  }
  const score = (...more: string[]) =>
    run('evaluate', ...folders().slice(0, 4), '--gold', at('gold'), ...more)

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
