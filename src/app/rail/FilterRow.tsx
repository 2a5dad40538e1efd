/** A switch of the legend: sample, name, count; under the pointer the count gives way to “only”. */
import type { ReactNode } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { useWords } from '../words.ts'

type Props = {
  label: string
  count: number
  isOn: boolean
  sample?: ReactNode
  strong?: boolean
  indented?: boolean
  onToggle(): void
  onOnly?(): void
}

export function FilterRow({ label, count, isOn, sample, strong, indented, onToggle, onOnly }: Props) {
  const { t, number } = useWords()
  const classes = [
    'filter-row',
    strong && 'strong',
    indented && 'indented',
    !isOn && 'off',
    count === 0 && 'zero',
  ]
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <ToggleButton
        className="filter-toggle"
        isSelected={isOn}
        onChange={onToggle}
        aria-label={t('filter.row', { name: label, count })}
      >
        {sample}
        <span className="filter-label">{`${label} `}</span>
        <span className="filter-count number">{number(count)}</span>
      </ToggleButton>
      {onOnly && (
        <Button className="filter-only" aria-label={t('filter.only.row', { name: label })} onPress={onOnly}>
          {t('filter.only')}
        </Button>
      )}
    </div>
  )
}
