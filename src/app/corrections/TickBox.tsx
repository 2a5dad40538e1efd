/** A box to tick, with words beside it. */
import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import '../pieces/tick-box.css'

type Props = {
  isSelected: boolean
  /** Some of what it stands for. */
  isIndeterminate?: boolean
  onChange(isSelected: boolean): void
  children: ReactNode
}

export function TickBox({ children, ...props }: Props) {
  return (
    <Checkbox className="correct-tick" {...props}>
      <i className="tick-box" aria-hidden="true" />
      <span>{children}</span>
    </Checkbox>
  )
}
