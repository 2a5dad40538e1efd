/** Colours lines by what two compared periods make of them: ended, going on, new. */
import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { Line } from '../../figure/lines.ts'
import { type TurnOf, turnOfLine } from '../../figure/turn-of-line.ts'
import { TURNS } from '../../graph/compare-periods.ts'

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
