/** Applies all rules in one walk over what a document tells. */
import { asserts } from '../frame.ts'
import type { RelationFact } from '../relation.ts'
import { remember } from '../remember.ts'
import type { Story } from '../told.ts'
import type { FrameRule, PhraseRule, Rule, SentenceRule, StoryRule } from './rule.ts'

/** A rule with its place in the order of all, which is the order of what is found. */
type Placed<R extends Rule> = { read: R['read']; place: number; rule: R }

const placed = <R extends Rule>(rules: readonly Rule[], kind: R['over']): Placed<R>[] =>
  rules.flatMap((rule, place) => (rule.over === kind ? [{ read: rule.read, place, rule: rule as R }] : []))

/** The rules by the verbs they ask for; `rest` are those that ask for any. */
function byVerb(rules: readonly Placed<FrameRule>[]) {
  const rest = rules.filter(({ rule }) => rule.verbs === null)
  const verbs = new Set(rules.flatMap(({ rule }) => [...(rule.verbs ?? [])]))
  const known = new Map(
    Array.from(verbs, (verb) => [verb, rules.filter(({ rule }) => rule.verbs?.has(verb) !== false)] as const),
  )
  return (verb: string) => known.get(verb) ?? rest
}

/** The rules by what they ask of a phrase: an office, somebody it refers to, or the noun that heads it. */
const byPhrase = (rules: readonly Placed<PhraseRule>[]) => ({
  ofOffice: rules.filter(({ rule }) => rule.asks === 'office'),
  ofNamed: rules.filter(({ rule }) => rule.asks === 'refs'),
  ofHead: remember((head) => rules.filter(({ rule: { asks } }) => typeof asks === 'function' && asks(head))),
})

/**
 * Makes of a table of rules what reads a document: the relations rule by rule, each rule's in the order of the text.
 * @param opinions those that do not believe what somebody who only asks says
 */
export function compileRules(
  rules: readonly Rule[],
  opinions: readonly Rule[],
): (story: Story) => RelationFact[] {
  const ofVerb = byVerb(placed<FrameRule>(rules, 'frames'))
  const { ofOffice, ofNamed, ofHead } = byPhrase(placed<PhraseRule>(rules, 'phrases'))
  const ofSentence = placed<SentenceRule>(rules, 'sentences')
  const ofPlain = ofSentence.filter(({ rule }) => rule.asks === null)
  const ofStory = placed<StoryRule>(rules, 'story')
  const doubted = new Set(opinions.map((rule) => rules.indexOf(rule)))
  return (story) => {
    const found = rules.map((): RelationFact[] => [])
    let asked = false
    const keep = (place: number, facts: readonly RelationFact[]) => {
      if (facts.length === 0 || (asked && doubted.has(place))) return
      for (let n = 0; n < facts.length; n++) found[place]!.push(facts[n]!)
    }
    for (const { read, place } of ofStory) keep(place, read(story))
    for (const told of story.told) {
      asked = story.turns?.asked.has(told.sentence) === true
      for (const { read, place } of told.colon ? ofSentence : ofPlain) keep(place, read(story, told))
      for (const frame of told.frames) {
        if (!asserts(frame)) continue
        for (const { read, place } of ofVerb(frame.verb.lemma)) keep(place, read(story, told, frame))
      }
      for (let at = 0; at < told.row.length; at++) {
        const phrase = told.row[at]!
        if (phrase.type !== 'phrase') continue
        if (phrase.office !== null)
          for (const { read, place } of ofOffice) keep(place, read(story, told, phrase, at))
        if (phrase.refs.length > 0)
          for (const { read, place } of ofNamed) keep(place, read(story, told, phrase, at))
        if (phrase.head !== '')
          for (const { read, place } of ofHead(phrase.head)) keep(place, read(story, told, phrase, at))
      }
    }
    const all: RelationFact[] = []
    for (const facts of found) for (const fact of facts) all.push(fact)
    return all
  }
}
