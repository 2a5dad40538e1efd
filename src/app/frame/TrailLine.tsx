/** The way that led here: each step a link back, with the relation that was followed. */
import { Breadcrumb, Breadcrumbs, Link } from 'react-aria-components'
import { useStore } from 'zustand'
import { verbOf } from '../../graph/relation-in-words.ts'
import { useExplorer, useVisibleNow } from '../explorer.ts'
import { selectionInWords } from '../spoken-of.ts'
import { joining } from '../trail.ts'
import { select } from '../view.ts'
import { useWords } from '../words.ts'

/** The last steps: those before them are Back's business. */
const MOST = 4

export function TrailLine() {
  const words = useWords()
  const { network, dispatch, trail: store } = useExplorer()
  const visible = useVisibleNow()
  const trail = useStore(store)
  if (trail.length < 2) return null
  const first = Math.max(0, trail.length - MOST)
  const steps = trail.slice(first).map((step, i) => {
    const edge = joining(network, visible, trail[first + i - 1], step)
    const attributes = edge === null ? null : network.getEdgeAttributes(edge)
    return {
      step,
      at: first + i,
      name: selectionInWords(words, network, step),
      verb: attributes && i > 0 ? verbOf(words, attributes.type, attributes.modality) : null,
    }
  })
  const goTo = (at: number) => {
    const target = trail[at]
    if (!target) return
    store.setState(trail.slice(0, at + 1), true)
    dispatch(select(target))
  }
  return (
    <Breadcrumbs className="trail" aria-label={words.t('trail.label')}>
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
