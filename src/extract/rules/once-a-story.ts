/** What several sentences of a document ask for, worked out at the first. */
import type { Story } from '../told.ts'

/** The same function, asked once for each document: documents are read one after the other. */
export function onceAStory<T>(work: (story: Story) => T): (story: Story) => T {
  let last: { story: Story; result: T } | null = null
  return (story) => {
    if (last?.story !== story) last = { story, result: work(story) }
    return last.result
  }
}
