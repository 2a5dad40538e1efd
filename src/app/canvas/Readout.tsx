/** One line at the foot of the map, like the coordinates under a sheet: it never covers what it describes. */
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { LineSample } from '../pieces/LineSample.tsx'
import type { Description } from './describe-thing.ts'

export function Readout({ thing }: { thing: Description | null }) {
  return (
    // The place is kept free of names also while there is nothing to say.
    <div className="map-foot" data-keep-clear>
      {thing && <Line {...thing} />}
    </div>
  )
}

function Line({ sign, name, facts }: Description) {
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
