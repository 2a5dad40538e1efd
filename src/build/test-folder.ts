/** For tests: the command line in a temporary folder with two documents and an empty registry. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { REGISTRY_FILES } from '../model/registry.ts'
import type { AnyCommand } from './command.ts'
import { evaluate } from './commands/evaluate.ts'
import { exportCommand } from './commands/export.ts'
import { graph } from './commands/graph.ts'
import { runCommand } from './run-command.ts'

const COMMANDS: readonly AnyCommand[] = [graph, evaluate, exportCommand]

/** Makes a fresh folder for each test of the file, and takes it away again. */
export function openTestFolder() {
  let folder = ''
  const at = (path: string) => join(folder, path)
  const text = (path: string) => readFile(at(path), 'utf8')
  const put = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(at(path)), { recursive: true })
    await writeFile(at(path), content)
  }
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-'))
    for (const list of Object.keys(REGISTRY_FILES)) await put(`registry/${list}.yaml`, '# none\n')
    await put('documents/first.txt', 'Kazakhstan met Cambodia on 12 October 2021.\r\n')
    await put('documents/press/second.md', '---\ntitle: Second\n---\n# Head\n\nText 🤝 текст\n')
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))
  const build = (...more: string[]) => {
    const own = { documents: at('documents'), registry: at('registry'), out: at('out/graph.json') }
    return run('graph', ...optionsWith(own, more))
  }
  return { at, text, put, build }
}

/** Options of a test, unless others are named: none may be given twice. */
export function optionsWith(own: Record<string, string>, more: readonly string[]): string[] {
  const isNamed = (flag: string) => more.some((each) => each === flag || each.startsWith(`${flag}=`))
  const rest = Object.entries(own).map(([name, value]) => [`--${name}`, value] as const)
  return [...rest.filter(([flag]) => !isNamed(flag)).flat(), ...more]
}

/** Runs a command in this process. */
export async function run(...args: string[]) {
  return runWith('', ...args)
}

/** Runs a command with something piped in. */
export async function runWith(piped: string, ...args: string[]) {
  const printed: string[] = []
  const complaints: string[] = []
  const print = (line: string) => void printed.push(line)
  const progressed: (string | null)[] = []
  const progress = (line: string | null) => void progressed.push(line)
  const terminal = { print, progress, input: async () => piped }
  const code = await runCommand(COMMANDS, args, terminal, (each) => void complaints.push(each))
  return { code, printed: printed.join('\n'), complaint: complaints.join('\n'), progressed }
}
