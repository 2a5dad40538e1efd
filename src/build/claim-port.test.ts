import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { claimPort, readPort } from './claim-port.ts'
import type { Terminal } from './command.ts'
import { dev } from './commands/dev.ts'
import { start } from './commands/start.ts'
import { runCommand } from './run-command.ts'

test.each([
  [null, { port: 4173, strictPort: false }],
  ['8080', { port: 8080, strictPort: true }],
  ['65535', { port: 65_535, strictPort: true }],
])('port %s', (text, want) => {
  expect(readPort(text, 4173)).toEqual(want)
})

test.each(['0', '65536', 'x', '-1', '80a', '1e3', ' '])('no port: %s', (text) => {
  expect(() => readPort(text, 4173)).toThrow(`--port needs a number from 1 to 65535, not "${text}".`)
})

/** Takes a port that was free, and gives it back. */
async function withTakenPort(work: (port: string) => Promise<void>): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  const port = String(typeof address === 'object' && address?.port)
  try {
    await work(port)
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
  return port
}

test.each(['start', 'dev'])('%s: a taken port is said before anything is built', async (name) => {
  await withTakenPort(async (port) => {
    const said: (string | null)[] = []
    const say = (line: string | null) => void said.push(line)
    const terminal: Terminal = { print: say, progress: say, input: async () => '' }
    // The folder is not there either: that would be said by the build.
    const args = [name, '--port', port, '--documents', 'no-such-folder']
    expect(await runCommand([start, dev], args, terminal, say)).toBe(1)
    expect(said.filter((line) => line !== null)).toEqual([
      `Port ${port} is taken: choose another with --port.`,
    ])
  })
})

test('a port is free again once it was asked for', async () => {
  const port = await withTakenPort(async () => {})
  expect(await claimPort(port, 4173)).toEqual({ port: Number(port), strictPort: true })
  expect(await claimPort(port, 4173)).toEqual({ port: Number(port), strictPort: true })
})
