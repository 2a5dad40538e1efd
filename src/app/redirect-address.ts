/**
 * A link of an older build names entities as they were called then: where the graph knows what became of them, the
 * link leads there.
 *
 *     #n=actor/tileuberdi → #n=actor/mukhtar-tileuberdi
 *     #e=attended:actor/tileuberdi:meeting/6th-summit:2022 → #e=attended:actor/mukhtar-tileuberdi:meeting/…
 */

/** @param redirects former key → key, as graph.json gives them */
export function redirectAddress(hash: string, redirects: Readonly<Record<string, string>>): string {
  if (hash.length < 2) return hash
  const known = new Map(Object.entries(redirects))
  if (known.size === 0) return hash
  return hash
    .split('&')
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0 ? part : part.slice(0, at + 1) + redirectKeys(part.slice(at + 1), known)
    })
    .join('&')
}

/** Keys stand alone, in lists (`,`), with numbers behind them (`~`), and as the ends of relations (`:`). */
function redirectKeys(value: string, known: ReadonlyMap<string, string>): string {
  return value
    .split(/([,:~])/)
    .map((piece) => {
      const target = known.get(decoded(piece))
      return target === undefined ? piece : encodeURIComponent(target).replace(/%2F/g, '/')
    })
    .join('')
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece)
  } catch {
    return piece
  }
}
