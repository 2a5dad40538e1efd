/** The port that the explorer is served at: whether it is free is known before anything is built. */
import { createServer } from 'node:net'
import { InputError } from '../model/input-error.ts'

export type Port = { port: number; strictPort: boolean }

/** Where Vite serves when it is not told otherwise. */
const HOST = 'localhost'

/**
 * A port that was asked for is meant; else the first free one counts, which is looked for when it is served.
 * @throws InputError when it is no port, taken, or not to be had
 */
export async function claimPort(text: string | null, first: number): Promise<Port> {
  const port = readPort(text, first)
  if (port.strictPort) await listenOnce(port.port)
  return port
}

export function readPort(text: string | null, first: number): Port {
  if (text === null) return { port: first, strictPort: false }
  const port = Number(text)
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return { port, strictPort: true }
  throw new InputError(`--port needs a number from 1 to 65535, not "${text}".`)
}

export const portTaken = (port: number | string): InputError =>
  new InputError(`Port ${port} is taken: choose another with --port.`)

function listenOnce(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE') reject(portTaken(port))
      else
        reject(new InputError(`Port ${port} cannot be had (${code ?? message}): choose another with --port.`))
    })
    server.listen(port, HOST, () => server.close(() => resolve()))
  })
}
