/** The restrictions in force, each to take back. */
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useExplorer } from '../explorer.ts'
import { useWords } from '../words.ts'
import type { Restriction } from './restrictions.ts'

export function Chips({ restrictions }: { restrictions: readonly Restriction[] }) {
  const { t } = useWords()
  const { dispatch } = useExplorer()
  return restrictions.map(({ said, lift, steps = [] }) => (
    <span className="chip-and-steps" key={said}>
      <Button
        className="chip number"
        aria-label={t('filter.take-back', { restriction: said })}
        onPress={() => dispatch(lift)}
      >
        <span className="chip-said">{said}</span>
        <X className="icon" aria-hidden />
      </Button>
      {steps.map((step) => (
        <Button key={step.said} className="link chip-step" onPress={() => dispatch(step.change)}>
          {step.said}
        </Button>
      ))}
    </span>
  ))
}
