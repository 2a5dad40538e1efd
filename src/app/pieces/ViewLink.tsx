/** A way to another view: a true link, so that it opens in a new tab too. */
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { printView } from '../address.ts'
import { useExplorer, useView } from '../explorer.ts'
import type { Change } from '../view.ts'

/** What a link listens to beside the press that follows it. */
export type Listeners = Pick<ComponentProps<'a'>, 'onPointerOver' | 'onFocus' | 'onBlur'>

type Props = Listeners & {
  change: Change
  className?: string | undefined
  title?: string | undefined
  children: ReactNode
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

export function ViewLink({ change, className, title, children, ...listeners }: Props) {
  const { dispatch } = useExplorer()
  const view = useView((each) => each)
  const follow = (event: MouseEvent) => {
    if (!isPlain(event)) return
    event.preventDefault()
    dispatch(change)
  }
  return (
    <a className={className} title={title} href={printView(change(view))} onClick={follow} {...listeners}>
      {children}
    </a>
  )
}
