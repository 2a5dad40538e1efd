/**
 * The text of a document: every name underlined by kind and leading to it, the proving passages marked. Resting on a
 * sentence lights what it proves on the map, resting on a name whom it names.
 */
import { Fragment, type ReactNode, use, useEffect, useMemo, useRef } from 'react'
import { markPassages, type Stretch, type Telling } from '../../graph/mark-passages.ts'
import type { Mark, Piece } from '../../graph/marks.ts'
import type { Network } from '../../graph/network.ts'
import { paragraphsOf } from '../../graph/paragraphs.ts'
import { frontMatterEnd } from '../../text/front-matter-span.ts'
import { useDocument, useExplorer, useView } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { textOf } from '../texts.ts'
import './reader.css'
import { useDocumentFacts, useLitRow, useMarkedPassages } from './useDocumentFacts.ts'

/** The words of a piece, names within names only underlined: a link cannot hold a link. */
function Inner({ pieces, network }: { pieces: readonly Piece[]; network: Network }) {
  let at = 0
  return pieces.map((piece) => {
    at += 1
    if ('text' in piece) return piece.text
    const { kind, name } = network.getNodeAttributes(piece.mark.key)
    return (
      <span key={at} className={`named named-${kind}`} title={name}>
        <Inner pieces={piece.pieces} network={network} />
      </span>
    )
  })
}

type NameProps = {
  mark: Mark
  isSought: boolean
  onLight(entity: string): void
  onDim(): void
  children: ReactNode
}

/** A name that leads to its entity, and lights it on the map with what its sentence tells of it. */
function Name({ mark: { key }, isSought, onLight, onDim, children }: NameProps) {
  const { kind, name } = useExplorer().network.getNodeAttributes(key)
  return (
    <EntityLink
      to={{ kind: 'node', key }}
      className={`named named-${kind}${isSought ? ' sought' : ''}`}
      title={name}
      onPointerOver={(event) => {
        event.stopPropagation()
        onLight(key)
      }}
      onFocus={({ target }) => target.matches(':focus-visible') && onLight(key)}
      onBlur={onDim}
    >
      {children}
    </EntityLink>
  )
}

/** @param props.at the place that is read: a name that begins there is the one that was asked for */
function Told({ telling: { edges, pieces }, at: sought }: { telling: Telling; at: number | null }) {
  const { network, lit } = useExplorer()
  const light = (entity: string | null) => {
    const told = entity ? edges.filter((edge) => network.extremities(edge).includes(entity)) : edges
    lit.setState(told.length > 0 || entity ? { edges: told, entity, from: 'text' } : null, true)
  }
  let at = 0
  return (
    <span className={edges.length > 0 ? 'telling' : undefined} onPointerOver={() => light(null)}>
      {pieces.map((piece) => {
        at += 1
        if ('text' in piece) return piece.text
        const { mark, pieces: inner } = piece
        return (
          <Name
            key={at}
            mark={mark}
            isSought={mark.start === sought}
            onLight={light}
            onDim={() => lit.setState(null, true)}
          >
            <Inner pieces={inner} network={network} />
          </Name>
        )
      })}
    </span>
  )
}

/** Brings the passage that is read into sight when another one is asked for; scrolling by hand is left alone. */
function useInSight(id: string, goal: number | null) {
  const text = useRef<HTMLDivElement>(null)
  const isStill = useRef(window.matchMedia('(prefers-reduced-motion: reduce)').matches)
  useEffect(() => {
    if (goal === null || id === '') return
    const mark = text.current?.querySelector(`[data-start="${goal}"]`)
    const name = text.current?.querySelector('.sought')
    const place = name ?? mark
    place?.scrollIntoView({ block: 'center', behavior: isStill.current ? 'instant' : 'smooth' })
  }, [id, goal])
  return text
}

function Stretches({ of: stretches, at }: { of: readonly Stretch[]; at: number | null }) {
  return stretches.map(({ start, isMarked, tellings }) => {
    const told = tellings.map((telling) => (
      <Told key={telling.start} telling={telling} at={isMarked ? null : at} />
    ))
    if (!isMarked) return <Fragment key={start}>{told}</Fragment>
    return (
      <mark key={start} className="proving" data-start={start}>
        {told}
      </mark>
    )
  })
}

/** @param props.followsRows the text goes to the passage of a row that is rested on: not where that moves the row */
export function DocumentText({ id, followsRows }: { id: string; followsRows: boolean }) {
  const { lit } = useExplorer()
  const text = use(textOf(id))
  const language = useDocument(id)?.language
  const facts = useDocumentFacts(id)
  const row = useLitRow()
  const followed = followsRows ? row : null
  const passages = useMarkedPassages(id, facts, row)
  const sought = useMarkedPassages(id, facts, followed)
  const at = useView(({ reading }) => (reading?.document === id ? reading.at : null))
  const paragraphs = useMemo(() => paragraphsOf(text, frontMatterEnd(text)), [text])
  const read = sought.find(({ start, end }) => at !== null && start <= at && at < end)
  // An address may name a place that proves nothing: then its paragraph.
  const around = at ? paragraphs.findLast(({ start }) => start <= at)?.start : null
  const isName = followed === null && facts.mentions.some(({ start }) => start === at)
  const box = useInSight(id, read?.start ?? (isName ? around : null) ?? sought[0]?.start ?? around ?? null)
  return (
    <div className="document-text" lang={language} ref={box} onPointerLeave={() => lit.setState(null, true)}>
      {paragraphs.map((paragraph) => (
        <p
          key={paragraph.start}
          dir="auto"
          data-start={paragraph.start}
          className={paragraph.isList ? 'is-list' : undefined}
        >
          <Stretches of={markPassages(text, paragraph, facts.mentions, passages, facts.relations)} at={at} />
        </p>
      ))}
    </div>
  )
}
