/** What a person can mend is said in one sentence, and the former build stays. */
import { mkdir, readdir, symlink } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { runCommand } from './run-command.ts'
import { openTestFolder, run } from './test-folder.ts'

const { at, text, put, build } = openTestFolder()

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
  ['an empty file', () => put('documents/bad.txt', ''), () => [], /bad\.txt holds no text: fill or remove/],
  [
    'no text',
    () => put('documents/bad.txt', Uint8Array.of(0x41, 0, 0x42)),
    () => [],
    /documents\/bad\.txt is damaged, or no text/,
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
  [
    'a link to nowhere',
    () => symlink(at('nowhere.txt'), at('documents/link.txt')),
    () => [],
    /documents\/link\.txt is a link to a file that is not there: mend or remove the link\./,
  ],
  [
    'a link in a circle',
    () => symlink(at('documents'), at('documents/press/again')),
    () => [],
    /press\/again is a link to a folder that it lies in itself: remove the link\./,
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
    'missing corrections',
    nothing,
    () => ['--corrections', at('none.yaml')],
    /none\.yaml does not exist: name a file of corrections with --corrections/,
  ],
  [
    'a faulty correction',
    () => put('mine.yaml', '- correct: merge\n'),
    () => ['--corrections', at('mine.yaml')],
    /mine\.yaml: correction number 1 \(merge\) has no "these"; add it/,
  ],
  [
    'corrections that are not UTF-8',
    () => put('mine.yaml', Uint8Array.of(0xfc)),
    () => ['--corrections', at('mine.yaml')],
    /mine\.yaml is not UTF-8/,
  ],
  [
    'a folder for --out',
    nothing,
    () => ['--out', at('documents')],
    /documents is a folder: name a file with --out/,
  ],
  ['a device for --out', nothing, () => ['--out', '/dev/null'], /null is no file: name a file with --out/],
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
  [
    'an option given twice',
    nothing,
    () => ['--title', 'One', '--title', 'Two'],
    /^--title is given twice: see "npm run graph -- --help"\.$/,
  ],
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
    ['an unknown command', ['grpah'], /There is no command "grpah": choose one of graph, evaluate, export\./],
    ['no command', [], /There is no command ""/],
    ['a switch with a value', ['evaluate', '--json=1'], /^--json takes no value/],
    [
      'misses that are no number',
      ['evaluate', '--misses', 'all'],
      /^--misses needs a whole number, not "all"/,
    ],
    [
      'a floor compared with itself',
      ['evaluate', '--floor', '--record'],
      /^--floor compares .*, --record replaces it: choose one of them\.$/,
    ],
    ['no gold', ['evaluate', '--gold', 'no-such-folder'], /no-such-folder does not exist.*--gold/],
  ])('%s', async (_, args, message) => {
    const { code, complaint } = await run(...args)
    expect({ code, complaint }).toEqual({ code: 1, complaint: expect.stringMatching(message) })
  })

  test.each(['--help', '-h'])('%s shows the options', async (flag) => {
    const { code, printed } = await run('graph', '--documents', flag)
    expect({ code, printed }).toEqual({ code: 0, printed: expect.stringContaining('--documents DIR') })
  })

  test('a bug is another matter: a stack and another code', async () => {
    const broken = { name: 'x', about: '', options: {}, run: () => Promise.reject(new Error('oops')) }
    const complaints: string[] = []
    const silent = { print: () => {}, progress: () => {}, input: async () => '' }
    expect(await runCommand([broken], ['x'], silent, (each) => void complaints.push(each))).toBe(70)
    expect(complaints.join()).toMatch(/bug[\s\S]*oops[\s\S]* at /)
  })
})
