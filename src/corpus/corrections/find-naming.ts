/** Finds again the words that a correction is about, and who is named there. */
import type { Facts } from '../../extract/read-document.ts'
import type { Passage, Trouble } from '../../model/corrections.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Span } from '../../model/evidence.ts'

/** A document with what is read in it, corrected so far. */
export type Reading = { document: SourceDocument; facts: Facts }
/** By the documents' ids. */
export type Readings = ReadonlyMap<string, Reading>

/** An entity in a document. */
export type Naming = { document: string; index: number }

/** Places of the words: where the correction says, else wherever they stand now. */
function placesOf(readings: Readings, passage: Passage): Span[] | Trouble {
  const text = readings.get(passage.document)?.document.text
  if (text === undefined) return 'no-document'
  const { words, start, end } = passage
  if (text.slice(start, end) === words) return [{ start, end }]
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length })
  return places.length > 0 ? places : 'no-words'
}

/** The one place of the words. */
export function placeOf(readings: Readings, passage: Passage): Span | Trouble {
  const places = placesOf(readings, passage)
  if (typeof places === 'string') return places
  return places.length === 1 ? places[0]! : 'several-places'
}

/** Who is named by the words; where they have moved and stand in several places, all must name the same. */
export function findNaming(readings: Readings, passage: Passage): Naming | Trouble {
  const places = placesOf(readings, passage)
  if (typeof places === 'string') return places
  const { facts } = readings.get(passage.document)!
  const named = new Set(places.map((place) => entityAt(facts, place)))
  if (named.size > 1) return 'several-places'
  const [index = -1] = named
  return index < 0 ? 'nothing-named' : { document: passage.document, index }
}

const length = (span: Span) => span.end - span.start

/** The entity named exactly there, else by the shortest mention around, else by the longest within; -1 for none. */
function entityAt(facts: Facts, place: Span): number {
  const near = facts.entities
    .flatMap((entity, index) => entity.mentions.map((mention) => ({ mention, index })))
    .filter(({ mention }) => mention.start < place.end && place.start < mention.end)
  const around = near
    .filter(({ mention }) => mention.start <= place.start && place.end <= mention.end)
    .toSorted((a, b) => length(a.mention) - length(b.mention))
  const within = near.toSorted((a, b) => length(b.mention) - length(a.mention))
  return (around[0] ?? within[0])?.index ?? -1
}
