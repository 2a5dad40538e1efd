/**
 * Talks noted without whose they are: the entries of a diary, and what is told of one person's meetings.
 *
 *     10 October — Meeting with A, Secretary General of B.      During the talks with C an agreement was signed.
 */
import type { Phrase } from '../chunks.ts'
import { textOf } from '../reading.ts'
import { type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { isActor, phraseBehind } from './ends.ts'
import { ofStory } from './rule.ts'

const NOTED =
  /(?:^| )(?:meetings?|talks|consultations?|conversation|calls?|phone call|audience|bilaterals?|bilateral meeting|tête-à-tête|lunch|luncheon|dinner|breakfast)$/
/** Talks that did not come about, or that are still to come. */
const NOT_HELD =
  /\b(?:cancell?ed|postponed|called off|did not|not held|no meeting|put off|refused|declined)\b/

/** How often somebody must be told of as doing something to be the one a text follows. */
const OFTEN = 2

/** The one whom a text follows: named first or second, and most often the subject; null for other texts. */
function principal(story: Story): number | null {
  const acts = new Map<number, number>()
  for (const { frames } of story.told)
    for (const { subject, verb } of frames)
      if (verb.form === 'finite')
        for (const r of subject?.refs ?? []) if (isActor(story, r)) acts.set(r, (acts.get(r) ?? 0) + 1)
  const [first, second] = [...acts].toSorted((a, b) => b[1] - a[1])
  if (!first || first[1] < OFTEN || (second && second[1] === first[1])) return null
  const at = (r: number) => Math.min(...story.entities[r]!.places.map((p) => p.first))
  const before = [...acts.keys()].filter((r) => at(r) < at(first[0])).length
  return before <= 1 ? first[0] : null
}

/** Whether a noun stands for a clause of its own: first in its part of a sentence, or behind "during". */
function opensPart(told: Told, chunk: Phrase, i: number): boolean {
  const before = told.row[i - 1]
  if (before?.type === 'prep')
    return /^(?:during|at|in)$/.test(before.word) && !told.frames.some((f) => f.subject?.refs.length)
  const isMark = before === undefined || before.type === 'mark' || before.type === 'date'
  const part = told.row.findLast((c, k) => k < i && c.type === 'mark' && c.word === ';')
  return isMark && !told.frames.some((f) => f.verb.last <= chunk.first && f.verb.first >= (part?.last ?? 0))
}

/** "Meeting with A": a noun though it looks like a verb, where nobody meets in its sentence. */
function notedVerb(told: Told): Phrase | null {
  const first = told.row.find((c) => c.type !== 'mark' && c.type !== 'date')
  if (first?.type !== 'verb' || !/^(?:meet|phone|telephone)$/.test(first.lemma) || first.negated) return null
  const frame = told.frames.find((f) => f.verb.first === first.first)
  const bare = first.form === 'ing' || /^calls?$/.test(frame?.object?.head ?? '')
  return frame && bare && !frame.subject
    ? (frame.preps.find((p) => /^(?:with|from)$/.test(p.word))?.phrase ?? null)
    : null
}

export const metAsNoted = ofStory((story) => {
  const host = story.diarist ?? principal(story)
  if (host === null) return []
  const { reading } = story.scene
  const noted = (told: Told, who: Phrase | null): RelationFact[] => {
    const guests = who?.refs.filter((r) => isActor(story, r) && r !== host) ?? []
    if (guests.length === 0 || guests.length !== who!.refs.length) return []
    const { first, last } = reading.sentences[told.sentence]!
    return NOT_HELD.test(textOf(reading, first, last))
      ? []
      : guests.flatMap((guest) => relate(story, told, null, 'met-with', host, guest, 'noted'))
  }
  return [
    ...story.told.flatMap((told) => noted(told, notedVerb(told))),
    ...story.told.flatMap((told) =>
      told.row.flatMap((chunk, i): RelationFact[] => {
        if (chunk.type !== 'phrase') return []
        if (!NOTED.test(chunk.head) || chunk.refs.length > 0 || /^(?:no|another)$/.test(chunk.determiner))
          return []
        const who = phraseBehind(told, i, /^(?:with|by|from)$/)
        return who && opensPart(told, chunk, i) ? noted(told, who) : []
      }),
    ),
  ]
})
