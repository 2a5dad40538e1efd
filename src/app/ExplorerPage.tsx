/** The explorer of one graph: sets up what lasts as long as the graph is open, then places the parts. */
import { lazy, Suspense, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createStore, useStore } from 'zustand'
import type { GraphFile } from '../model/graph-file.ts'
import type { Opened } from './address.ts'
import { Brand } from './bar/Brand.tsx'
import type { CanvasHandle } from './canvas/GraphCanvas.tsx'
import { connectAddress, writeAddress } from './connect-address.ts'
import type { Corrector } from './corrections/corrector.ts'
import type { OpenDialog } from './dialogs/dialog.ts'
import { isEmbed } from './embed/embed-address.ts'
import { type Explorer, ExplorerContext } from './explorer.ts'
import { endFirstPicture } from './first-picture.ts'
import type { Tab } from './frame/PhoneTabs.tsx'
import { useEscape } from './frame/useEscape.ts'
import { InSight, InSightSoon } from './InSight.tsx'
import { later } from './later.ts'
import { LibraryContext } from './library/opened.ts'
import type { Said } from './notes/Notice.tsx'
import { PickedNote } from './notes/PickedNote.tsx'
import { openExplorer, type Rim } from './open-explorer.ts'
import { useTheme } from './theme.ts'
// Their room is kept before they come.
import './bar/top-bar.css'
import './frame/access.css'
import './frame/frame.css'
import './timeline/timeline.css'
import { useNarrow } from './useNarrow.ts'
import { wayFor } from './views/way.ts'

const TopBar = later(import('./bar/TopBar.tsx').then((module) => module.TopBar))
const SkipLinks = later(import('./frame/SkipLinks.tsx').then((module) => module.SkipLinks))
const ActionKeys = later(import('./actions/ActionKeys.tsx').then((module) => module.ActionKeys))
const DialogHost = later(import('./dialogs/DialogHost.tsx').then((module) => module.DialogHost))
const RailFrame = later(import('./frame/RailFrame.tsx').then((module) => module.RailFrame))
const PanelFrame = later(import('./frame/PanelFrame.tsx').then((module) => module.PanelFrame))
const Embedded = lazy(async () => ({ default: (await import('./embed/Embedded.tsx')).Embedded }))
const LinkNote = later(import('./notes/LinkNote.tsx').then((module) => module.LinkNote))
const Notice = later(import('./notes/Notice.tsx').then((module) => module.Notice))
const PhoneTabs = later(import('./frame/PhoneTabs.tsx').then((module) => module.PhoneTabs))
const Timeline = later(import('./timeline/Timeline.tsx').then((module) => module.Timeline))

/** When a graph takes another's place, the address tells what is seen of it. */
function useShownAgain({ store, network, corrector }: Explorer): void {
  const first = useRef(store)
  useEffect(() => {
    corrector.shown(store.temporal.getState().pastStates.length)
    if (store !== first.current) writeAddress(store.getState(), network)
  }, [store, network, corrector])
}

export function ExplorerPage({ file, corrector }: { file: GraphFile; corrector: Corrector }) {
  const canvas = useRef<CanvasHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  const [notice, setNotice] = useState<Said | null>(null)
  const endNotice = useCallback(() => setNotice(null), [])
  const [rim] = useState<Rim>(() => ({
    canvas,
    search,
    say: (words, undoable) => setNotice({ words, undo: undoable ?? null }),
    corrector,
    dialog: createStore<OpenDialog | null>(() => null),
  }))
  // A graph that is shown again, because a correction was undone, has its view with all that can be undone there.
  const [before] = useState(() => new WeakMap<GraphFile, ReturnType<typeof openExplorer>>())
  const { explorer, opened: first } = useMemo(() => {
    const known = before.get(file) ?? openExplorer(file, rim)
    before.set(file, known)
    return known
  }, [file, before, rim])
  const [{ unknown, isOlder }, setOpened] = useState<Pick<Opened, 'unknown' | 'isOlder'>>(first)
  const theme = useTheme()
  const [tab, setTab] = useState<Tab>('graph')
  const { store, network } = explorer
  const selection = useStore(store, (view) => view.selection)
  const isNarrow = useNarrow()
  const way = wayFor(
    explorer.ways,
    useStore(store, (view) => view.mode),
  )
  const isReading = useStore(store, ({ mode, reading }) => reading !== null && mode !== 'documents')

  useEffect(() => connectAddress(store, network, setOpened), [store, network])
  useShownAgain(explorer)
  useEffect(() => {
    document.title = explorer.title ? `${explorer.title} – Entente` : 'Entente'
  }, [explorer.title])
  const isPublished = use(LibraryContext)?.opened.collection === null
  useEffect(() => {
    // What the person added is kept already; the page that shows it is not.
    const texts = isPublished ? explorer.documents : []
    // Not before the first picture: until then the network is the map's.
    const timer = setTimeout(() => {
      void import('./keep-offline.ts').then(({ keepOffline }) => keepOffline(texts))
    }, 3000)
    return () => clearTimeout(timer)
  }, [explorer.documents, isPublished])
  useEffect(() => {
    // The other ways of looking come after what stands around them.
    if (way.mode !== 'map') endFirstPicture()
  }, [way])
  useEscape(explorer, tab, setTab)
  const { lit } = explorer
  useEffect(() => {
    // A row that goes away with its panel never says that the pointer left it.
    lit.setState(null, true)
    // Picking something on a phone leads to its sheet, wherever one was.
    if (selection || isReading) setTab('graph')
  }, [lit, selection, isReading])

  const [isEmbedded] = useState(() => isEmbed(location.hash))
  const hasSubject = selection !== null || isReading
  const isSheetOpen = hasSubject || tab === 'overview'
  // A sheet lies over the years and the tabs: the focus shall not go where nobody sees it.
  const isCovered = isNarrow && isSheetOpen
  if (isEmbedded) {
    return (
      <ExplorerContext value={explorer}>
        <InSight>
          <Suspense fallback={null}>
            <Embedded>
              <way.Main theme={theme} />
            </Embedded>
          </Suspense>
          <PickedNote />
        </InSight>
      </ExplorerContext>
    )
  }
  return (
    <ExplorerContext value={explorer}>
      <InSightSoon>
        <div className="app" data-panel={(isNarrow ? isSheetOpen : hasSubject) ? 'open' : 'closed'}>
          <Suspense fallback={null}>
            <SkipLinks />
          </Suspense>
          <Suspense
            fallback={
              <header className="bar">
                <Brand />
              </header>
            }
          >
            <TopBar />
          </Suspense>
          <Suspense fallback={isNarrow ? null : <div className="rail" />}>
            <RailFrame isNarrow={isNarrow} isOpen={tab === 'filter'} onClose={() => setTab('graph')} />
          </Suspense>
          <Suspense fallback={<main className="main" />}>
            <InSight>
              <way.Main theme={theme} />
            </InSight>
          </Suspense>
          {way.hasYears && (
            <div className="beneath" inert={isCovered}>
              <Suspense fallback={<div className="timeline" />}>
                <Timeline />
              </Suspense>
            </div>
          )}
          <Suspense fallback={isNarrow ? null : <div className="panel idle" />}>
            <PanelFrame isNarrow={isNarrow} isOpen={isSheetOpen} onClose={() => setTab('graph')} />
          </Suspense>
          {isNarrow && (
            <div className="beneath" inert={isCovered}>
              <Suspense fallback={<div className="tabs" />}>
                <PhoneTabs tab={tab} onChange={setTab} />
              </Suspense>
            </div>
          )}
        </div>
        <PickedNote />
        <Suspense fallback={null}>
          <LinkNote unknown={unknown} isOlder={isOlder} onClose={() => setOpened({ unknown: [], isOlder })} />
          <Notice said={notice} onEnd={endNotice} />
          <ActionKeys />
          <DialogHost />
        </Suspense>
      </InSightSoon>
    </ExplorerContext>
  )
}
