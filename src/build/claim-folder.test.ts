/** Where a site may be written, and where it is refused before any work. */
import { chmod, readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { claimFolder, refuseOtherThings } from './claim-folder.ts'
import { build } from './commands/build.ts'
import { runCommand } from './run-command.ts'
import { openTestFolder } from './test-folder.ts'

const { at, put } = openTestFolder()

/** What `npm run build` complains of, before it has done anything. */
async function complaint(...args: string[]): Promise<string> {
  const complaints: string[] = []
  const silent = { print: () => {}, progress: () => {}, input: async () => '' }
  expect(await runCommand([build], ['build', ...args], silent, (each) => void complaints.push(each))).toBe(1)
  return complaints.join('\n')
}

test.each(['/dev/null', 'package.json'])('a site where %s is', async (site) => {
  expect(await complaint('--site', site)).toBe(`${site} is no folder: name another with --site.`)
})

test.runIf(process.platform === 'linux').each(['/proc/x', '/proc/x/y', '/proc'])(
  'a folder that cannot be made: %s',
  async (site) => {
    const want = `${site} cannot be written, because it cannot be made there: choose another place with --site.`
    expect(await complaint('--site', site)).toBe(want)
    expect(await complaint('--single-file', '--site', site)).toBe(want)
  },
)

test('a folder below a file', async () => {
  const site = at('documents/first.txt/site')
  expect(await complaint('--site', site)).toMatch(/lies below something that is not a folder: choose/)
})

// Root may write everywhere.
test.runIf(process.getuid?.() !== 0)('a folder that may not be written', async () => {
  await put('closed/index.html', '')
  await chmod(at('closed'), 0o500)
  expect(await complaint('--site', at('closed'))).toMatch(/may not be accessed: choose another place with/)
})

test('a folder of other things is not emptied', async () => {
  expect(await complaint('--site', at('documents'))).toBe(
    `${at('documents')} holds other things than a site, which would be removed: ` +
      'name a new or empty folder with --site.',
  )
  expect(await readdir(at('documents'))).toEqual(['first.txt', 'press'])
})

test.each([
  ['nothing', []],
  ['a former site', ['index.html', 'early-graph.js', 'assets/start.js']],
  ['a former site as one file', ['entente.html']],
])('a folder that holds %s is taken', async (_, files) => {
  for (const file of files) await put(`site/${file}`, 'x')
  await claimFolder(at('site'), '--site')
  await refuseOtherThings(at('site'), '--site')
  expect(await readdir(at('site'))).toEqual(files.map((file) => file.split('/')[0]).sort())
})
