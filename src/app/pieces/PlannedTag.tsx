/** Marks what is only planned, with the dashes that the map uses for it. */
import './planned-tag.css'

export function PlannedTag() {
  return <span className="planned-tag">planned</span>
}
