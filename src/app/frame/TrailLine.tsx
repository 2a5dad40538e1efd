/** The way that led here: each step a link back, with the relation that was followed. */
import { useEffect, useRef } from 'react'
import { Breadcrumb, Breadcrumbs, Link } from 'react-aria-components'
import { useStore } from 'zustand'
import { verbOf } from '../../graph/relation-in-words.ts'
import { useExplorer, useVisibleNow } from '../explorer.ts'
import { selectionInWords } from '../spoken-of.ts'
import { joining } from '../trail.ts'
import { select } from '../view.ts'
import { useWords } from '../words.ts'

/** Fades where steps go on out of sight. */
function fade(line: HTMLElement): void {
  line.toggleAttribute('data-more-before', line.scrollLeft > 1)
  line.toggleAttribute('data-more-after', line.scrollLeft + line.clientWidth < line.scrollWidth - 1)
}

export function TrailLine() {
  const words = useWords()
  const { network, dispatch, trail: store } = useExplorer()
  const visible = useVisibleNow()
  const trail = useStore(store)
  const line = useRef<HTMLOListElement>(null)
  const isShown = trail.length > 1
  useEffect(() => {
    const list = line.current
    if (!isShown || !list) return
    const showLast = () => {
      list.scrollLeft = list.scrollWidth
      fade(list)
    }
    showLast()
    // The steps are drawn a moment after they are given.
    const observer = new MutationObserver(showLast)
    observer.observe(list, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [isShown])
  if (!isShown) return null
  const steps = trail.map((step, at) => {
    const edge = joining(network, visible, trail[at - 1], step)
    const attributes = edge === null ? null : network.getEdgeAttributes(edge)
    return {
      step,
      at,
      name: selectionInWords(words, network, step),
      verb: attributes && verbOf(words, attributes.type, attributes.modality),
    }
  })
  const goTo = (at: number) => {
    const target = trail[at]
    if (!target) return
    store.setState(trail.slice(0, at + 1), true)
    dispatch(select(target))
  }
  return (
    <Breadcrumbs
      ref={line}
      className="trail"
      aria-label={words.t('trail.label')}
      onScroll={(event) => fade(event.currentTarget)}
    >
      {steps.map(({ at, name, verb }) => (
        <Breadcrumb key={at} id={at} className="trail-step">
          {verb && <span className="trail-verb">{verb}</span>}
          <Link className="trail-name" onPress={() => goTo(at)}>
            {name}
          </Link>
        </Breadcrumb>
      ))}
    </Breadcrumbs>
  )
}
