/**
 * The floors of the house as a test: who may import whom, which packages belong where, no cycles, no barrels.
 *
 *     model ← text ← extract ← corpus ┬ pipeline ┐
 *     model ← words ← graph ──────────┴ figure ──┴← build | app        build and app never meet
 */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

type Floor = {
  /** Floors below that it may use, besides itself. */
  floors: readonly string[]
  /** Packages it may use; null: any. */
  packages: readonly string[] | null
}

const PURE = ['words', 'text', 'extract', 'corpus', 'graph', 'pipeline', 'figure']

const SCRIPT_FONTS = [
  ...['arabic', 'armenian', 'bengali', 'devanagari', 'ethiopic', 'georgian', 'hebrew', 'khmer', 'kr', 'lao'],
  ...['mongolian', 'myanmar', 'sc', 'sinhala', 'tamil', 'thaana', 'thai'],
].map((script) => `@fontsource/noto-sans-${script}`)
SCRIPT_FONTS.push('@fontsource/noto-serif-tibetan')

const FLOORS: Record<string, Floor> = {
  model: { floors: [], packages: ['zod'] },
  words: { floors: ['model'], packages: ['intl-messageformat'] },
  text: {
    floors: ['model'],
    packages: [
      'js-yaml',
      '@mozilla/readability',
      'chardet',
      'fflate',
      'franc-min',
      'linkedom',
      'mammoth',
      'postal-mime',
      'unpdf',
    ],
  },
  extract: { floors: ['model', 'text'], packages: [] },
  corpus: { floors: ['model', 'text', 'extract'], packages: ['js-yaml'] },
  graph: {
    floors: ['model', 'words'],
    packages: ['fflate', 'graphology', 'graphology-layout-forceatlas2', 'minisearch'],
  },
  pipeline: { floors: ['model', 'text', 'extract', 'corpus', 'graph'], packages: ['@noble/hashes'] },
  figure: {
    floors: ['model', 'words', 'graph'],
    packages: [
      ...['@fontsource/source-sans-3', '@fontsource/source-serif-4', ...SCRIPT_FONTS],
      ...['bidi-js', 'fflate', 'harfbuzzjs', 'pdf-lib', 'zod'],
    ],
  },
  build: { floors: ['model', ...PURE], packages: null },
  app: { floors: ['model', ...PURE], packages: null },
}

/** Folders whose index.ts is a registry: the one place where a plug-in gets its line. */
const REGISTRIES = [
  'words',
  'text/formats',
  'extract/recognize',
  'extract/rules',
  'build/bench',
  'graph/exports',
  'app/actions',
  'app/dialogs',
  'app/panels',
  'app/views',
]

const NODE_FLOORS = ['build']
/** What only a page or only a process has. `document` alone is a word of ours. */
const GLOBALS =
  /\b(?:window\.|localStorage\b|HTML\w*Element\b|document\.(?:createElement|querySelector|getElementById|body)\b|process\.|Buffer\.)/

/** Path within src, `graph/visible.ts` → source. Tests, and what only they use, are no part of it. */
type Sources = Record<string, string>

const IMPORTS = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
  /\bnew URL\(\s*['"](\.[^'"]+\.tsx?)['"]\s*,\s*import\.meta\.url/g,
]

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1')
}

function readImports(source: string): string[] {
  const code = withoutComments(source)
  return IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''))
}

const floorOf = (file: string) => file.slice(0, Math.max(0, file.indexOf('/')))
const resolve = (file: string, target: string) => posix.join(posix.dirname(file), target)
const packageOf = (target: string) =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')

function findFaults(sources: Sources): string[] {
  const faults = Object.entries(sources).flatMap(([file, source]) => [
    ...readImports(source).flatMap((target) => judgeImport(file, target, sources)),
    ...judgeFile(file, withoutComments(source)),
  ])
  return [...faults, ...findCycles(sources)]
}

function judgeImport(file: string, target: string, sources: Sources): string[] {
  const floor = FLOORS[floorOf(file)]
  if (!floor) return [`${file}: stands on no floor`]
  if (target.startsWith('node:')) {
    return NODE_FLOORS.includes(floorOf(file)) ? [] : [`${file}: ${target} belongs to ${NODE_FLOORS.join()}`]
  }
  if (!target.startsWith('.')) {
    const fits = floor.packages === null || floor.packages.includes(packageOf(target))
    return fits ? [] : [`${file}: the package ${packageOf(target)} does not belong to ${floorOf(file)}`]
  }
  const path = resolve(file, target)
  if (/\.(?:css|svg|json)$/.test(path)) return []
  if (!(path in sources)) return [`${file}: ${target} is no source file (with its ending)`]
  const other = floorOf(path)
  return other === floorOf(file) || floor.floors.includes(other)
    ? []
    : [`${file}: ${floorOf(file)} must not import ${other}`]
}

function judgeFile(file: string, code: string): string[] {
  const name = posix.basename(file)
  const pure = !['app', 'build'].includes(floorOf(file))
  return [
    ...(name === 'index.ts' && !REGISTRIES.includes(posix.dirname(file)) ? [`${file}: no barrels`] : []),
    ...(/^(?:utils?|helpers?|misc)\.tsx?$/.test(name) ? [`${file}: say what it does`] : []),
    ...(/\bexport\s*\*/.test(code) ? [`${file}: no barrels (export *)`] : []),
    ...(pure && GLOBALS.test(code) ? [`${file}: ${GLOBALS.exec(code)?.[0]} belongs to the rim`] : []),
  ]
}

function findCycles(sources: Sources): string[] {
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      cycles.push(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`)
      return
    }
    if (done.has(file)) return
    for (const target of readImports(sources[file] ?? '')) {
      const next = resolve(file, target)
      if (target.startsWith('.') && next in sources) visit(next, [...path, file])
    }
    done.add(file)
  }
  for (const file of Object.keys(sources)) visit(file, [])
  return cycles
}

function readSources(): Sources {
  const root = fileURLToPath(new URL('.', import.meta.url))
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  const code = files.filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|d)\.tsx?$|\/testing\//.test(file))
  return Object.fromEntries(code.map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]))
}

describe('the house', () => {
  const sources = readSources()

  test('has all floors it is said to have', () => {
    const found = new Set(Object.keys(sources).map(floorOf))
    expect([...found].filter((floor) => !FLOORS[floor])).toEqual([])
    expect(found.size).toBeGreaterThan(3)
  })

  test('stands as it was drawn', () => {
    expect(findFaults(sources)).toEqual([])
  })
})

describe('the test sees', () => {
  const base: Sources = {
    'model/a.ts': '',
    'graph/a.ts': '',
    'build/a.ts': '',
    'app/a.ts': '',
    'text/a.ts': '',
  }

  test.each<[string, string, string, string]>([
    ['a floor above', 'model/x.ts', "import { a } from '../graph/a.ts'", 'model must not import graph'],
    [
      'a type from above',
      'model/x.ts',
      "import type { A } from '../graph/a.ts'",
      'model must not import graph',
    ],
    ['a neighbour', 'graph/x.ts', "import '../text/a.ts'", 'graph must not import text'],
    ['app in build', 'build/x.ts', "import { a } from '../app/a.ts'", 'build must not import app'],
    ['build in app', 'app/x.ts', "import { a } from '../build/a.ts'", 'app must not import build'],
    ['a lazy import', 'app/x.ts', "const a = await import('../build/a.ts')", 'app must not import build'],
    ['a worker', 'graph/x.ts', "new URL('../app/a.ts', import.meta.url)", 'graph must not import app'],
    ['an export', 'text/x.ts', "export { a } from '../graph/a.ts'", 'text must not import graph'],
    [
      'imports over lines',
      'text/x.ts',
      "import {\n  a,\n  b,\n} from '../graph/a.ts'",
      'text must not import graph',
    ],
    ['Node below the rim', 'graph/x.ts', "import { join } from 'node:path'", 'node:path belongs to build'],
    ['Node in the app', 'app/x.ts', "import fs from 'node:fs'", 'node:fs belongs to build'],
    ['react below', 'graph/x.ts', "import { use } from 'react'", 'package react does not belong to graph'],
    ['a part of a package', 'figure/x.ts', "import 'react-dom/server'", 'package react-dom does not'],
    ['a scoped package', 'model/x.ts', "import x from '@a/b/c'", 'package @a/b does not'],
    ['no ending', 'graph/x.ts', "import { a } from '../model/a'", 'is no source file'],
    ['a missing file', 'graph/x.ts', "import { a } from '../model/b.ts'", 'is no source file'],
    ['a barrel', 'graph/index.ts', '', 'no barrels'],
    ['export everything', 'graph/x.ts', "export * from './a.ts'", 'no barrels (export *)'],
    ['utils', 'graph/utils.ts', '', 'say what it does'],
    ['a new floor', 'stuff/x.ts', "import { a } from '../model/a.ts'", 'stands on no floor'],
    [
      'the page',
      'figure/x.ts',
      'const e = document.createElement("a")',
      'document.createElement belongs to the rim',
    ],
    ['the process', 'graph/x.ts', 'if (process.env.A) a()', 'process. belongs to the rim'],
    ['itself', 'graph/x.ts', "import { x } from './x.ts'", 'cycle: graph/x.ts → graph/x.ts'],
  ])('%s', (_, file, source, fault) => {
    expect(findFaults({ ...base, [file]: source }).join('\n')).toContain(fault)
  })

  test('a cycle of three, once', () => {
    const faults = findFaults({
      'graph/a.ts': "import './b.ts'",
      'graph/b.ts': "import './c.ts'",
      'graph/c.ts': "import './a.ts'",
    })
    expect(faults).toEqual(['cycle: graph/a.ts → graph/b.ts → graph/c.ts → graph/a.ts'])
  })

  test.each<[string, string, string]>([
    ['down', 'graph/x.ts', "import { a } from '../model/a.ts'"],
    ['within', 'graph/x.ts', "import { a } from './a.ts'"],
    ['Node at the rim', 'build/x.ts', "import { join } from 'node:path'"],
    ['a package of the floor', 'model/x.ts', "import { z } from 'zod'"],
    ['anything in the app', 'app/x.tsx', "import { use } from 'react'\nimport './x.css'"],
    ['a registry', 'text/formats/index.ts', ''],
    ['words in a comment', 'model/x.ts', "// import { a } from '../app/a.ts'\n/* import 'react' */"],
    ['our word document', 'graph/x.ts', 'const id = document.id + document.title'],
  ])('nothing wrong with: %s', (_, file, source) => {
    expect(findFaults({ ...base, [file]: source })).toEqual([])
  })
})
