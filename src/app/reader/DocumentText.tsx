/** The text of a document: every name underlined by kind and leading to it, the proving passages marked. */

import { use, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { markPassages } from '../../graph/mark-passages.ts'
import type { Piece } from '../../graph/marks.ts'
import type { Network } from '../../graph/network.ts'
import { type Paragraph, paragraphsOf } from '../../graph/paragraphs.ts'
import { frontMatterEnd } from '../../text/front-matter-span.ts'
import { useDocument, useExplorer, useView } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { textOf } from '../texts.ts'
import './reader.css'
import { useDocumentFacts, useMarkedPassages } from './useDocumentFacts.ts'

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

type PiecesProps = { pieces: readonly Piece[]; network: Network; at: number | null }

/** @param props.at the place that is read: a name that begins there is the one that was asked for */
function Pieces({ pieces, network, at: sought }: PiecesProps) {
  let at = 0
  return pieces.map((piece) => {
    at += 1
    if ('text' in piece) return piece.text
    const { kind, name } = network.getNodeAttributes(piece.mark.key)
    return (
      <EntityLink
        key={at}
        to={{ kind: 'node', key: piece.mark.key }}
        className={`named named-${kind}${piece.mark.start === sought ? ' sought' : ''}`}
        title={name}
      >
        <Inner pieces={piece.pieces} network={network} />
      </EntityLink>
    )
  })
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

export function DocumentText({ id }: { id: string }) {
  const { network } = useExplorer()
  const text = use(textOf(id))
  const language = useDocument(id)?.language
  const facts = useDocumentFacts(id)
  const passages = useMarkedPassages(id, facts)
  const at = useView(({ reading }) => (reading?.document === id ? reading.at : null))
  const paragraphs = useMemo(() => paragraphsOf(text, frontMatterEnd(text)), [text])
  const read = passages.find(({ start, end }) => at !== null && start <= at && at < end)
  // An address may name a place that proves nothing: then its paragraph.
  const around = at ? paragraphs.findLast(({ start }) => start <= at)?.start : null
  const isLit = useStore(useExplorer().lit) !== null
  const isName = !isLit && facts.mentions.some(({ start }) => start === at)
  const box = useInSight(id, read?.start ?? (isName ? around : null) ?? passages[0]?.start ?? around ?? null)
  const drawn = (paragraph: Paragraph) =>
    markPassages(text, paragraph, facts.mentions, passages).map(({ start, isMarked, pieces }) =>
      isMarked ? (
        <mark key={start} className="proving" data-start={start}>
          <Pieces pieces={pieces} network={network} at={null} />
        </mark>
      ) : (
        <Pieces key={start} pieces={pieces} network={network} at={at} />
      ),
    )
  return (
    <div className="document-text" lang={language} ref={box}>
      {paragraphs.map((paragraph) => (
        <p
          key={paragraph.start}
          data-start={paragraph.start}
          className={paragraph.isList ? 'is-list' : undefined}
        >
          {drawn(paragraph)}
        </p>
      ))}
    </div>
  )
}
