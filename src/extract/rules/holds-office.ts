/** Offices found beside names, told by a verb, or handed on, become relations once it is clear whose they are. */

import type { Phrase } from '../chunks.ts'
import { clauseDate, dateAt } from '../clause-date.ts'
import type { Frame } from '../frame.ts'
import type { OfficeNaming } from '../recognize/offices.ts'
import { notAhead, ofEach, type RelationFact, relate } from '../relation.ts'
import type { OfficeFact } from '../resolve/office-fact.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { isActor } from './ends.ts'
import { headed } from './headed.ts'
import { isSetOff, listLine } from './list-line.ts'
import { officeLists } from './office-lists.ts'
import { labelOwner, officeSections } from './office-sections.ts'
import { OWNED, officeTerm, termBehind } from './office-term.ts'
import { ofOffices, ofSentences, ofStory, ofVerbs } from './rule.ts'

type Office = { actor: number; whose: number; title: string }

/**
 * An office has the date of the event it is told with.
 * @param date when it was held, where it was not told at once: a term, or the clause's day
 */
function made(
  story: Story,
  told: Told,
  { actor, whose, title }: Office,
  rule: string,
  date: Told['date'] = told.date,
): RelationFact[] {
  const dated = notAhead(story, { date: date?.value ?? null, dateAt: date?.at ?? null })
  return relate(story, told, null, 'holds-office', actor, whose, rule, {
    title,
    modality: 'actual',
    date: dated.date,
    dateAt: dated.dateAt,
  })
}

const besideName = ofStory((story) =>
  ofEach(story.offices, ({ actor, whose, title, at, end, sentence, rule }) => {
    if (title === null || whose === null) return []
    const told = story.told[sentence]!
    return made(story, told, { actor, whose, title }, rule, officeTerm(story, end) ?? dateAt(story, told, at))
  }),
)

/** "Armenia – Nikol Pashinyan, Prime Minister", "| China | Xi Jinping | President |": a line that says whose it is. */
const listed = ofSentences((story, told) => {
  const line = listLine(story, told)
  if (!line || line.party === null || line.actor === null || line.title === null) return []
  const { actor, party: whose, title } = line
  // "Director-General: A of Fiji" is not Fiji's.
  return isSetOff(story, told) && labelOwner(story, told) === null
    ? made(story, told, { actor, whose, title }, 'list-line')
    : []
})

/** The term behind an office, or behind whose it is: "Secretary General of ASEAN from 2008 to 2012". */
function termOf(story: Story, told: Told, office: Phrase): Told['date'] {
  const at = told.row.indexOf(office)
  const [prep, whose] = [told.row[at + 1], told.row[at + 2]]
  const of = prep?.type === 'prep' && OWNED.has(prep.word) && whose?.type === 'phrase'
  return officeTerm(story, office.last) ?? (of ? officeTerm(story, whose.last) : null)
}

/** "the Kazakh president" where it is clear who that is. */
const described = ofOffices((story, told, c) => {
  if (!c.office || c.office.plural || c.refs.length !== 1) return []
  const [actor, whose] = [c.refs[0]!, c.mods.at(-1)]
  if (whose === undefined || story.entities[actor]!.kind !== 'actor') return []
  const date = termOf(story, told, c) ?? dateAt(story, told, c.first)
  return made(story, told, { actor, whose, title: c.office.title }, 'described', date)
})

/** "its first president": the body named last before. */
function lastBody(story: Story, before: number): number | undefined {
  for (let i = before - 1; i >= Math.max(0, before - 120); i--) {
    const e = story.scene.entityAt[i]!
    if (e >= 0 && story.entities[e]!.kind === 'organization') return e
  }
  return undefined
}

const APPOINTING = wordSet(
  'appoint elect name become confirm nominate be remain serve take assume approve re-elect reappoint choose announce select',
)

/** Of these the one who holds the office is the subject. */
const BECOMING = new Set(['become', 'be', 'remain', 'serve', 'take', 'assume'])

/** "was appointed Secretary General of CICA", "approved X as Executive Director of Y", "was A of X and B of Y". */
const appointed = ofVerbs(APPOINTING, (story, told, frame) => {
  const who = frame.verb.passive || BECOMING.has(frame.verb.lemma) ? frame.subject : frame.object
  if ((frame.verb.lemma === 'take' || frame.verb.lemma === 'assume') && !takesOffice(told, frame)) return []
  const actor = who?.refs.length === 1 && story.entities[who.refs[0]!]!.kind === 'actor' ? who.refs[0]! : null
  if (actor === null) return []
  return officesTold(told, frame, who).flatMap((phrase) => {
    const { title, possessive, plural } = phrase.office
    const own =
      phrase.office.scope === 'state' && phrase.determiner === '' ? story.stateOf.get(actor) : undefined
    const whose = phrase.mods.at(-1) ?? (possessive ? lastBody(story, phrase.first) : own)
    if (whose === undefined || plural) return []
    const date = termOf(story, told, phrase) ?? clauseDate(story, told, frame)
    return made(story, told, { actor, whose, title }, 'appointed', date)
  })
})

const OFFICE = wordSet('office charge duties helm')

/** "took over from A as chairman", "took office as head of X": into what, said by "as". */
function takesOffice({ row }: Told, { verb, object, adverbs, last }: Frame): boolean {
  if (verb.passive || !(adverbs.includes('over') || OFFICE.has(object?.head ?? ''))) return false
  return row.some((c) => c.type === 'sub' && c.word === 'as' && c.first >= verb.last && c.first <= last + 3)
}

type OfficePhrase = Phrase & { office: OfficeNaming }

const isOffice = (phrase: Phrase): phrase is OfficePhrase => phrase.office !== null

/** The office behind a verb, and those that "and" joins to it up to the next verb. */
function officesTold(told: Told, frame: Frame, who: Phrase | null): OfficePhrase[] {
  const found: OfficePhrase[] = []
  for (const [k, chunk] of told.row.entries()) {
    if (chunk.first < frame.verb.last) continue
    if (chunk.type === 'verb' || (chunk.type === 'mark' && chunk.word === ';')) break
    if (chunk.type !== 'phrase' || !isOffice(chunk) || chunk === who) continue
    if (found.length === 0 && chunk.first > frame.last + 3) break
    // "was present at the dinner for the Saudi envoy".
    const before = told.row[k - 1]
    if (
      (frame.verb.lemma === 'be' || frame.verb.lemma === 'remain') &&
      before?.type === 'prep' &&
      before.word !== 'as'
    )
      break
    if (found.length > 0 && chunk.refs.length > 0) break
    found.push(chunk)
  }
  return found
}

/** What somebody is besides the office in which another follows him. */
const CALLINGS = /diplomat|economist|lawmaker|researcher|professor|expert|analyst/i

const SUCCEEDING = new Set(['succeed', 'replace', 'follow'])

/** "A was Secretary-General of the SCO": the last office told of somebody by a verb up to a sentence. */
function toldOffice(
  story: Story,
  { sentence }: Told,
  actor: number,
): { whose: number; title: string } | null {
  for (let s = sentence; s >= 0; s--)
    for (const { verb, subject, object } of story.told[s]!.frames) {
      const whose = object?.office && verb.lemma === 'be' ? object.mods.at(-1) : undefined
      if (whose !== undefined && subject?.refs.length === 1 && subject.refs[0] === actor)
        return { whose, title: object!.office!.title }
    }
  return null
}

/** "A was sworn in as minister on 7 June, | replacing B": whose office was told in the same breath. */
function named(story: Story, { row }: Told, { verb }: Frame): readonly number[] {
  const before = row.findLast((c) => c.type === 'phrase' && c.last <= verb.first && c.refs.length > 0)
  const isOne = verb.form === 'ing' && before?.type === 'phrase' && before.refs.length === 1
  return isOne && isActor(story, before.refs[0]!) ? before.refs : []
}

/** "X succeeds Y": the one before held the same office. */
const succeeded = ofVerbs(SUCCEEDING, (story, told, frame) => {
  const [list, before] = frame.verb.passive
    ? [frame.preps.find((p) => p.word === 'by')?.phrase.refs ?? [], frame.subject?.refs[0]]
    : [frame.subject?.refs ?? named(story, told, frame), frame.object?.refs[0]]
  const after = list[0]
  if (after === undefined || before === undefined || after === before) return []
  const held = (actor: number) => {
    const own = story.offices.filter(
      (f) =>
        f.actor === actor &&
        f.title &&
        f.whose !== null &&
        !/ambassador/i.test(f.title) &&
        f.sentence <= told.sentence,
    )
    return own.findLast((f) => !CALLINGS.test(f.title!)) ?? toldOffice(story, told, actor) ?? own.at(-1)
  }
  const [first, second] = [held(after), held(before)]
  const date = clauseDate(story, told, frame)
  const like = ({ whose, title }: Pick<OfficeFact, 'whose' | 'title'>, actor: number) => ({
    actor,
    whose: whose!,
    title: title!,
  })
  if (first && !second) return made(story, told, like(first, before), 'predecessor', date)
  if (!second || first) return []
  return list.flatMap((actor) =>
    made(
      story,
      told,
      like(second, actor),
      'successor',
      list.length > 1 ? termBehind(story, told, actor) : (termBehind(story, told, actor) ?? date),
    ),
  )
})

export const holdsOffice = [
  besideName,
  listed,
  described,
  appointed,
  succeeded,
  ...officeLists,
  officeSections,
  headed,
]
