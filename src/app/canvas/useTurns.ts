/** Colours lines by what two compared periods make of them: ended, going on, new. */
import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { Line } from '../../figure/lines.ts'
import { TURNS, type Turn } from '../../graph/compare-periods.ts'

export type TurnOf = ReadonlyMap<string, Turn>

/** Two who are joined in one way before and in another after are joined in both. */
export function turnOfLine(line: Line, turns: TurnOf): Turn {
  const [first, ...others] = new Set(line.edges.map((edge) => turns.get(edge) ?? 'both'))
  return first && others.length === 0 ? first : 'both'
}

/** @param turns of each edge; null when nothing is compared */
export function useTurns(cy: Core | null, lines: readonly Line[], turns: TurnOf | null): void {
  useLayoutEffect(() => {
    if (!cy) return
    const wanted = new Map(turns ? lines.map((line) => [line.key, turnOfLine(line, turns)]) : [])
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        for (const turn of TURNS) {
          const isWanted = wanted.get(edge.id()) === turn
          if (edge.hasClass(`turn-${turn}`) !== isWanted) edge.toggleClass(`turn-${turn}`, isWanted)
        }
      })
    })
  }, [cy, lines, turns])
}
