/** On a phone: the ways of looking, what there is, and the filter, one thumb away. */
import { Info, ListFilter, type LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useExplorer, useView } from '../explorer.ts'
import { setMode } from '../view.ts'
import { MODE_ICONS } from '../views/mode-icons.ts'
import { wayFor } from '../views/way.ts'
import { useWords } from '../words.ts'

const SHEETS = { overview: Info, filter: ListFilter } as const

/** `graph`: no sheet, only the way of looking. */
export type Tab = 'graph' | keyof typeof SHEETS

type TabProps = { label: string; Icon: LucideIcon; isCurrent: boolean; onPress(): void }

function TabButton({ label, Icon, isCurrent, onPress }: TabProps) {
  return (
    <Button
      className={`tab${isCurrent ? ' current' : ''}`}
      aria-current={isCurrent ? 'page' : 'false'}
      onPress={onPress}
    >
      <Icon className="icon" aria-hidden />
      {label}
    </Button>
  )
}

export function PhoneTabs({ tab, onChange }: { tab: Tab; onChange(tab: Tab): void }) {
  const { t } = useWords()
  const { dispatch, ways } = useExplorer()
  const mode = useView((view) => view.mode)
  const current = wayFor(ways, mode).mode
  return (
    <nav className="tabs" aria-label={t('tabs.label')}>
      {ways.map(({ mode }) => (
        <TabButton
          key={mode}
          label={t(`mode.${mode}`)}
          Icon={MODE_ICONS[mode]}
          isCurrent={tab === 'graph' && mode === current}
          onPress={() => {
            dispatch(setMode(mode))
            onChange('graph')
          }}
        />
      ))}
      {(Object.keys(SHEETS) as (keyof typeof SHEETS)[]).map((sheet) => (
        <TabButton
          key={sheet}
          label={t(`tabs.${sheet}`)}
          Icon={SHEETS[sheet]}
          isCurrent={tab === sheet}
          onPress={() => onChange(sheet)}
        />
      ))}
    </nav>
  )
}
