/** The bar over everything: mark, search, and what can be done with the view. */
import { Suspense } from 'react'
import { useExplorer } from '../explorer.ts'
import { later } from '../later.ts'
import { Brand } from './Brand.tsx'
// Its room is kept before it comes.
import '../search/search.css'
import './top-bar.css'

const SearchBox = later(import('../search/SearchBox.tsx').then((module) => module.SearchBox))
const ModeSwitch = later(import('./ModeSwitch.tsx').then((module) => module.ModeSwitch))
const BarActions = later(import('./BarActions.tsx').then((module) => module.BarActions))

export function TopBar() {
  const { ways } = useExplorer()
  return (
    <header className="bar">
      <Brand />
      <Suspense fallback={<div className="search" />}>
        <SearchBox />
      </Suspense>
      {ways.length > 1 && (
        <Suspense fallback={<div className="mode-switch" />}>
          <ModeSwitch />
        </Suspense>
      )}
      <div className="actions">
        <Suspense fallback={null}>
          <BarActions />
        </Suspense>
      </div>
    </header>
  )
}
