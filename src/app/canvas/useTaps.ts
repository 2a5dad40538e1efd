/** A click picks an entity or a line, a click on empty paper clears. The canvas itself stays where it is. */
import type { Core, EventObject } from 'cytoscape'
import { useEffect, useRef } from 'react'
import type { Line } from '../../figure/lines.ts'
import type { Selection } from '../view.ts'
import { edgeShownBy } from './edge-shown-by.ts'

export function useTaps(
  cy: Core | null,
  lines: readonly Line[],
  selection: Selection | null,
  onSelect: (selection: Selection | null) => void,
): void {
  // The listener is bound once; it always sees the latest of these.
  const latest = useRef({ lines, selection, onSelect })
  latest.current = { lines, selection, onSelect }
  useEffect(() => {
    if (!cy) return
    const tap = (event: EventObject) => {
      const { lines, selection, onSelect } = latest.current
      const target = event.target
      if (target === cy) {
        if (selection) onSelect(null)
      } else if (target.isNode()) onSelect({ kind: 'node', key: target.id() })
      else onSelect({ kind: 'edge', key: edgeShownBy(lines, target.id(), selection) })
    }
    cy.on('tap', tap)
    return () => {
      cy.off('tap', tap)
    }
  }, [cy])
}
