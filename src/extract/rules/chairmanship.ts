/**
 * The chair as a noun: "took over the chairmanship of CICA from Turkey", "passed the chair on to India", "under the
 * chairmanship of President Tokayev", "India's chairmanship of BRICS".
 */

import { asParty } from '../attach-people.ts'
import { nounOf, type Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { antecedent } from '../frame-subjects.ts'
import { notAhead, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { chairsCalled } from './chair-callings.ts'
import { term, termBehind } from './chair-term.ts'
import { bodyIn, phraseBehind } from './ends.ts'
import { mainBody } from './membership.ts'
import { ofHeads, ofVerbs } from './rule.ts'

/** "the chairmanship of the bloc": what the body is called that a text is about. */
const CALLED = new Set(
  'bloc organization organisation association union body grouping forum alliance'.split(' '),
)

/** The body whose chair is spoken of: qualifying the noun, behind "of", or the one in focus. */
function chairOf(story: Story, told: Told, phrase: Phrase): number | null {
  const own = bodyIn(story, phrase.mods)
  if (own !== null) return own
  const at = told.row.indexOf(phrase)
  // "the League, whose chairmanship is held by Nepal"
  const before = told.row[at - 1]
  if (before?.type === 'rel' && before.word === 'whose')
    return bodyIn(story, antecedent(told.row, at - 1)?.refs ?? [])
  const whose = phraseBehind(told, at, /^(?:of|in)$/)
  if (!whose) return null
  const said = bodyIn(story, whose.refs) ?? bodyIn(story, whose.mods)
  return said ?? (CALLED.has(whose.head) && whose.determiner === 'the' ? mainBody(story) : null)
}

/** "Nepal held it from 2014 to 2018", where the sentence before speaks of the chairmanship. */
function isThatChair(story: Story, told: Told, frame: Frame): boolean {
  if (frame.object?.head !== 'it' || !/^(?:hold|take|assume|keep)$/.test(frame.verb.lemma)) return false
  const before = story.told[told.sentence - 1]
  const { sentences } = story.scene.reading
  return (
    before !== undefined &&
    sentences[before.sentence]!.block === sentences[told.sentence]!.block &&
    before.row.some((c) => c.type === 'phrase' && isChair(c))
  )
}

/** "the chairmanship of the NAM, | which A has held": the chair of what the relative clause is said of. */
function chairBefore({ row }: Told, { object }: Frame): Phrase | null {
  const at = object && object.refs.length > 0 ? row.indexOf(object) : -1
  const [chair, of] = [row[at - 2], row[at - 1]]
  return of?.type === 'prep' && of.word === 'of' && chair?.type === 'phrase' && isChair(chair) ? chair : null
}

const isChair = (phrase: Phrase | null) => phrase !== null && phrase.refs.length === 0 && phrase.noun.chair

/** Verbs by which a chair is taken, held and passed on. */
const HOLDING = new Set(
  'take assume hold keep occupy inherit have get receive hand pass transfer go turn be stay remain'.split(
    ' ',
  ),
)

/** "took over the chairmanship of CICA from Turkey", "holds the chair", "passed the chair on to". */
const byNoun = ofVerbs(HOLDING, (story, told, frame) => {
  const phrase =
    isChair(frame.object) || isThatChair(story, told, frame)
      ? frame.object!
      : isChair(frame.subject)
        ? frame.subject!
        : (frame.preps.find((p) => isChair(p.phrase))?.phrase ?? chairBefore(told, frame))
  if (!phrase) return []
  const { lemma, passive } = frame.verb
  const get = (word: string) =>
    frame.preps
      .filter((p) => p.word === word)
      .flatMap((p) => asParty(p.phrase).refs)
      .filter((r) => story.entities[r]!.kind !== 'organization' && story.entities[r]!.kind !== 'meeting')
  const body =
    chairOf(story, told, phrase) ?? focusBody(story, told) ?? (phrase.head === 'it' ? mainBody(story) : null)
  const subject =
    frame.subject && frame.subject !== phrase
      ? asParty(frame.subject).refs.filter((r) => story.entities[r]!.kind !== 'meeting')
      : []
  if (body === null) return []
  const t = term(story, told, frame)
  const to = (who: readonly number[], extra = t) =>
    who.flatMap((w) => relate(story, told, frame, 'chaired', w, body, 'chairmanship', extra ?? {}))
  if (
    phrase === frame.object &&
    /^(?:take|assume|hold|keep|occupy|inherit|have|get|receive)$/.test(lemma) &&
    !passive
  ) {
    const person = subject.every((r) => story.entities[r]!.kind === 'actor')
    if (person && told.meeting !== null && chairOf(story, told, phrase) === null)
      return subject.flatMap((w) => relate(story, told, frame, 'chaired', w, told.meeting!, 'took-the-chair'))
    return [
      ...to(subject),
      ...to(get('from'), null).map((r) => ({
        ...r,
        modality: 'actual' as const,
        ...notAhead(story, { date: told.date?.value ?? story.published, dateAt: null }),
      })),
    ]
  }
  if (passive && phrase === frame.subject && /^(?:hold|assume|keep|take)$/.test(lemma)) return to(get('by'))
  if (/^(?:hand|pass|transfer|go|turn)$/.test(lemma)) {
    const giver = passive || phrase === frame.subject ? [...get('by'), ...get('from')] : subject
    return [...to(get('to')), ...to(giver, null)]
  }
  if (
    frame.preps.some((p) => p.phrase === phrase && /^(?:in|under)$/.test(p.word)) &&
    (lemma === 'be' || lemma === 'stay' || lemma === 'remain')
  ) {
    const people = subject.filter((r) => story.entities[r]!.kind === 'actor')
    if (people.length > 0 && told.meeting !== null)
      return people.flatMap((w) => relate(story, told, frame, 'chaired', w, told.meeting!, 'in-the-chair'))
    return to(subject)
  }
  return []
})

function focusBody(story: Story, told: Told): number | null {
  const held = told.meeting === null ? null : story.entities[told.meeting]!.meeting!.body
  const index = held
    ? story.entities.findIndex((e) => e.kind === 'organization' && `organization/${e.registry}` === held)
    : -1
  return index >= 0 ? index : null
}

/** "with A in the chair": A; nobody elsewhere. */
function withInChair(told: Told, i: number): number[] {
  const [link, who, prep, chair] = told.row.slice(i - 3, i + 1)
  const said =
    i >= 3 && link?.type === 'prep' && link.word === 'with' && prep?.type === 'prep' && prep.word === 'in'
  return said && chair?.type === 'phrase' && chair.head === 'chair' && who?.type === 'phrase' ? who.refs : []
}

/** The state that is the object of the verb before a phrase. */
function ownerBefore(story: Story, told: Told, phrase: Phrase): number | null {
  const { object } = told.frames.find((f) => f.preps.some((p) => p.phrase === phrase)) ?? { object: null }
  const only = object?.refs.length === 1 ? object.refs[0]! : null
  return only !== null && story.entities[only]!.kind === 'state' ? only : null
}

const saysChair = (head: string) => nounOf(head).chair

/** "under the chairmanship of President Tokayev", "India's chairmanship of BRICS". */
const byPhrase = ofHeads(saysChair, (story, told, chunk, i) => {
  if (!isChair(chunk)) return []
  const before = told.row[i - 1]
  const of = phraseBehind(told, i, /^of$/)
  const owner = chunk.mods.find(
    (m) => story.entities[m]!.kind === 'state' || story.entities[m]!.kind === 'actor',
  )
  // "Russia's BRICS chairmanship": the body stands before the noun as well.
  const body = of ? bodyIn(story, of.refs) : bodyIn(story, chunk.mods)
  if (owner !== undefined && body !== null)
    return relate(story, told, null, 'chaired', owner, body, 'chairmanship-of', term(story, told, null) ?? {})
  const inChair = withInChair(told, i)
  if (inChair.length > 0 && told.meeting !== null)
    return inChair.flatMap((w) => relate(story, told, null, 'chaired', w, told.meeting!, 'with-in-the-chair'))
  // "thanked Nepal for its chairmanship of ASEAN".
  const thanked = chunk.determiner === 'its' && body !== null ? ownerBefore(story, told, chunk) : null
  if (thanked !== null)
    return relate(
      story,
      told,
      null,
      'chaired',
      thanked,
      body!,
      'chairmanship-of',
      termBehind(told, i) ?? term(story, told, null) ?? {},
    )
  const under = before?.type === 'prep' && before.word === 'under'
  const who =
    under && of ? asParty(of).refs.filter((r) => /^(?:actor|state)$/.test(story.entities[r]!.kind)) : []
  if (who.length > 0 && told.meeting !== null)
    return who.flatMap((w) => relate(story, told, null, 'chaired', w, told.meeting!, 'under-chairmanship'))
  return []
})

export const chairmanship = [byNoun, byPhrase, ...chairsCalled]
