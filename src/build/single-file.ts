/**
 * The explorer as one HTML file: script, style, fonts, graph, texts and registry inside. It opens from disk, where a page may
 * fetch nothing. Of the fonts for figures only those travel that the graph's own letters need.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { InlineConfig, Plugin, Rolldown } from 'vite'
import { filesFor, fontFiles } from '../figure/fonts/font-files.ts'
import { FIGURE_STYLES } from '../figure/page-words.ts'
import type { GraphFile } from '../model/graph-file.ts'
import { readGraph, readTexts } from './read-graph.ts'
import { readRegistry } from './read-registry.ts'
import { loadVite, ROOT, type SiteData } from './site.ts'
import { readingsPath } from './write-graph.ts'
import { writeWhole } from './write-whole.ts'

/** @param path of the HTML file */
export async function buildSingleFile({ graphFile, registry }: SiteData, path: string): Promise<void> {
  const { build } = await loadVite()
  const file = await readGraph(graphFile)
  const config: InlineConfig = {
    root: ROOT,
    logLevel: 'error',
    plugins: [onlyFonts(neededFonts(file))],
    build: {
      write: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      copyPublicDir: false,
      modulePreload: false,
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }
  const result = (await build(config)) as Rolldown.RolldownOutput
  await writeWhole(
    path,
    await compose(result.output, await carriedFiles(graphFile, file, registry)),
    '--site',
  )
}

/** What the page would fetch, by the address it would fetch it from. */
async function carriedFiles(
  graphFile: string,
  file: GraphFile,
  registry: string,
): Promise<Record<string, string>> {
  const texts = await readTexts(graphFile, file)
  const address = (id: string) => `graph.texts/${id.split('/').map(encodeURIComponent).join('/')}.txt`
  const readings = await readFile(readingsPath(graphFile), 'utf8').catch(() => null)
  return {
    'graph.json': JSON.stringify(file),
    'registry.json': JSON.stringify(await readRegistry(registry)),
    ...(readings === null ? {} : { 'graph.readings.json': readings }),
    ...Object.fromEntries([...texts].map(([id, text]) => [address(id), text])),
  }
}

async function compose(
  output: Rolldown.RolldownOutput['output'],
  files: Record<string, string>,
): Promise<string> {
  const publicFile = (name: string) => readFile(join(ROOT, 'src/app/public', name), 'utf8')
  const script = output.find((each) => each.type === 'chunk' && each.isEntry)
  const styles = output.filter((each) => each.type === 'asset' && each.fileName.endsWith('.css'))
  const page = output.find((each) => each.type === 'asset' && each.fileName === 'index.html')
  if (script?.type !== 'chunk' || page?.type !== 'asset') throw new Error('the page was not built')
  const early = await Promise.all(['theme.js', 'early-drop.js'].map(publicFile))
  const code = script.code.replace(/<\/(script)/gi, '<\\/$1')
  const style = styles.map((each) => (each.type === 'asset' ? String(each.source) : '')).join('\n')
  const mark = encodeURIComponent(await publicFile('mark.svg'))
  const data = JSON.stringify(files).replaceAll('<', '\\u003c')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy([...early, code])}">`,
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${mark}">`,
    ...early.map((each) => `<script>${each}</script>`),
    `<style>${style.replace(/<\/(style)/gi, '<\\/$1')}</style>`,
  ]
  // Behind the page: a module waits for it by itself only when it is fetched.
  const body = [
    `<script type="application/json" id="files">${data}</script>`,
    `<script type="module">${code}</script>`,
  ]
  return String(page.source)
    .replace(/\s*<(?:script)\b[^>]*\bsrc=[^>]*><\/script>/g, '')
    .replace(/\s*<link\b[^>]*\brel="(?:stylesheet|icon|modulepreload|manifest)"[^>]*>/g, '')
    .replace(/\s*<meta\b[^>]*Content-Security-Policy[^>]*>/gi, '')
    .replace('</head>', () => `${head.join('\n')}\n</head>`)
    .replace('</body>', () => `${body.join('\n')}\n</body>`)
}

/** Nothing from elsewhere, and no script but these. */
function policy(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [
    "default-src 'none'",
    `script-src 'wasm-unsafe-eval' ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data: blob:',
    'connect-src data: blob:',
    'worker-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Files of fonts that figures of this graph may be set in; Latin and Cyrillic for the interface's own words. */
function neededFonts(file: GraphFile): ReadonlySet<string> {
  const letters = new Set(`${JSON.stringify(file)} Aя…`)
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0)
  const files = FIGURE_STYLES.flatMap((style) => codes.flatMap((code) => filesFor(code, fontFiles(style))))
  return new Set(files.map((font) => font.file))
}

/** Leaves the other fonts out: their address is empty, and figures say that a letter is missing. */
function onlyFonts(needed: ReadonlySet<string>): Plugin {
  return {
    name: 'entente:only-fonts',
    enforce: 'pre',
    load(id) {
      const [path = '', query] = id.split('?')
      if (query !== 'url' || !path.endsWith('.woff') || needed.has(basename(path))) return null
      return 'export default ""'
    },
  }
}
