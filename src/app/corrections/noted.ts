/** A person's corrections of the published graph, kept in this browser. */
import { checkCorrections } from '../../model/check-corrections.ts'
import type { Corrections } from '../../model/corrections.ts'

/** One list for each place where a graph is published. */
const keyOfPage = () => `entente-corrections:${location.pathname}`

/** What cannot be read any more is no correction; storage may be forbidden. */
export function readNoted(): Corrections {
  try {
    return checkCorrections(JSON.parse(localStorage.getItem(keyOfPage()) ?? '[]'), 'localStorage')
  } catch {
    return []
  }
}

/** Storage may be forbidden or full: the corrections then last as long as the page, and can be saved as a file. */
export function writeNoted(corrections: Corrections): void {
  try {
    if (corrections.length === 0) localStorage.removeItem(keyOfPage())
    else localStorage.setItem(keyOfPage(), JSON.stringify(corrections))
  } catch {
    // nothing to be done
  }
}

/** Another tab may note something too. @returns ends watching */
export function watchNoted(onChange: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === keyOfPage()) onChange()
  }
  addEventListener('storage', heard)
  return () => removeEventListener('storage', heard)
}
