/** Corrections that a person has noted over a graph: kept in this browser, one list for each graph. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { checkCorrections } from '../../model/check-corrections.ts'
import type { Correction, Corrections } from '../../model/corrections.ts'

export type Noted = StoreApi<Corrections>

const opened = new Map<string, Noted>()

const keyOf = (graph: string) => `entente-corrections:${location.pathname}:${graph}`

/** What cannot be read any more is no correction. */
function parse(json: string | null): Corrections {
  try {
    return checkCorrections(JSON.parse(json ?? '[]'), 'localStorage')
  } catch {
    return []
  }
}

function stored(key: string): Corrections {
  try {
    return parse(localStorage.getItem(key))
  } catch {
    return []
  }
}

function store(key: string, corrections: Corrections): void {
  try {
    localStorage.setItem(key, JSON.stringify(corrections))
  } catch {
    // storage may be forbidden or full; the corrections then last as long as the page, and can be saved as a file
  }
}

/** @param graph its title */
export function notedOf(graph: string): Noted {
  const known = opened.get(graph)
  if (known) return known
  const key = keyOf(graph)
  const noted = createStore<Corrections>(() => stored(key))
  noted.subscribe((corrections) => store(key, corrections))
  // Another tab on the same graph may note something too.
  addEventListener('storage', (event) => {
    if (event.key === key) noted.setState(parse(event.newValue), true)
  })
  opened.set(graph, noted)
  return noted
}

const isSame = (a: Correction, b: Correction) => JSON.stringify(a) === JSON.stringify(b)

/** Those of the list, then what is new among the others. */
export function withNoted(corrections: Corrections, added: Corrections): Corrections {
  const all = [...corrections, ...added]
  return all.filter((each, at) => all.findIndex((other) => isSame(each, other)) === at)
}

/** Notes corrections. @returns takes them back */
export function note(noted: Noted, added: Corrections): () => void {
  const before = noted.getState()
  noted.setState(withNoted(before, added), true)
  return () => noted.setState(before, true)
}

/** Strikes one off. @returns takes that back */
export function strike(noted: Noted, correction: Correction): () => void {
  const before = noted.getState()
  noted.setState(
    before.filter((each) => each !== correction),
    true,
  )
  return () => noted.setState(before, true)
}
