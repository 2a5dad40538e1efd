/**
 * The reader: files → documents → graph, and a graph under a person's corrections, off the page's own thread, by the
 * same steps as the build. It keeps the collection itself; to cancel it, it is ended: what was kept before stays.
 */
import { answerAsk } from './answer-ask.ts'
import type { Ask } from './messages.ts'

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void answerAsk(data, (answer) => postMessage(answer))
})
