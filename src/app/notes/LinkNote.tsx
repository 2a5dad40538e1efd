/** A link may be older than the graph: what it names in vain is said, not passed over. */
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import './notes.css'

const MOST = 3

export function LinkNote({ unknown, onClose }: { unknown: readonly string[]; onClose(): void }) {
  if (unknown.length === 0) return null
  const named = unknown.slice(0, MOST).map((each) => `“${each}”`)
  const more = unknown.length - named.length
  const isOne = unknown.length === 1
  return (
    <div className="link-note" role="status">
      <p>
        {`The link names ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}, which ${isOne ? 'is' : 'are'} not in this graph. `}
        {isOne ? 'It' : 'They'} may have been renamed or left out since. The rest of the link is shown.
      </p>
      <Button className="button quiet icon-only" aria-label="Close this note" onPress={onClose}>
        <X className="icon" aria-hidden />
      </Button>
    </div>
  )
}
