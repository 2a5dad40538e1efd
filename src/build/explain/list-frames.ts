/** The chunks of a sentence, and its verbs with what every pattern made of them. */
import type { Chunk, Phrase, Verb } from '../../extract/chunks.ts'
import type { Frame } from '../../extract/frame.ts'
import { wordsOf } from '../../extract/reading.ts'
import type { Told } from '../../extract/told.ts'
import type { Note, PatternNote, RelationNote } from '../../extract/trace.ts'
import { alignColumns } from '../columns.ts'
import { type Explained, indent, nameOf } from './explained.ts'

/** Rows of type, words and meaning. */
export function listChunks(explained: Explained, told: Told): string[][] {
  const { reading } = explained
  return told.row
    .filter((c) => c.type !== 'mark')
    .map((c) => [c.type, `“${wordsOf(reading, c.first, c.last)}”`, meaning(explained, c)])
}

function meaning(explained: Explained, chunk: Chunk): string {
  if (chunk.type === 'verb') return [chunk.lemma, ...marksOf(chunk)].join(', ')
  if (chunk.type === 'date') return chunk.date.value?.from ?? ''
  if (chunk.type !== 'phrase') return ''
  const names = namesOf(explained, chunk.refs)
  const mods = namesOf(explained, chunk.mods)
  return [names && `→ ${names}`, mods && `of ${mods}`, chunk.rep && 'stands for'].filter(Boolean).join(', ')
}

const namesOf = ({ entities }: Explained, refs: readonly number[]) =>
  refs.map((r) => nameOf(entities[r]!)).join(', ')

/** What is particular about a verb. */
function marksOf(verb: Verb): string[] {
  return [
    verb.form === 'finite' ? '' : verb.form,
    verb.passive ? 'passive' : '',
    verb.negated ? 'denied' : '',
    verb.modality === 'actual' ? '' : verb.modality,
  ].filter((mark) => mark !== '')
}

/** Each verb with its slots, and below it the patterns that asked for it and what came of them. */
export function listFrames(explained: Explained, told: Told): string[] {
  const notes = explained.notes.filter(
    (n): n is PatternNote | RelationNote => n.about !== 'claim' && n.sentence === told.sentence,
  )
  const bare = notes.filter((n) => !n.frame)
  return [
    ...told.frames.flatMap((frame) => [
      slotsOf(explained, frame),
      ...indent(
        outcomes(
          explained,
          frame,
          notes.filter((n) => n.frame === frame),
        ),
      ),
    ]),
    ...(bare.length === 0 ? [] : ['without a verb', ...indent(outcomes(explained, null, bare))]),
  ]
}

function slotsOf(explained: Explained, frame: Frame): string {
  const words = (phrase: Phrase) =>
    namesOf(explained, phrase.refs) || `“${wordsOf(explained.reading, phrase.first, phrase.last)}”`
  return [
    `${[frame.verb.lemma, ...marksOf(frame.verb)].join(', ')}:`,
    frame.subject ? `subject ${words(frame.subject)}` : 'no subject',
    ...(frame.object ? [`object ${words(frame.object)}`] : []),
    ...frame.preps.map((p) => `${p.word} ${words(p.phrase)}`),
  ]
    .join(' | ')
    .replace(': |', ':')
}

function outcomes(explained: Explained, frame: Frame | null, notes: readonly Note[]): string[] {
  const { entities } = explained
  const rows = notes.flatMap((n): string[][] => {
    if (n.about === 'pattern') return n.missing === null ? [] : [['no', n.rule, n.missing]]
    if (n.about !== 'relation') return []
    const ends = `${nameOf(entities[n.from]!)} → ${nameOf(entities[n.to]!)}`
    return [n.refused ? ['no', n.rule, `${ends}: ${n.refused}`] : ['made', n.rule, ends]]
  })
  if (rows.length > 0) return alignColumns(rows)
  if (frame?.verb.negated) return ['nothing: it is denied']
  if (frame?.verb.modality === 'conditional') return ['nothing: it is only a condition or a wish']
  return ['nothing: no pattern finds its parties here']
}
