/** What several sentences of a document ask for, worked out at the first. */
import type { Story } from '../told.ts'

/** The same function, asked once for each document. */
export function onceAStory<T>(work: (story: Story) => T): (story: Story) => T {
  const known = new WeakMap<Story, { result: T }>()
  return (story) => {
    const before = known.get(story)
    if (before) return before.result
    const result = work(story)
    known.set(story, { result })
    return result
  }
}
