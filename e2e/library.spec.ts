/** Own documents: dropped, chosen, pasted; kept in collections; never a loss without a word. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, find, hold, open, panelOf, test } from './explorer.ts'

type Upload = { name: string; mimeType: string; buffer: Buffer }

const sample = (path: string) => readFileSync(new URL(`../graph-data/gold/formats/${path}`, import.meta.url))
const pdf = (id: string): Upload => ({
  name: `${id}.pdf`,
  mimeType: 'application/pdf',
  buffer: sample(`print/${id}.pdf`),
})
const text = (name: string, content: string): Upload => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})
const NEPAL = text(
  'nepal.txt',
  'Foreign Minister Arzu Rana Deuba of Nepal met President Droupadi Murmu of India.',
)

const dialogOf = (page: Page) => page.getByRole('dialog')

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Your files' }).click()
  await expect(dialogOf(page)).toBeVisible()
}

async function choose(page: Page, files: Upload[], button = 'Choose files') {
  if (!(await dialogOf(page).isVisible())) await openDialog(page)
  const chooser = page.waitForEvent('filechooser')
  await dialogOf(page).getByRole('button', { name: button }).click()
  await (await chooser).setFiles(files)
}

/** Files as a hand carries them over the page. */
async function carried(page: Page, files: Upload[]) {
  const given = files.map(({ name, mimeType, buffer }) => ({
    name,
    mimeType,
    data: buffer.toString('base64'),
  }))
  return page.evaluateHandle((list) => {
    const data = new DataTransfer()
    for (const { name, mimeType, data: encoded } of list) {
      const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
      data.items.add(new File([bytes], name, { type: mimeType }))
    }
    return data
  }, given)
}

/** What a hand does that drags files over the page and lets go. */
async function drop(page: Page, files: Upload[]) {
  const transfer = await carried(page, files)
  // The page listens once its controls are there, a moment after the map.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
    await expect(page.getByText('Drop files to read them')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

/** What a hand does that lets go at once, whatever is there by then. */
async function dropAtOnce(page: Page, files: Upload[]) {
  await page.dispatchEvent('body', 'drop', { dataTransfer: await carried(page, files) })
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const read = (page: Page, words: string | RegExp) =>
  expect(page.getByText(words)).toBeVisible({ timeout: 20_000 })

test.beforeEach(({ page }) => open(page))

test('dropped files become a graph whose passages name their page, and are there after a reload', async ({
  page,
}) => {
  await drop(page, [pdf('cica-2010-istanbul'), NEPAL])
  await read(page, '2 documents were read into “My documents”.')
  await expect(heading(page, 'My documents')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'My documents')).toBeVisible()
  await page.goto('/#n=actor/abdullah-gul')
  await page.reload()
  const panel = page.getByRole('complementary', { name: 'Details' })
  await panel
    .getByRole('button', { name: /^Abdullah Gül / })
    .first()
    .click()
  await expect(panel.getByRole('blockquote').first()).toContainText('Gül')
  await expect(panel.getByText(/, p\. \d/).first()).toBeVisible()
})

type KeptNode = { key: string; attributes: { name: string; x: number; y: number } }

/** The entities of the one graph that the browser keeps. */
const keptNodes = (page: Page): Promise<KeptNode[]> =>
  page.evaluate(
    () =>
      new Promise<KeptNode[]>((resolve, reject) => {
        const request = indexedDB.open('entente')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const graphs = request.result.transaction('graphs').objectStore('graphs').getAll()
          graphs.onsuccess = () => {
            resolve(graphs.result[0].nodes)
            request.result.close()
          }
        }
      }),
  )

test('a graph that grows keeps its places; the same file again takes its own place', async ({ page }) => {
  const places = async () =>
    Object.fromEntries((await keptNodes(page)).map(({ key, attributes: { x, y } }) => [key, `${x} ${y}`]))
  await drop(page, [pdf('cica-2010-istanbul')])
  await read(page, '1 document was read into “My documents”.')
  const before = await places()
  await drop(page, [NEPAL, pdf('cica-2010-istanbul')])
  await read(page, '2 documents were read into “My documents”.')
  const after = await places()
  expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length)
  expect(after).toMatchObject(before)
  await openDialog(page)
  await expect(dialogOf(page).getByText('2 documents', { exact: true })).toBeVisible()
})

test('what is dropped before the page can take it is read once it can', async ({ page }) => {
  const letCome = await hold(page, /assets\/(?:start|around)-.*\.js$/)
  await page.reload({ waitUntil: 'commit' })
  await page.waitForFunction(() => 'earlyDrops' in window && document.body !== null)
  await dropAtOnce(page, [NEPAL])
  await dropAtOnce(page, [text('b.txt', 'Peru hosted Chile.')])
  letCome()
  await read(page, '2 documents were read into “My documents”.')
  await expect(heading(page, 'My documents')).toBeVisible()
})

test('what is dropped while something is read waits, and comes into the same collection', async ({
  page,
}) => {
  const letCome = await hold(page, '**/registry.json')
  await drop(page, [NEPAL, text('broken.pdf', 'no')])
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible()
  await drop(page, [text('b.txt', 'Peru hosted Chile.')])
  letCome()
  const dialog = dialogOf(page)
  await expect(dialog.getByText('1 document was read into “My documents”.')).toHaveCount(2, {
    timeout: 20_000,
  })
  await expect(dialog.getByRole('alert')).toContainText('broken.pdf is no PDF that can be read')
  await expect(dialog.getByText('2 documents', { exact: true })).toBeVisible()
})

test('a pasted text is read', async ({ page }) => {
  await openDialog(page)
  await dialogOf(page).getByLabel('Or paste a text').fill(NEPAL.buffer.toString())
  await dialogOf(page).getByRole('button', { name: 'Read this text' }).click()
  await read(page, '1 document was read into “My documents”.')
  await expect(heading(page, 'My documents')).toBeVisible()
})

test('each file that cannot be read is told in a sentence; the others are read', async ({ page }) => {
  const bomb = { name: 'bomb.zip', mimeType: 'application/zip', buffer: Buffer.from('PK nothing') }
  const photo = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no') }
  const letter = { name: 'letter.doc', mimeType: 'application/msword', buffer: Buffer.from('no') }
  await choose(page, [NEPAL, text('broken.pdf', 'no'), bomb, photo, letter, text('nul.txt', 'a\0b\0c')])
  const alert = dialogOf(page).getByRole('alert')
  await expect(alert).toContainText('1 document was read into “My documents”.', { timeout: 20_000 })
  await expect(alert).toContainText('4 files could not be read')
  await expect(alert).toContainText(
    'broken.pdf is no PDF that can be read (Invalid PDF structure): save it again.',
  )
  await expect(alert).toContainText('bomb.zip is no archive that can be opened')
  await expect(alert).toContainText('nul.txt is damaged, or no text (see line 1)')
  await expect(alert).toContainText(
    'letter.doc cannot be read in this format: save it as .docx, .pdf or .txt.',
  )
  await expect(alert).toContainText('photo.jpg')
})

test('a reading can be cancelled, and changes nothing', async ({ page }) => {
  await page.route('**/registry.json', () => {})
  await choose(page, [NEPAL])
  await page.getByRole('button', { name: 'Cancel' }).click()
  await read(page, 'Reading was cancelled: nothing has changed')
  await openDialog(page)
  await expect(dialogOf(page).getByRole('button', { name: /^Delete/ })).toHaveCount(0)
})

test('a collection is renamed, exported, deleted and imported', async ({ page }) => {
  await drop(page, [NEPAL])
  await read(page, '1 document was read into “My documents”.')
  await openDialog(page)
  const dialog = dialogOf(page)
  await dialog.getByRole('button', { name: 'Rename “My documents”' }).click()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Himalaya')
  await dialog.getByRole('button', { name: 'Save name' }).click()
  await openDialog(page)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export “Himalaya” as a file' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('Himalaya.entente.json')
  const buffer = readFileSync(await saved.path())
  expect(JSON.parse(buffer.toString())).toMatchObject({ format: 'entente-collection/1', name: 'Himalaya' })

  await dialog.getByRole('button', { name: 'Delete “Himalaya”' }).click()
  await expect(dialog.getByText('Delete “Himalaya” with its documents for good?')).toBeVisible()
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await dialog.getByRole('button', { name: 'Delete “Himalaya”' }).click()
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(heading(page, 'My documents')).toHaveCount(0)
  await openDialog(page)
  await expect(dialog.getByText('Himalaya')).toHaveCount(0)

  await choose(
    page,
    [text('broken.entente.json', '{"format":"entente-collection/1"}')],
    'Import a collection',
  )
  await read(page, /^broken\.entente\.json is no exported collection/)
  await choose(
    page,
    [{ name: 'Himalaya.entente.json', mimeType: 'application/json', buffer }],
    'Import a collection',
  )
  await read(page, '1 document was read into “Himalaya”.')
  await expect(heading(page, 'Himalaya')).toBeVisible()
})

test('two tabs add to one collection at once: both documents are in it, in both', async ({
  page,
  context,
}) => {
  await drop(page, [NEPAL])
  await read(page, '1 document was read into “My documents”.')
  const other = await context.newPage()
  await open(other)
  await expect(heading(other, 'My documents')).toBeVisible()
  await Promise.all([
    choose(page, [text('a.txt', 'China hosted Japan.')]),
    choose(other, [text('b.txt', 'Peru hosted Chile.')]),
  ])
  for (const each of [page, other]) {
    await expect(async () => {
      if (!(await dialogOf(each).isVisible())) await openDialog(each)
      await expect(dialogOf(each).getByText('3 documents', { exact: true })).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 20_000 })
  }
})

test('when there is no room, that is said; the graph is shown and can be exported', async ({
  page,
  baseURL,
}) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1 })
  await drop(page, [NEPAL])
  const alert = dialogOf(page).getByRole('alert')
  await expect(alert).toContainText('There is no room left to keep this collection', { timeout: 20_000 })
  await expect(dialogOf(page).getByRole('button', { name: 'Export “My documents” as a file' })).toBeVisible()
  await dialogOf(page).getByRole('button', { name: 'Close' }).click()
  await expect(heading(page, 'My documents')).toBeVisible()
  // What is kept nowhere is still added to.
  await drop(page, [text('b.txt', 'Peru hosted Chile.')])
  await expect(dialogOf(page).getByText('2 documents', { exact: true })).toBeVisible({ timeout: 20_000 })
})

test('where the browser keeps nothing, that is said; nothing is lost while the page is open', async ({
  page,
}) => {
  // As some browsers do in a private window, for the page and for its reader.
  const refuse = () => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  }
  await page.addInitScript(refuse)
  await page.route('**/reading-worker-*.js', async (route) => {
    const script = await (await route.fetch()).text()
    await route.fulfill({ contentType: 'text/javascript', body: `(${refuse})();${script}` })
  })
  await page.goto('about:blank')
  await open(page)
  await drop(page, [NEPAL])
  const alert = dialogOf(page).getByRole('alert')
  await expect(alert).toContainText('This browser window keeps nothing after it is closed', {
    timeout: 20_000,
  })
  await expect(dialogOf(page).getByRole('button', { name: 'Export “My documents” as a file' })).toBeVisible()
  await dialogOf(page).getByRole('button', { name: 'Close' }).click()
  await expect(heading(page, 'My documents')).toBeVisible()
  // It can be corrected and added to as any other.
  await rename(page, 'Nepal', 'Mountain Land')
  await drop(page, [text('b.txt', 'Peru hosted Chile.')])
  await expect(dialogOf(page).getByText('2 documents', { exact: true })).toBeVisible({ timeout: 20_000 })
  const saved = page.waitForEvent('download')
  await dialogOf(page).getByRole('button', { name: 'Export “My documents” as a file' }).click()
  const exported = JSON.parse(readFileSync(await (await saved).path(), 'utf8'))
  expect(exported).toMatchObject({ documents: [{}, {}], corrections: [{ name: 'Mountain Land' }] })
})

test('a folder that is chosen is read with the paths of its files', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-folder-'))
  mkdirSync(join(folder, 'press', '2021'), { recursive: true })
  writeFileSync(join(folder, 'press', 'nepal.txt'), NEPAL.buffer)
  writeFileSync(join(folder, 'press', '2021', 'nepal.txt'), 'Peru hosted Chile.')
  writeFileSync(join(folder, 'press', '.hidden.txt'), 'China hosted Japan.')
  await openDialog(page)
  const chooser = page.waitForEvent('filechooser')
  await dialogOf(page).getByRole('button', { name: 'Choose a folder' }).click()
  await (await chooser).setFiles(join(folder, 'press'))
  await read(page, '2 documents were read into “My documents”.')
  rmSync(folder, { recursive: true })
})

test('a folder that is dropped is walked through', async ({ page }) => {
  // No script can drop a folder: its entries stand in for the browser's own.
  await page.evaluate(() => {
    const file = (name: string, words: string) => ({
      name,
      isFile: true,
      file: (done: (file: File) => void) => done(new File([words], name)),
    })
    const folder = (name: string, inside: object[]) => ({
      name,
      isFile: false,
      createReader: () => {
        const portions = [...inside.map((each) => [each]), []]
        return { readEntries: (done: (portion: object[]) => void) => done(portions.shift() ?? []) }
      },
    })
    const press = folder('press', [
      file('a.txt', 'Peru hosted Chile.'),
      file('.hidden.txt', 'x'),
      folder('2021', [file('a.txt', 'China hosted Japan.'), file('b.txt', 'Nepal met India.')]),
    ])
    DataTransferItem.prototype.webkitGetAsEntry = () => press as never
  })
  await drop(page, [text('press', '')])
  await read(page, '3 documents were read into “My documents”.')
})

/** Gives an entity another name, as a person does. */
async function rename(page: Page, from: string, to: string): Promise<void> {
  await find(page, from)
  await panelOf(page).getByRole('toolbar').getByRole('button', { name: 'Correct…' }).click()
  await dialogOf(page).getByText('Its name').click()
  await dialogOf(page).getByRole('textbox', { name: 'The right name' }).fill(to)
  await dialogOf(page).getByRole('button', { name: 'Correct it' }).click()
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(to)
}

test('what is undone and cannot be kept is told; a reload shows what is kept', async ({ page }) => {
  await drop(page, [NEPAL])
  await read(page, '1 document was read into “My documents”.')
  await rename(page, 'Nepal', 'Mountain Land')
  await page.evaluate(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  const name = panelOf(page).getByRole('heading', { level: 2 })
  await page.keyboard.press('Control+z')
  await expect(name).toHaveText('Nepal')
  await read(page, /^The browser could not keep this/)
  await page.reload()
  await expect(name).toHaveText('Mountain Land')
})

test('a correction holds in a collection: after a reload, as it grows, and in its file', async ({ page }) => {
  await drop(page, [NEPAL])
  await read(page, '1 document was read into “My documents”.')
  await rename(page, 'Nepal', 'Mountain Land')
  const name = panelOf(page).getByRole('heading', { level: 2 })
  await page.keyboard.press('Control+z')
  await expect(name).toHaveText('Nepal')
  await page.keyboard.press('Control+y')
  await expect(name).toHaveText('Mountain Land')
  await expect.poll(async () => JSON.stringify(await keptNodes(page))).toContain('Mountain Land')
  await page.reload()
  await expect(name).toHaveText('Mountain Land')
  await drop(page, [text('b.txt', 'Nepal criticized Fiji in 2019.')])
  await read(page, '1 document was read into “My documents”.')
  await expect(name).toHaveText('Mountain Land')
  await expect(panelOf(page)).toContainText('Fiji')
  await openDialog(page)
  const saved = page.waitForEvent('download')
  await dialogOf(page).getByRole('button', { name: 'Export “My documents” as a file' }).click()
  const file = readFileSync(await (await saved).path())
  await dialogOf(page).getByRole('button', { name: 'Close' }).click()
  await drop(page, [{ name: 'mine.entente.json', mimeType: 'application/json', buffer: file }])
  await read(page, /^2 documents were read/)
  await find(page, 'mountain')
  await expect(name).toHaveText('Mountain Land')
})
