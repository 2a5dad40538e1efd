/** The symbol of a kind: the same shapes as on the map. `hollow` when the kind is switched off. */
import type { JSX } from 'react'
import type { EntityKind } from '../../model/kinds.ts'
import './symbols.css'

const SHAPES: Record<EntityKind, JSX.Element> = {
  actor: <circle cx="8" cy="8" r="6" />,
  state: <rect x="2.5" y="2.5" width="11" height="11" rx="2.5" />,
  organization: <path d="M4.5 2.1h7L15 8l-3.5 5.9h-7L1 8Z" />,
  meeting: <path d="M8 .8 15.2 8 8 15.2.8 8Z" />,
}

type Props = { kind: EntityKind; hollow?: boolean }

export function KindSymbol({ kind, hollow = false }: Props) {
  return (
    <svg className={`kind kind-${kind}${hollow ? ' hollow' : ''}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  )
}
