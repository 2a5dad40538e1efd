/** One line at the foot of the map, like the coordinates under a sheet: it never covers what it describes. */
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { LineSample } from '../pieces/LineSample.tsx'
import type { Description } from './describe-thing.ts'

export function Readout({ thing }: { thing: Description | null }) {
  if (!thing) return null
  const { sign, name, facts } = thing
  return (
    <p className="map-readout">
      {'kind' in sign ? (
        <KindSymbol kind={sign.kind} />
      ) : (
        <LineSample family={sign.family} pattern={sign.certainty} head={sign.head} />
      )}
      <b>{name}</b>
      <span className="number">{facts}</span>
    </p>
  )
}
