/** Marks on the renderer what stands out and what steps back, changing only the classes that differ. */
import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { Line } from '../../figure/lines.ts'
import type { Emphasis } from './emphasis.ts'

const MARKS = ['dimmed', 'faded', 'hot', 'picked', 'lit', 'ghost', 'cursor'] as const

/** @param lines only tells when there are new elements to mark: they come without classes */
export function useEmphasis(
  cy: Core | null,
  emphasis: Emphasis,
  cursor: string | null,
  lines: readonly Line[],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (!cy) return
    cy.batch(() => {
      cy.elements().forEach((element) => {
        const wanted = marks(emphasis, cursor, element.id())
        for (const mark of MARKS) {
          const has = element.hasClass(mark)
          if (has !== wanted.has(mark)) element.toggleClass(mark, !has)
        }
      })
    })
  }, [cy, emphasis, cursor, lines])
}

function marks(emphasis: Emphasis, cursor: string | null, key: string): ReadonlySet<string> {
  const wanted = new Set<string>()
  if (key === cursor) wanted.add('cursor')
  if (emphasis.ghosts.has(key)) wanted.add('ghost')
  if (emphasis.picked.has(key)) wanted.add('picked')
  if (emphasis.lit === key) wanted.add('lit')
  if (emphasis.rest === 'plain') return wanted
  return wanted.add(emphasis.hot.has(key) ? 'hot' : emphasis.rest)
}
