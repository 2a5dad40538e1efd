/** A passage as the document has it, the parties marked where it names them. */
import { use } from 'react'
import { marksOf, type Piece, piecesOf } from '../../graph/marks.ts'
import type { Network } from '../../graph/network.ts'
import { type Passage, wordsAfter, wordsBefore } from '../../graph/passages.ts'
import { shortName } from '../../graph/short-name.ts'
import { frontMatterEnd } from '../../text/front-matter-span.ts'
import { useDocument, useExplorer } from '../explorer.ts'
import { textOf } from '../texts.ts'
import { useWords } from '../words.ts'

const CONTEXT = 9

type Props = { parties: readonly string[]; passage: Passage; context: boolean }

const squeezed = (text: string) => text.replace(/\s+/g, ' ')

function Pieces({ pieces, network }: { pieces: readonly Piece[]; network: Network }) {
  let at = 0
  return pieces.map((piece) => {
    at += 1
    if ('text' in piece) return <span key={at}>{squeezed(piece.text)}</span>
    const { kind, name } = network.getNodeAttributes(piece.mark.key)
    const classes = `named named-${kind}${piece.mark.standIn ? ' stand-in' : ''}`
    return (
      <span key={at} className={classes} title={name}>
        <Pieces pieces={piece.pieces} network={network} />
      </span>
    )
  })
}

export function Quote({ parties, passage, context }: Props) {
  const { t, list } = useWords()
  const { network } = useExplorer()
  const text = use(textOf(passage.document))
  const language = useDocument(passage.document)?.language
  const marks = marksOf(network, parties, passage, text)
  const missing = parties
    .filter((key) => !marks.some((mark) => mark.key === key))
    .map((key) => shortName(network.getNodeAttributes(key)))
  const before = context ? wordsBefore(text, passage.start, CONTEXT, frontMatterEnd(text)) : ''
  const after = context ? wordsAfter(text, passage.end, CONTEXT) : ''
  return (
    <>
      <blockquote className="quote" lang={language} dir="auto">
        {before && <span className="context">{before} </span>}
        <span className="proving">
          <Pieces pieces={piecesOf(text, passage, marks)} network={network} />
        </span>
        {after && <span className="context"> {after}</span>}
      </blockquote>
      {missing.length > 0 && (
        <p className="unnamed">{t('proof.unnamed', { count: missing.length, names: list(missing) })}</p>
      )}
    </>
  )
}
