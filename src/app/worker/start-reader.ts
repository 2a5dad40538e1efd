/**
 * The page's side of its reader. A page of one file may start no worker: there the reader works on the page's own
 * thread, and reads what the page carries.
 */
import { carriesFiles, getFile } from '../embedded-files.ts'
import type { Answer, Ask } from './messages.ts'

export type Reader = { ask(ask: Ask): void; stop(): void }

/** @param failed the reader itself broke down, with the browser's words */
export function startReader(told: (answer: Answer) => void, failed: (message: string) => void): Reader {
  let isStopped = false
  const ifAwake =
    <T>(listener: (said: T) => void) =>
    (said: T) => {
      if (!isStopped) listener(said)
    }
  const start = carriesFiles() ? startHere : startWorker
  const { ask, stop } = start(ifAwake(told), ifAwake(failed))
  return {
    ask,
    stop() {
      isStopped = true
      stop()
    },
  }
}

/** Where the registry and what the build read stand. */
export const besidePage = (): string => (carriesFiles() ? '' : new URL('.', document.baseURI).href)

function startWorker(told: (answer: Answer) => void, failed: (message: string) => void): Reader {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', (event) => failed(event.message))
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // pdf.js, finding itself in a worker, greets whoever listens.
    if (isAnswer(data)) told(data)
  })
  return { ask: (ask) => worker.postMessage(ask), stop: () => worker.terminate() }
}

function startHere(told: (answer: Answer) => void, failed: (message: string) => void): Reader {
  return {
    ask(ask) {
      import('./answer-ask.ts')
        .then(({ answerAsk }) => answerAsk(ask, told, getFile))
        .catch((error: Error) => failed(error.message))
    },
    // It ends what it is at, and nobody listens.
    stop: () => {},
  }
}

const ANSWERS: readonly string[] = ['progress', 'done', 'corrected', 'failed'] satisfies Answer['type'][]

function isAnswer(data: unknown): data is Answer {
  const type = data !== null && typeof data === 'object' && 'type' in data ? data.type : null
  return typeof type === 'string' && ANSWERS.includes(type)
}
