/** `npm test`: every check, one after another; the last line counts. */
import { spawn } from 'node:child_process'
import type { Command } from '../command.ts'
import { addCounts, type Counts, readCounts } from '../test-counts.ts'

type Step = {
  /** The npm script and its arguments. */
  script: readonly string[]
  /** Whether its output says how many tests passed; another step counts only when it fails. */
  counts: boolean
  /** Left out when this script failed, and counted as failed. */
  needs?: string
}

/** Cheap ones first; each runs even if an earlier one failed, so that one run shows all that is wrong. */
const STEPS: readonly Step[] = [
  { script: ['types'], counts: false },
  { script: ['lint'], counts: false },
  { script: ['dead'], counts: false },
  { script: ['unit'], counts: true },
  { script: ['evaluate', '--', '--floor'], counts: true },
  { script: ['build'], counts: false },
  { script: ['e2e'], counts: true, needs: 'build' },
]

export const test: Command<Record<string, never>> = {
  name: 'test',
  about: 'Checks types, style, dead code, runs all tests, and counts.',
  options: {},
  run: async (_, terminal) => {
    let total: Counts = { passed: 0, failed: 0 }
    const failed: string[] = []
    for (const { script, counts, needs } of STEPS) {
      const name = script[0] ?? ''
      terminal.print(`\n── npm run ${script.join(' ')}`)
      const left = needs !== undefined && failed.includes(needs)
      const { code, output } = left ? { code: 1, output: '' } : await runScript(script)
      const result = readCounts(output, code, counts)
      total = addCounts(total, result)
      if (result.failed > 0) failed.push(name)
    }
    terminal.print(failed.length > 0 ? `\nfailed: ${failed.join(', ')}` : '\nall is well')
    terminal.print(`${total.passed} passed, ${total.failed} failed`)
    return failed.length > 0 ? 1 : 0
  },
}

/** Runs an npm script; what it prints is shown and kept. */
function runScript(script: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn('npm', ['run', '--silent', ...script], { stdio: ['inherit', 'pipe', 'inherit'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    process.stdout.write(chunk)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }))
  })
}
