/** `npm run dev`: what changes on disk shows in the open page, whose view stays. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, panelOf, test } from './explorer.ts'

const PORT = Number(process.env.E2E_PORT ?? 4179) + 1
const address = `http://localhost:${PORT}`

// Vite's own client tells of its connection.
test.use({ baseURL: address, expected: /\[vite\]/ })
test.describe.configure({ timeout: 240_000 })

let folder = ''
let server: ChildProcess | null = null
const write = (path: string, text: string) => writeFileSync(join(folder, path), text)

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-dev-'))
  mkdirSync(join(folder, 'documents'))
  cpSync('graph-data/registry', join(folder, 'registry'), { recursive: true })
  write('documents/a.txt', 'Foreign Minister Tariq Lodhi of Nepal praised Oman on 5 May 2019.')
  const at = (path: string) => join(folder, path)
  const options = ['--documents', at('documents'), '--registry', at('registry'), '--port', String(PORT)]
  const more = ['--out', at('graph.json'), '--corrections', at('corrections.yaml')]
  write('corrections.yaml', '')
  const started = spawn('node', ['--import', 'tsx', 'src/build/main.ts', 'dev', ...options, ...more])
  server = started
  let said = ''
  started.stdout.on('data', (data) => {
    said += data
  })
  started.stderr.on('data', (data) => {
    said += data
  })
  await expect.poll(() => said, { timeout: 120_000 }).toContain(String(PORT))
})

test.afterEach(() => {
  server?.kill()
  rmSync(folder, { recursive: true, force: true })
})

test('a changed document, correction or fact shows in place', async ({ page }) => {
  await page.goto(`${address}/#n=state/nepal`)
  const name = panelOf(page).getByRole('heading', { level: 2 })
  await expect(name).toHaveText('Nepal', { timeout: 120_000 })
  await page.evaluate(() => Object.assign(window, { isSame: true }))

  write('documents/a.txt', 'Foreign Minister Tariq Lodhi of Nepal praised Fiji on 5 May 2019.')
  await expect(panelOf(page)).toContainText('Fiji', { timeout: 60_000 })
  write('documents/b.txt', 'Nepal criticized Tonga on 7 June 2020.')
  await expect(panelOf(page)).toContainText('Tonga', { timeout: 60_000 })
  const start = 'Foreign Minister Tariq Lodhi of '.length
  const place = `{document: a, start: ${start}, end: ${start + 5}, words: Nepal}`
  write('corrections.yaml', `- correct: rename\n  this: ${place}\n  name: Mountain Land\n`)
  await expect(name).toHaveText('Mountain Land', { timeout: 60_000 })
  const states = readFileSync(join(folder, 'registry/states.yaml'), 'utf8')
  write(
    'registry/states.yaml',
    states.replace(/name: Tonga\n {2}names: \[/, 'name: Island Realm\n  names: [Tonga, '),
  )
  await expect(panelOf(page)).toContainText('Island Realm', { timeout: 60_000 })
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
  await expect(page).toHaveURL(/n=state\/nepal/)
})
