/**
 * A way from one entity to another as a paragraph with footnotes, ready to paste:
 *
 *     Cambodia attended 6th Ministerial Meeting (12 Oct 2021).[1] …
 *
 *     [1] “Prak Sokhonn took part …” Cambodia and Kazakhstan, Sample Archive, 13 Oct 2021.
 */
export type Step = {
  /** The relation, without a full stop. */
  sentence: string
  /** "12 Oct 2021"; null when no sentence gives a year. */
  date: string | null
  /** The words that prove it, as the document has them. */
  quote: string
  /** Title, publisher, date. */
  source: string
}

/** Steps that share a proof share its footnote. */
export function pathInProse(steps: readonly Step[], quoted: (words: string) => string): string {
  const notes = [...new Set(steps.map(noteOf))]
  const prose = steps.map((step) => {
    const date = step.date ? ` (${step.date})` : ''
    return `${step.sentence}${date}.[${notes.indexOf(noteOf(step)) + 1}]`
  })
  return `${prose.join(' ')}\n\n${notes.map((note, i) => `[${i + 1}] ${note}`).join('\n')}\n`

  function noteOf({ quote, source }: Step): string {
    return `${quoted(quote.replace(/\s+/g, ' ').trim())} ${source}.`
  }
}
