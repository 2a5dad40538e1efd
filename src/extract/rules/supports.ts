/** "A praised B", "A thanked B for …", "A expressed its solidarity with B", "A reaffirmed its commitment to B". */
import type { Phrase } from '../chunks.ts'
import { asserts } from '../frame.ts'
import { pairs, relate } from '../relation.ts'
import type { Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { phraseBehind } from './ends.ts'
import { ofHeads } from './rule.ts'
import { stance } from './stances.ts'

const OF = wordSet('of')
const TO = wordSet('to for with')

const FEELINGS = wordSet(
  'tribute support gratitude solidarity thanks appreciation commitment backing readiness ' +
    'condolences congratulations sympathy respect admiration confidence assistance help aid ' +
    'felicitations regards',
)
const DOINGS = wordSet(
  'transformation effort efforts initiative initiatives role work proposal proposals idea ideas ' +
    'activities contribution contributions leadership candidacy candidature chairmanship presidency ' +
    'decision offer step steps measures hosting organisation organization policy policies ' +
    'development process integrity sovereignty independence position achievement achievements ' +
    'concept plan strategy creation establishment reform reforms progress success goals principles ' +
    'bid accession membership',
)

const byVerb = stance('supports', [
  {
    id: 'praises-doings',
    verb: 'praise commend support endorse back hail applaud welcome appreciate value',
    noun: DOINGS,
    target: 'of by',
  },
  {
    id: 'praises',
    verb: 'praise commend thank support endorse back hail applaud laud congratulate appreciate extol salute compliment',
    target: 'object',
    owners: true,
  },
  {
    id: 'expresses-support',
    verb: 'pay express voice reaffirm reiterate renew pledge offer declare convey confirm underline stress give lend affirm extend',
    noun: FEELINGS,
    target: 'to for with in',
    owners: true,
    behind: true,
  },
  {
    id: 'thanks-go',
    verb: 'go',
    fromSubject: true,
    noun: wordSet('thanks congratulations appreciation gratitude sympathy'),
    target: 'to',
  },
  {
    id: 'is-grateful',
    verb: 'be remain',
    noun: wordSet('grateful thankful indebted appreciative'),
    target: 'to',
  },
  { id: 'stands-with', verb: 'stand', target: 'with' },
  { id: 'commits-to', verb: 'commit stand contribute', target: 'to by behind' },
  {
    id: 'assures',
    verb: 'assure',
    target: 'object',
    beside: /(?:^| )(?:support|solidarity|backing|assistance)$/,
    needs: 'of',
  },
  { id: 'contributes', verb: 'make', noun: wordSet('contribution contributions'), target: 'to' },
])

const STANDING_BY = new Set(['commitment', 'support', 'solidarity', 'backing', 'gratitude'])
/** What one does to support that is not there. */
const WANTING = wordSet('seek need want ask request lack lose question doubt withdraw demand hope')

/** Those whom a noun speaks of: "B", "B's sovereignty", "the sovereignty of B". */
function ownersOf(told: Told, phrase: Phrase): readonly number[] {
  if (phrase.refs.length > 0) return phrase.refs
  if (phrase.mods.length > 0) return phrase.mods
  const at = told.row.indexOf(phrase)
  const [and, second] = told.row.slice(at + 1, at + 3)
  const last = and?.type === 'conj' && second?.type === 'phrase' && second.refs.length === 0 ? second : phrase
  return DOINGS.has(phrase.head) ? (phraseBehind(told, told.row.indexOf(last), OF)?.refs ?? []) : []
}

/** "the commitment of A to the sovereignty of B", "the support of A for B's initiative". */
const byNoun = ofHeads(
  (head) => STANDING_BY.has(head),
  (story, told, noun, at) => {
    if (noun.refs.length > 0 || noun.mods.length > 0) return []
    const whose = phraseBehind(told, at, OF)
    const goal = whose ? phraseBehind(told, at + 2, TO) : null
    if (!whose || !goal) return []
    const frame = told.frames.find((f) => f.object === noun || f.subject === noun) ?? null
    if (frame && (!asserts(frame) || WANTING.has(frame.verb.lemma))) return []
    return pairs(whose.refs, ownersOf(told, goal))
      .filter(([a, b]) => story.stateOf.get(a) !== b)
      .flatMap(([a, b]) => relate(story, told, frame, 'supports', a, b, 'support-of'))
  },
)

export const supports = [...byVerb, byNoun]
