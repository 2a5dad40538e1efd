/** Offices found beside names, told by a verb, or handed on, become relations once it is clear whose they are. */

import type { Phrase } from '../chunks.ts'
import { notAhead, type RelationFact, type Rule, relate } from '../relation.ts'
import type { OfficeFact } from '../resolve/affiliations.ts'
import type { Story, Told } from '../told.ts'
import { eachFrame } from './each-frame.ts'
import { eachPhrase } from './each-phrase.ts'
import { isSetOff, listLine } from './list-line.ts'

/** An office has the date of the event it is told with. */
const eventOf = (story: Story, told: Told) => ({
  ...notAhead(story, { date: told.date?.value ?? null, dateAt: told.date?.at ?? null }),
  modality: 'actual' as const,
})

const made = (
  story: Story,
  told: Told,
  actor: number,
  whose: number,
  title: string,
  rule: string,
): RelationFact[] =>
  relate(story, told, null, 'holds-office', actor, whose, rule, { title, ...eventOf(story, told) })

const besideName =
  (facts: readonly OfficeFact[]): Rule =>
  (story) =>
    facts.flatMap((f) =>
      f.title === null || f.whose === null
        ? []
        : made(story, story.told[f.sentence]!, f.actor, f.whose, f.title, f.rule),
    )

/** "Armenia – Nikol Pashinyan, Prime Minister", "| China | Xi Jinping | President |": a line that says whose it is. */
const listed: Rule = (story) =>
  story.told.flatMap((told): RelationFact[] => {
    const line = listLine(story, told)
    if (!line || line.party === null || line.actor === null || line.title === null) return []
    return isSetOff(story, told) ? made(story, told, line.actor, line.party, line.title, 'list-line') : []
  })

/** "the Kazakh president" where it is clear who that is. */
const described: Rule = (story) =>
  eachPhrase(story, (told, c) => {
    if (!c.office || c.office.plural || c.refs.length !== 1) return []
    const [actor, whose] = [c.refs[0]!, c.mods.at(-1)]
    if (whose === undefined || story.entities[actor]!.kind !== 'actor') return []
    return made(story, told, actor, whose, c.office.title, 'described')
  })

/** "its first president": the body named last before. */
function lastBody(story: Story, before: number): number | undefined {
  for (let i = before - 1; i >= Math.max(0, before - 120); i--) {
    const e = story.scene.entityAt[i]!
    if (e >= 0 && story.entities[e]!.kind === 'organization') return e
  }
  return undefined
}

const APPOINTING = new Set(
  'appoint elect name become confirm nominate be remain serve approve re-elect reappoint choose'.split(' '),
)

/** "was appointed Secretary General of CICA", "approved X as Executive Director of Y". */
const appointed: Rule = (story) =>
  eachFrame(story, APPOINTING, (told, frame) => {
    const who =
      frame.verb.passive || /^(?:become|be|remain|serve)$/.test(frame.verb.lemma)
        ? frame.subject
        : frame.object
    const actor =
      who?.refs.length === 1 && story.entities[who.refs[0]!]!.kind === 'actor' ? who.refs[0]! : null
    if (actor === null) return []
    const office = told.row.find(
      (c): c is Phrase =>
        c.type === 'phrase' &&
        c.office !== null &&
        c !== who &&
        c.first >= frame.verb.last &&
        c.first <= frame.last + 3,
    )
    const whose =
      office?.mods.at(-1) ?? (office?.office?.possessive ? lastBody(story, office.first) : undefined)
    return office && whose !== undefined && !office.office!.plural
      ? made(story, told, actor, whose, office.office!.title, 'appointed')
      : []
  })

const SUCCEEDING = new Set(['succeed', 'replace'])

/** "X succeeds Y": the one before held the same office. */
const succeeded =
  (facts: readonly OfficeFact[]): Rule =>
  (story) =>
    eachFrame(story, SUCCEEDING, (told, frame) => {
      const [after, before] = frame.verb.passive
        ? [frame.preps.find((p) => p.word === 'by')?.phrase.refs[0], frame.subject?.refs[0]]
        : [frame.subject?.refs[0], frame.object?.refs[0]]
      if (after === undefined || before === undefined || after === before) return []
      const held = (actor: number) =>
        facts
          .filter(
            (f) =>
              f.actor === actor &&
              f.title &&
              f.whose !== null &&
              !/ambassador/i.test(f.title) &&
              f.sentence <= told.sentence,
          )
          .at(-1)
      const [first, second] = [held(after), held(before)]
      if (first && !second) return made(story, told, before, first.whose!, first.title!, 'predecessor')
      return second && !first ? made(story, told, after, second.whose!, second.title!, 'successor') : []
    })

export function holdsOffice(facts: readonly OfficeFact[]): Rule {
  return (story) =>
    [besideName(facts), listed, described, appointed, succeeded(facts)].flatMap((rule) => rule(story))
}
