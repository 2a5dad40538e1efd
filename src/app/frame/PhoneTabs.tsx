/** On a phone: the map, what there is, and the filter, one thumb away. */
import { Info, ListFilter, Waypoints } from 'lucide-react'
import { Button } from 'react-aria-components'

const TABS = {
  graph: { label: 'Graph', Icon: Waypoints },
  overview: { label: 'Overview', Icon: Info },
  filter: { label: 'Filter', Icon: ListFilter },
} as const

export type Tab = keyof typeof TABS

export function PhoneTabs({ tab, onChange }: { tab: Tab; onChange(tab: Tab): void }) {
  return (
    <nav className="tabs" aria-label="Views">
      {(Object.keys(TABS) as Tab[]).map((each) => {
        const { label, Icon } = TABS[each]
        return (
          <Button
            key={each}
            className={`tab${each === tab ? ' current' : ''}`}
            aria-current={each === tab ? 'page' : 'false'}
            onPress={() => onChange(each)}
          >
            <Icon className="icon" aria-hidden />
            {label}
          </Button>
        )
      })}
    </nav>
  )
}
