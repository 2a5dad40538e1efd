/** "A urged B to …", "A called on B", "A appealed to B", "A demanded that B comply". */
import { asParty } from '../attach-people.ts'
import { pairs, relate } from '../relation.ts'
import { wordSet } from '../words/word-set.ts'
import { askedToJoin } from './asked-to-join.ts'
import { ofVerbs } from './rule.ts'
import { stance } from './stances.ts'

const DEMANDING = new Set(['demand', 'request', 'ask', 'urge'])

/** "A demanded that B comply": who should do it is the subject of what is asked. */
const demandsThat = ofVerbs(DEMANDING, (story, told, frame) => {
  if (frame.verb.passive || !frame.subject || frame.object) return []
  const at = told.row.findIndex((c) => c.first === frame.verb.last)
  const [that, who, verb] = told.row.slice(at, at + 3)
  const asks = (that?.type === 'rel' || that?.type === 'sub') && that.word === 'that'
  if (at < 0 || !asks || who?.type !== 'phrase' || !/^(?:verb|word|adverb)$/.test(verb?.type ?? '')) return []
  return pairs(asParty(frame.subject).refs, asParty(who).refs)
    .filter(([a, b]) => story.stateOf.get(a) !== b)
    .flatMap(([a, b]) => relate(story, told, frame, 'requests', a, b, 'demands-that'))
})

const byVerb = stance('requests', [
  {
    id: 'urges',
    verb: 'ask urge encourage request press implore beg petition exhort order tell remind',
    target: 'object',
    wants: true,
  },
  { id: 'calls-on', verb: 'call prevail', target: 'on upon', visits: true },
  { id: 'appeals-to', verb: 'appeal', target: 'to' },
  { id: 'demands-from', verb: 'demand request seek', target: 'from of' },
  {
    id: 'makes-appeal',
    verb: 'make issue repeat address',
    noun: wordSet('appeal appeals call calls demand demands request requests'),
    target: 'to on',
  },
])

export const requests = [...byVerb, demandsThat, askedToJoin]
