/** The real terminal: results to standard output, progress to standard error. */
import { text } from 'node:stream/consumers'
import type { Terminal } from './command.ts'

const CLEAR_LINE = '\r\u001B[K'
/** Work that is done sooner than this (in milliseconds) shows no progress. */
const PATIENCE = 1000

export function openTerminal(): Terminal {
  const start = performance.now()
  const shows = process.stderr.isTTY === true
  let shown = false
  // Who reads no further, as `head` does, has what was wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  return {
    print: (line) => {
      process.stdout.write(`${line}\n`)
    },
    progress: (line) => {
      if (!shows || (line === null ? !shown : performance.now() - start < PATIENCE)) return
      process.stderr.write(line === null ? CLEAR_LINE : `${CLEAR_LINE}${line}`)
      shown = line !== null
    },
    input: () => text(process.stdin),
  }
}
