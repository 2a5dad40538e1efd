/**
 * A process of its own for each of those compared: neither waits for the other's garbage to be collected, nor runs
 * code that the engine gave up because of what the other put through it.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadVite } from '../site.ts'
import type { BenchInput } from './bench.ts'
import type { Work } from './contestants.ts'

export type Contestant = {
  /** Runs over the whole input per second of processor time, over at least so many seconds. */
  rate(seconds: number): Promise<number>
}

/** Compares, then ends the processes. */
export async function withContestants<T>(
  works: readonly [Work, Work],
  input: BenchInput,
  compare: (one: Contestant, other: Contestant) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'contestants-'))
  const children: ChildProcess[] = []
  try {
    const program = await compiled(folder)
    for (const work of works) {
      const child = fork(program, { execArgv: [] })
      children.push(child)
      child.send({ work, input })
    }
    const [one, other] = children.map((child) => ({ rate: (seconds: number) => ask(child, seconds) }))
    return await compare(one!, other!)
  } finally {
    for (const child of children) child.kill()
    await rm(folder, { recursive: true })
  }
}

/**
 * The contestants in one file, as the page gets its code: what runs the sources of the command line has every
 * function note its name whenever it is made, in our code and not in that of a package.
 */
async function compiled(folder: string): Promise<string> {
  const input = fileURLToPath(new URL('contestants.ts', import.meta.url))
  const { build } = await loadVite()
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: input,
      outDir: folder,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'contestants.mjs' } },
    },
  })
  return join(folder, 'contestants.mjs')
}

const ask = (child: ChildProcess, seconds: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const ended = () => reject(new Error('A process of the benchmark ended before it answered.'))
    child.once('exit', ended)
    child.once('message', (rate) => {
      child.off('exit', ended)
      resolve(rate as number)
    })
    child.send(seconds)
  })

/** Seconds in one step of warming up, steps that must bring nothing before it ends, and steps at most. */
const STEP = 5
const STILL = 3
const STEPS = 24

/** Runs a contestant until it gets no faster: the engine compiles late what is rarely called. */
export async function warmUp({ rate }: Contestant): Promise<void> {
  let [best, still] = [0, 0]
  for (let step = 0; step < STEPS && still < STILL; step++) {
    const reached = await rate(STEP)
    still = reached > best * 1.01 ? 0 : still + 1
    best = Math.max(best, reached)
  }
}
