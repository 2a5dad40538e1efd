/** On a phone: the map, what there is, and the filter, one thumb away. */
import { Info, ListFilter, Waypoints } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useWords } from '../words.ts'

const TABS = { graph: Waypoints, overview: Info, filter: ListFilter } as const

export type Tab = keyof typeof TABS

export function PhoneTabs({ tab, onChange }: { tab: Tab; onChange(tab: Tab): void }) {
  const { t } = useWords()
  return (
    <nav className="tabs" aria-label={t('tabs.label')}>
      {(Object.keys(TABS) as Tab[]).map((each) => {
        const Icon = TABS[each]
        return (
          <Button
            key={each}
            className={`tab${each === tab ? ' current' : ''}`}
            aria-current={each === tab ? 'page' : 'false'}
            onPress={() => onChange(each)}
          >
            <Icon className="icon" aria-hidden />
            {t(`tabs.${each}`)}
          </Button>
        )
      })}
    </nav>
  )
}
