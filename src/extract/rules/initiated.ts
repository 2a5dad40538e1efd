/** "A founded B", "B was proposed by A", "on the initiative of A", "B, jointly established with A". No date but its own or its entry's. */

import { asParty } from '../attach-people.ts'
import type { Phrase } from '../chunks.ts'
import { atGathering } from '../clause-date.ts'
import type { Frame } from '../frame.ts'
import { pairs, relate } from '../relation.ts'
import { dateNear } from '../sentence-dates.ts'
import type { Story, Told } from '../told.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { foundersLabelled } from './body-labels.ts'
import { foundedByAuthor, foundedByIdea } from './founding-ideas.ts'
import { byFoundingPaper, FOUNDING_VERBS } from './founding-papers.ts'
import { gatheringsProposed } from './gatherings-proposed.ts'
import { convenes, mainBody } from './membership.ts'
import { ofHeads, ofVerbs } from './rule.ts'

const FOUNDING = new Set([
  ...FOUNDING_VERBS,
  'propose',
  'initiate',
  'conceive',
  'put',
  'inaugurate',
  'start',
  'advance',
])
const SIGNING = new Set(['sign', 'adopt', 'conclude'])

const bodies = (story: Story, refs: readonly number[]) =>
  refs.filter((r) => story.entities[r]!.kind === 'organization')

/** Its own date, or the one that the entry of a chronology stands under; never the document's. */
function dated(story: Story, told: Told, frame: Frame) {
  const { scene, over } = story
  const near = dateNear(told, frame) ?? atGathering(story, frame)
  const entry = over[scene.reading.sentences[told.sentence]!.block]
  return {
    date: near?.value ?? entry?.value ?? null,
    dateAt: near?.at ?? (entry?.value ? entry : null),
    modality: frame.verb.modality === 'planned' ? ('planned' as const) : ('actual' as const),
  }
}

/** "by A", "with B"; but "with C joining it in 2011" tells of C. */
const isFounder = ({ frames }: Told, { word, phrase }: Frame['preps'][number]): boolean =>
  word === 'by' || (word === 'with' && !frames.some((f) => f.subject === phrase))

/** "A founded it together with B": B too. */
const foundedWith = (told: Told, { preps, adverbs }: Frame): number[] =>
  adverbs.includes('together') || adverbs.includes('jointly')
    ? preps.filter((p) => p.word === 'with' && isFounder(told, p)).flatMap((p) => asParty(p.phrase).refs)
    : []

const BODY_NOUNS = wordSet(
  'organization organisation body bloc grouping forum group alliance association union platform format mechanism council',
)

/** "ECO is an organization | formed in 1985 by A and B": the body that the noun says what it is. */
const described = (story: Story, told: Told, noun: Phrase): number[] =>
  BODY_NOUNS.has(noun.head) && noun.refs.length === 0
    ? bodies(story, told.frames.find((f) => f.object === noun && f.verb.lemma === 'be')?.subject?.refs ?? [])
    : []

/** "They founded a new regional body here today, the Union of C": the name that tells which. */
function apposed(story: Story, { row }: Told, noun: Phrase): number[] {
  if (!BODY_NOUNS.has(noun.head) || noun.refs.length > 0 || noun.determiner !== 'a') return []
  let at = row.indexOf(noun) + 1
  while (row[at]?.type === 'date' || row[at]?.type === 'adverb') at++
  const [comma, name] = [row[at], row[at + 1]]
  const isName =
    comma?.type === 'mark' && comma.word === ',' && name?.type === 'phrase' && name.determiner === 'the'
  return isName ? bodies(story, name.refs) : []
}

const CREATION = wordSet('idea creation establishment formation concept proposal')
const INITIATIVE = wordSet('initiative proposal suggestion idea')

const byVerb = ofVerbs(FOUNDING, (story, told, frame) => {
  const object = frame.verb.passive ? frame.subject : frame.object
  const targets = bodies(story, object?.refs ?? [])
  if (targets.length === 0 && frame.verb.form === 'reduced' && object)
    targets.push(...described(story, told, object))
  if (targets.length === 0 && !frame.verb.passive && object) targets.push(...apposed(story, told, object))
  const idea = CREATION.has(object?.head ?? '')
    ? frame.preps.filter((p) => p.word === 'of').flatMap((p) => bodies(story, p.phrase.refs))
    : []
  const agent = frame.verb.passive
    ? frame.preps.filter((p) => isFounder(told, p)).flatMap((p) => asParty(p.phrase).refs)
    : frame.subject
      ? [...asParty(frame.subject).refs, ...foundedWith(told, frame)]
      : []
  const initiative = frame.preps.findIndex((p) => INITIATIVE.has(p.phrase.head))
  const by =
    initiative >= 0
      ? [
          ...frame.preps[initiative]!.phrase.mods,
          ...frame.preps
            .slice(initiative + 1, initiative + 2)
            .filter((p) => p.word === 'of' || p.word === 'by')
            .flatMap((p) => asParty(p.phrase).refs),
        ]
      : []
  const agents = [...new Set([...agent, ...by])].filter((r) => story.entities[r]!.kind !== 'meeting')
  return pairs(agents, [...targets, ...idea]).flatMap(([a, b]) =>
    relate(story, told, frame, 'initiated', a, b, 'founded', dated(story, told, frame)),
  )
})

const VOICING = new Set([
  'put',
  'make',
  'advance',
  'raise',
  'propose',
  'voice',
  'float',
  'suggest',
  'conceive',
])

const IDEA = wordSet('idea proposal concept')

/** "The idea was put forward by A", "The proposal for such a body had been made by A": of the body a text is about. */
const byIdea = ofVerbs(VOICING, (story, told, frame) => {
  const { subject, preps } = frame
  if (!frame.verb.passive || frame.verb.form !== 'finite' || !subject || !IDEA.has(subject.head)) return []
  if (subject.determiner !== 'the' || subject.mods.length > 0) return []
  const what = preps.find(
    (p) => (p.word === 'of' || p.word === 'for') && p.phrase.first < frame.verb.first,
  )?.phrase
  const body = what ? (bodies(story, what.refs)[0] ?? null) : mainBody(story)
  const such =
    !what || what.refs.length > 0 || /(?:^| )(?:body|organi[sz]ation|forum|club|bloc)$/.test(what.head)
  const target = body ?? (such ? mainBody(story) : null)
  if (target === null || !such || !convenes(story, target)) return []
  const by = preps.filter((p) => p.word === 'by').flatMap((p) => asParty(p.phrase).refs)
  return by
    .filter((r) => story.entities[r]!.kind === 'actor' || story.entities[r]!.kind === 'state')
    .flatMap((r) => relate(story, told, frame, 'initiated', r, target, 'idea', dated(story, told, frame)))
})

const BRAINCHILD = wordSet('initiative proposal idea brainchild')

const isInitiative = (head: string) => BRAINCHILD.has(head)

const BY = wordSet('of by from')

/** "CICA was A's proposal", "the corridor, an initiative of A and B": whose idea a body is. */
const ofInitiative = ofHeads(isInitiative, (story, told, chunk, i) => {
  if (chunk.refs.length > 0) return []
  const [body, link] = [told.row[i - 2], told.row[i - 1]]
  const is = link?.type === 'verb' && link.lemma === 'be' && !link.negated && link.modality === 'actual'
  const apposed = link?.type === 'mark' && link.word === ','
  const targets = (is || apposed) && body?.type === 'phrase' ? bodies(story, body.refs) : []
  if (targets.length !== 1 || targets.length !== (body as Phrase).refs.length) return []
  const [of, list] = [told.row[i + 1], told.row[i + 2]]
  const behind = of?.type === 'prep' && BY.has(of.word) && list?.type === 'phrase' ? asParty(list).refs : []
  const agents = chunk.mods.length > 0 ? chunk.mods : behind
  return pairs(agents, targets).flatMap(([a, b]) =>
    relate(story, told, null, 'initiated', a, b, 'whose-initiative', {
      date: null,
      dateAt: null,
      modality: 'actual',
    }),
  )
})

const PAPERS = wordSet(
  'declaration treaty agreement charter document convention accord protocol statute pact',
)
const ESTABLISHING = wordSet('on of establishing')
const CHARTERS = wordSet('treaty charter statute agreement')

const FOUNDS = wordList('constitutive constituent founding constituting')

/** "The founding treaty (of C) was signed by A and B": the body it names, or that the text is about. */
function founded(story: Story, { row }: Told, paper: Phrase): number[] {
  const { tokens } = story.scene.reading
  let at = paper.first
  while (at < paper.last && !isIn(tokens[at], FOUNDS)) at++
  if (at === paper.last) return []
  const [of, named] = row.slice(row.indexOf(paper) + 1)
  const told = of?.type === 'prep' && of.word === 'of' && named?.type === 'phrase' ? named : null
  const body = told ? bodies(story, told.refs)[0] : mainBody(story)
  return body != null && convenes(story, body) ? [body] : []
}

/** "A and B signed a declaration establishing C", "the treaty on C was signed by A and B". */
const bySigning = ofVerbs(SIGNING, (story, told, frame) => {
  const paper = frame.verb.passive ? frame.subject : frame.object
  if (!paper || !PAPERS.has(paper.head)) return []
  const signers = frame.verb.passive
    ? frame.preps.filter((p) => p.word === 'by').flatMap((p) => asParty(p.phrase).refs)
    : frame.subject
      ? asParty(frame.subject).refs
      : []
  const made = told.frames
    .filter((f) => f.subject === paper && FOUNDING.has(f.verb.lemma) && f.object)
    .flatMap((f) => bodies(story, f.object!.refs))
  const at = told.row.indexOf(paper)
  const [prep, next] = [told.row[at + 1], told.row[at + 2]]
  const on =
    prep?.type === 'prep' &&
    ESTABLISHING.has(prep.word) &&
    next?.type === 'phrase' &&
    CHARTERS.has(paper.head)
      ? bodies(story, next.refs)
      : []
  const states = signers.flatMap((r) =>
    story.entities[r]!.kind === 'actor' && story.stateOf.has(r) ? [story.stateOf.get(r)!] : [],
  )
  const whose = made.length + on.length > 0 ? [...made, ...on] : founded(story, told, paper)
  return pairs([...new Set([...signers, ...states])], whose).flatMap(([a, b]) =>
    relate(story, told, frame, 'initiated', a, b, 'signed-into-being', dated(story, told, frame)),
  )
})

const byPaper = ofVerbs(FOUNDING_VERBS, (story, told, founded) => {
  const founding = byFoundingPaper(story, told, founded)
  if (!founding) return []
  const { frame, body, founders } = founding
  return founders.flatMap((f) =>
    relate(story, told, frame, 'initiated', f, body, 'founding-paper', dated(story, told, frame)),
  )
})

export const initiated = [
  gatheringsProposed,
  byVerb,
  bySigning,
  byPaper,
  ofInitiative,
  byIdea,
  foundedByIdea,
  foundedByAuthor,
  foundersLabelled,
]
