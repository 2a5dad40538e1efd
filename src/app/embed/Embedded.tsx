/** The map alone, for a page inside of another one, with a way to the whole explorer. */
import { type ReactNode, useRef, useSyncExternalStore } from 'react'
import { isMac } from '../actions/is-mac.ts'
import { useWords } from '../words.ts'
import { withoutEmbed } from './embed-address.ts'
import { useGentleWheel } from './useGentleWheel.ts'
import './embed.css'

const onHash = (changed: () => void) => {
  // The view rewrites the address without an event: any press may have been one.
  for (const event of ['hashchange', 'popstate', 'pointerup', 'keyup']) addEventListener(event, changed)
  return () => {
    for (const event of ['hashchange', 'popstate', 'pointerup', 'keyup']) removeEventListener(event, changed)
  }
}
const wholePage = () => location.pathname + location.search + withoutEmbed(location.hash)

export function Embedded({ children }: { children: ReactNode }) {
  const { t } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const isHinting = useGentleWheel(frame)
  const address = useSyncExternalStore(onHash, wholePage)
  return (
    <div className="app embedded" ref={frame}>
      {children}
      <a className="embed-link" href={address} target="_blank" rel="noreferrer">
        {t('embed.open')}
      </a>
      <p className="embed-hint" role="status">
        {isHinting && t('embed.wheel', { key: isMac() ? '⌘' : 'Ctrl' })}
      </p>
    </div>
  )
}
