/** Where the panel stands: beside the map, over its edge, or on a phone as a sheet that can be pulled up. */
import { X } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { printView } from '../address.ts'
import { useExplorer, useView } from '../explorer.ts'
import { PANELS } from '../panels/index.ts'
import { START, select } from '../view.ts'
import { useWords } from '../words.ts'
import { ActionBar } from './ActionBar.tsx'
import './frame.css'
import { SheetGrip } from './SheetGrip.tsx'
import { TrailLine } from './TrailLine.tsx'
import { useSheetSize } from './useSheetSize.ts'

type Props = { isNarrow: boolean; isOpen: boolean; onClose(): void }

/**
 * A new subject starts at its top; the focus goes along when it was inside, or was lost with what it stood on, or lies
 * under the sheet now.
 */
function useNewSubject(subject: string) {
  const panel = useRef<HTMLElement>(null)
  const before = useRef(subject)
  // Before a text that comes along scrolls to its passage.
  useLayoutEffect(() => {
    if (before.current === subject) return
    before.current = subject
    panel.current?.querySelector('.panel-scroll')?.scrollTo(0, 0)
    const focused = document.activeElement
    const isLost = focused === document.body || focused?.closest('[inert]')
    if (!isLost && !panel.current?.contains(focused)) return
    panel.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true })
  }, [subject])
  return panel
}

export function PanelFrame({ isNarrow, isOpen, onClose }: Props) {
  const { t } = useWords()
  const { dispatch } = useExplorer()
  const mode = useView((view) => view.mode)
  const selection = useView((view) => view.selection)
  const reading = useView((view) => view.reading)
  const view = { ...START, mode, selection, reading }
  const shown = PANELS.find((panel) => panel.shows(view))
  const subject = shown?.subject?.(view) ?? printView({ ...START, selection })
  const opened = isNarrow ? `${subject}${isOpen}` : subject
  const panel = useNewSubject(opened)
  const [size, setSize] = useSheetSize(opened)
  if (!shown || (isNarrow && !isOpen)) return null
  const letGo = shown.close === undefined ? select(null) : shown.close
  const close = () => {
    // A sheet always goes away, also where the panel beside a map would stay.
    dispatch(letGo ?? select(null))
    onClose()
  }
  return (
    <aside
      ref={panel}
      className={`panel${letGo ? '' : ' idle'}`}
      data-size={isNarrow ? size : undefined}
      aria-label={t('panel.label')}
    >
      {isNarrow && <SheetGrip size={size} onSize={setSize} onClose={close} />}
      <TrailLine />
      <div className="panel-bar">
        <p className="panel-line">
          <shown.Line />
        </p>
        <ActionBar />
        {(letGo || isNarrow) && (
          <Button className="button quiet icon-only" aria-label={t('panel.close')} onPress={close}>
            <X className="icon" aria-hidden />
          </Button>
        )}
      </div>
      <div className="panel-scroll">
        <shown.Body key={subject} />
      </div>
    </aside>
  )
}
