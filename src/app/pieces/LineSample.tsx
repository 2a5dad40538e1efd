/** A relation's line as the map draws it: colour and head say the family, the pattern says how certain it is. */
import type { JSX } from 'react'
import type { Family } from '../../model/relations.ts'
import './symbols.css'

export type Pattern = 'actual' | 'planned' | 'undated'

const HEADS: Record<Family, JSX.Element> = {
  structural: <path className="head" d="M28 6 20.5 2.5 22.7 6 20.5 9.5Z" />,
  attendance: <circle className="head" cx="24.6" cy="6" r="3.2" />,
  cooperative: <path className="head" d="M28 6 20 2v8Z" />,
  critical: <path d="M27 1.5v9" strokeWidth="2.5" />,
}

/** `short`: for headings, where the line is only a reminder; it has no head. */
type Props = { family: Family; pattern?: Pattern; head?: boolean; short?: boolean }

export function LineSample({ family, pattern = 'actual', short = false, head = !short }: Props) {
  return (
    <svg
      className={`line line-${family} line-${pattern}${short ? ' short' : ''}`}
      viewBox={short ? '0 0 20 12' : '0 0 28 12'}
      aria-hidden="true"
    >
      <path d={head ? 'M0 6H22' : short ? 'M0 6H20' : 'M0 6H28'} />
      {head && HEADS[family]}
    </svg>
  )
}
