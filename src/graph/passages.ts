/** Evidence as a reader meets it: sentences that follow one another in a document are one passage. */
export type Passage = {
  document: string
  start: number
  end: number
  /** It only planned what other passages tell as done. */
  planned?: true | undefined
}

/** A space or a line break lies between two sentences of a passage; a longer gap holds words. */
const GAP = 2

/** Joins neighbouring and overlapping evidence, what planned apart from what tells; documents keep the order in which they first occur. */
export function passagesOf(evidence: readonly Passage[]): Passage[] {
  const order = [...new Set(evidence.map((e) => e.document))]
  return order.flatMap((document) => {
    const spans = evidence.filter((e) => e.document === document).sort((a, b) => a.start - b.start)
    const passages: Passage[] = []
    for (const { start, end, planned } of spans) {
      const last = passages.at(-1)
      const isSame = last && start - last.end <= GAP && last.planned === planned
      if (isSame) last.end = Math.max(last.end, end)
      else passages.push({ document, start, end, ...(planned ? { planned } : {}) })
    }
    return passages
  })
}

/**
 * The last words before an offset, a leading ellipsis if there are more: what a passage is told after.
 * @param body where the text starts that somebody tells, behind a front matter
 */
export function wordsBefore(text: string, offset: number, count: number, body = 0): string {
  const words = text.slice(body, offset).split(/\s+/).filter(Boolean)
  return (words.length > count ? '… ' : '') + words.slice(-count).join(' ')
}

/** The first words after an offset, a trailing ellipsis if there are more. */
export function wordsAfter(text: string, offset: number, count: number): string {
  const words = text.slice(offset).split(/\s+/).filter(Boolean)
  return words.slice(0, count).join(' ') + (words.length > count ? ' …' : '')
}
