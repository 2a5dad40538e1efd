/** HTML → a tree, in Node and in a worker alike. Nothing in it runs, nothing is fetched. */
import { parseHTML } from 'linkedom/worker'
import { FileFault } from '../../../model/file-fault.ts'

/** The largest pages of encyclopedias have a tenth of these elements, and nest fifty deep; readers slow down by the cube. */
const MOST_ELEMENTS = 300_000
const DEEPEST = 250
const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi
/** These are closed by what follows, or hold nothing. */
const SHALLOW = new Set(
  'p li dt dd tr td th thead tbody tfoot option colgroup col br hr img input meta link wbr area base embed source track'.split(
    ' ',
  ),
)

/**
 * linkedom takes whatever comes first for the root, so a piece of a page gets its own.
 * @throws InputError for a page that was made to break its readers; counted before it is parsed
 */
export function parsePage(source: string, file: string): Document {
  refuseMonsters(source, file)
  const whole = /<html[\s>]/i.test(source.slice(0, 20_000))
  return parseHTML(whole ? source : `<html><body>${source}</body></html>`).document
}

function refuseMonsters(source: string, file: string): void {
  let [elements, depth] = [0, 0]
  for (const [, close, name = ''] of source.matchAll(TAG)) {
    if (!close) elements++
    if (elements > MOST_ELEMENTS) {
      throw new FileFault('page-elements', { file, most: MOST_ELEMENTS })
    }
    if (SHALLOW.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (close ? -1 : 1))
    if (depth > DEEPEST) {
      throw new FileFault('page-depth', { file, most: DEEPEST })
    }
  }
}
