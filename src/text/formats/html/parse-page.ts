/** HTML → a tree, in Node and in a worker alike. Nothing in it runs, nothing is fetched. */
import { parseHTML } from 'linkedom/worker'

/** linkedom takes whatever comes first for the root, so a piece of a page gets its own. */
export function parsePage(source: string): Document {
  const whole = /<html[\s>]/i.test(source.slice(0, 20_000))
  return parseHTML(whole ? source : `<html><body>${source}</body></html>`).document
}
