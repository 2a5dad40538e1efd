/** What a figure says of what it shows: title, counts, sources, and a description for those who do not see it. */
import { rangeInWords } from '../graph/date-in-words.ts'
import { mostConnected } from '../graph/most-connected.ts'
import type { Network } from '../graph/network.ts'
import type { Visible } from '../graph/visible.ts'
import { yearsShown } from '../graph/years-shown.ts'
import type { Words } from '../words/words.ts'
import { countsInWords } from './counts-in-words.ts'
import { drawnPart, type Manner } from './drawn-part.ts'
import type { Caption } from './page-setting.ts'
import { sourcesOf } from './sources.ts'

type Given = Pick<Caption, 'title' | 'filterLine' | 'permalink'>

export function captionOf(
  words: Words,
  network: Network,
  visible: Visible,
  manner: Manner,
  given: Given,
): Caption {
  const { t } = words
  const years = yearsShown(network, visible)
  const undated = [...visible.edges].filter((key) => network.getEdgeAttribute(key, 'date') === null).length
  const counts = [
    ...countsInWords(words, drawnPart(network, visible, manner)),
    ...(years ? [rangeInWords(years)] : []),
    ...(undated > 0 ? [t('figure.undated', { count: undated })] : []),
  ].join(', ')
  return {
    ...given,
    counts,
    sources: sourcesOf(network, visible),
    version: network.getAttribute('version') ?? null,
    description: description(words, network, visible, counts, given),
  }
}

const MOST_NAMED = 5

/** Whom the figure is about, in a sentence or two: also what is copied as its alternative text. */
function description(
  { t, list }: Words,
  network: Network,
  visible: Visible,
  counts: string,
  { title, filterLine }: Given,
): string {
  const names = mostConnected(network, visible, MOST_NAMED).map(({ key }) =>
    network.getNodeAttribute(key, 'name'),
  )
  return [
    t('figure.alt', { title, counts }),
    ...(names.length ? [t('figure.alt.most', { names: list(names) })] : []),
    ...(filterLine ? [t('figure.alt.filter', { filter: filterLine })] : []),
  ].join(' ')
}
