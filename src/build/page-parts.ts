/**
 * In which files the page is delivered, so that its first picture waits for few of them and for all at once:
 *
 *     start    what the page begins with
 *     map      the map and its engine
 *     around   all that is fetched with `later`: bar, legend, panel, years
 *
 * What opens on demand has files of its own. Hundreds of small files would queue up behind each other.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

const APP = fileURLToPath(new URL('../app', import.meta.url))
const MAP = join(APP, 'canvas/GraphCanvas.tsx')

/** The files that some file of the page fetches with `later`. */
function laterParts(): Set<string> {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(APP, name))
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\blater\(import\('([^']+)'\)/g)].map(([, path = '']) =>
        resolve(dirname(file), path),
      ),
    ),
  )
}

const parts = laterParts()

/** Each takes with it all that it imports and that no part before it has. */
export const PAGE_PARTS: Rolldown.CodeSplittingGroup[] = [
  // Else a part of React comes to lie among the controls, and the map waits for all of them.
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 4 },
  { name: 'start', tags: ['$initial'], priority: 3 },
  { name: 'map', test: (id: string) => id === MAP, priority: 2 },
  { name: 'around', test: (id: string) => parts.has(id), priority: 1 },
]

/** Styles, and the letters of the title and of nearly all else. */
const FIRST_ASSETS =
  /^assets\/(?:(?:map|around)-[^/]+\.css|source-(?:sans-3|serif-4)-latin-wght-normal-[^/]+\.woff2)$/

const kindOf = (name: string) => (name.endsWith('.css') ? 'style' : 'font')

/** Whether a file of the built page belongs to its first picture: a part, its style, or the name it is asked for by. */
function isFirst(file: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean {
  if (file.type === 'asset') return FIRST_ASSETS.test(file.fileName)
  const asked = file.isDynamicEntry && file.facadeModuleId
  return file.name === 'map' || file.name === 'around' || parts.has(asked || '')
}

/** Asks for the parts with the page itself, not only once its start has run. */
export const askEarly: Plugin = {
  name: 'entente:ask-early',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_page, { bundle = {} }) =>
      Object.values(bundle)
        .filter(isFirst)
        // The large ones first, and the map before what stands around it.
        .sort((a, b) => sizeOf(b) - sizeOf(a))
        .map(
          ({ type, fileName }): HtmlTagDescriptor => ({
            tag: 'link',
            injectTo: 'head',
            attrs: {
              ...(type === 'chunk' ? { rel: 'modulepreload' } : { rel: 'preload', as: kindOf(fileName) }),
              crossorigin: true,
              href: `./${fileName}`,
            },
          }),
        ),
  },
}

const sizeOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): number =>
  file.type === 'chunk' ? file.code.length : file.source.length
