/**
 * The relations of a document in reading order: picking one marks its passage, resting on one lights its line. What
 * the words under the pointer prove is lit in turn.
 */
import { useStore } from 'zustand'
import { yearsInWords } from '../../graph/date-in-words.ts'
import type { DocumentFacts } from '../../graph/document-facts.ts'
import { verbOf } from '../../graph/relation-in-words.ts'
import { shortName } from '../../graph/short-name.ts'
import { RELATIONS } from '../../model/relations.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { patternOf } from '../panels/pattern-of.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { LineSample } from '../pieces/LineSample.tsx'
import { rowLight } from '../row-light.ts'
import { useWords } from '../words.ts'

const NONE: readonly string[] = []

export function RelationsTold({ facts }: { facts: DocumentFacts }) {
  const words = useWords()
  const { network, lit } = useExplorer()
  const { edges } = useVisibleNow()
  const litInText = useStore(lit, (now) => (now?.from === 'text' ? now.edges : NONE))
  const picked = useView(({ selection }) => (selection?.kind === 'edge' ? selection.key : null))
  const name = (key: string) => shortName(network.getNodeAttributes(key))
  return (
    <ul className="relations-told">
      {facts.relations.map(({ edge: key, passages }) => {
        const edge = network.getEdgeAttributes(key)
        const { family, symmetric } = RELATIONS[edge.type]
        const [source, target] = network.extremities(key)
        return (
          <li
            key={key}
            className={`overview-row told${edges.has(key) ? '' : ' hidden-now'}${litInText.includes(key) ? ' lit' : ''}`}
            aria-current={key === picked ? 'true' : undefined}
            {...rowLight(lit, key)}
          >
            <LineSample family={family} pattern={patternOf(edge)} head={!symmetric} />
            <EntityLink
              className="whole-row"
              to={{ kind: 'edge', key }}
              reading={passages[0] ? { document: passages[0].document, at: passages[0].start } : null}
            >
              {name(source)} <span className="told-verb">{verbOf(words, edge.type, edge.modality)}</span>{' '}
              {name(target)}
            </EntityLink>
            <span className="aside number">{yearsInWords(words, edge.date)}</span>
          </li>
        )
      })}
    </ul>
  )
}
