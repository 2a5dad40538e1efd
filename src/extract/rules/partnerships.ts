/** Ties that are told as a state of things: "A and B enjoy close ties", "A is B's partner", "A regards B as an ally". */
import { asParty } from '../attach-people.ts'
import { lastWord } from '../chunks.ts'
import { couples, pairs, relate } from '../relation.ts'
import { remember } from '../remember.ts'
import { wordSet } from '../words/word-set.ts'
import { ofVerbs } from './rule.ts'
import { made, principals, TIES } from './ties.ts'

const ENJOYING = new Set(['enjoy', 'have', 'share', 'maintain', 'develop', 'deepen', 'strengthen', 'expand'])

const BETWEEN = wordSet('with between among')

/** "A and B enjoy close ties": two who have them have them with each other. */
const enjoying = ofVerbs(ENJOYING, (story, told, frame) => {
  const { subject, object, verb, preps } = frame
  if (verb.passive || !subject || !object || !TIES.has(lastWord(object.head))) return []
  if (object.refs.length > 0 || object.determiner === 'no' || preps.some((p) => BETWEEN.has(p.word)))
    return []
  const sides = asParty(subject).refs
  const states = sides.every((r) => story.entities[r]!.kind === 'state')
  return states && sides.length === 2
    ? couples(sides).flatMap(([a, b]) => made(story, told, frame, a, b, 'ties-of-two'))
    : []
})

const BEING = new Set(['be', 'become', 'remain'])

/** "A is B's largest trading partner", "A remains an ally of B". */
const partners = ofVerbs(BEING, (story, told, frame) => {
  const { subject, object } = frame
  if (!subject || !object || object.refs.length > 0) return []
  if (!isPartner(object.head)) return []
  const of = frame.preps.find((p) => p.word === 'of')?.phrase
  const [own, others] = [asParty(subject).refs, [...object.mods, ...(of ? of.refs : [])]].map((refs) =>
    refs.filter((r) => story.entities[r]!.kind === 'state'),
  )
  return pairs(own!, others!).flatMap(([a, b]) => made(story, told, frame, a, b, 'is-partner'))
})

/** "trading partner", "ally"; no traditional one. */
const isPartner = remember((head) =>
  /^(?:trading partner|trade partner|partner|ally|allies|partners)$/.test(
    head
      .split(' ')
      .slice(-2)
      .join(' ')
      .replace(/^(?!trad).* /, ''),
  ),
)

const RESUMING = new Set([
  'announce',
  'agree',
  'decide',
  'resume',
  'restore',
  'establish',
  'declare',
  'renew',
  'upgrade',
])
const RESUMPTION = wordSet('resumption restoration establishment renewal normalisation normalization upgrade')

const TO_RESUME = wordSet('resume restore establish renew upgrade')

/** "A and B announced the resumption of diplomatic relations", "A resumed ties with B". */
const resuming = ofVerbs(RESUMING, (story, told, frame) => {
  const { subject, object, verb, preps } = frame
  if (verb.passive || !subject || !object) return []
  const said = RESUMPTION.has(object.head)
  const of = preps.find((p) => p.word === 'of')?.phrase
  const what = said ? of : TO_RESUME.has(verb.lemma) ? object : null
  if (!what || !/(?:^| )(?:relations|ties|representation|missions)$/.test(what.head)) return []
  const sides = principals(story, asParty(subject).refs)
  return sides.length === 2
    ? couples(sides).flatMap(([a, b]) => relate(story, told, frame, 'cooperates-with', a, b, 'resumes-ties'))
    : []
})

const REGARDING = new Set(['regard', 'consider', 'see', 'view', 'treat', 'describe', 'call'])

/** "A regards B as a reliable partner": ties that one side tells of. */
const regarded = ofVerbs(REGARDING, (story, told, frame) => {
  if (frame.verb.passive || !frame.subject || !frame.object) return []
  const called = told.row.some(
    (c, k) =>
      c.type === 'phrase' &&
      c.first >= frame.object!.last &&
      c.first <= frame.object!.last + 3 &&
      told.row[k - 1]?.type === 'sub' &&
      /(?:^| )(?:partner|ally|friend)$/.test(c.head),
  )
  if (!called) return []
  const [own, others] = [asParty(frame.subject).refs, asParty(frame.object).refs].map((refs) =>
    principals(story, refs),
  )
  return pairs(own!, others!).flatMap(([a, b]) =>
    relate(story, told, frame, 'cooperates-with', a, b, 'regards-as-partner'),
  )
})

export const partnerships = [regarded, resuming, enjoying, partners]
