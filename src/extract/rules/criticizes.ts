/** "A accused B of …", "A condemned B", "A imposed sanctions on B", "A protested against B's …". */

import { wordSet } from '../words/word-set.ts'
import { stance } from './stances.ts'

const MEASURES = wordSet(
  'sanction sanctions embargo tariff tariffs protest protests criticism accusation accusations ' +
    'charges complaint complaints ban restrictions objection objections warning warnings',
)

/** What somebody did that is condemned: "the attack of A", "the launches by A". */
const DEEDS = wordSet(
  'attack attacks aggression act acts action actions violence violation violations occupation ' +
    'decision decisions policy policies launch launches test tests invasion incursion incursions ' +
    'blockade annexation crimes bombing bombardment shelling raid raids strike strikes provocation ' +
    'provocations killing threat threats interference withdrawal refusal sanction sanctions behavior ' +
    'behaviour conduct campaign stance settlement settlements expansion construction',
)

export const criticizes = stance('criticizes', [
  {
    id: 'condemns-deeds',
    verb: 'condemn deplore denounce reject criticize criticise protest decry',
    noun: DEEDS,
    target: 'of by',
  },
  { id: 'charges-with', verb: 'charge', target: 'object', needs: 'with' },
  {
    id: 'repeats-criticism',
    verb: 'repeat reiterate express voice renew restate level reaffirm',
    noun: wordSet('condemnation criticism denunciation indignation outrage'),
    target: 'of at against over',
    owners: true,
  },
  {
    id: 'accuses',
    verb: 'accuse condemn criticize criticise denounce blame censure rebuke sanction threaten chide deplore reproach lambast oppose fault',
    target: 'object',
    owners: true,
  },
  {
    id: 'protests-against',
    verb: 'protest complain object demonstrate',
    target: 'against to about at',
    owners: true,
  },
  {
    id: 'takes-measures',
    verb: 'impose levy slap maintain tighten extend announce lodge level repeat voice file deliver raise',
    noun: MEASURES,
    target: 'on against with of to at',
    owners: true,
  },
  {
    id: 'measures-against',
    verb: 'impose take adopt introduce announce',
    noun: wordSet('measures'),
    target: 'against',
  },
  // "rejected India's draft": its owner is meant; a claim nobody owns is denied, not criticized.
  {
    id: 'rejects',
    verb: 'reject',
    noun: wordSet(
      'draft drafts proposal proposals demand demands plan plans policy policies remarks position interference criticism',
    ),
    target: 'object',
    owners: true,
  },
  // "called the United States a serious risk to stability".
  {
    id: 'calls-a-threat',
    verb: 'call brand describe label',
    beside: /^(?:risk|threat|danger|aggressor|enemy|bully|liar|hypocrisy|provocation|violation|menace)$/,
    target: 'object',
    owners: true,
  },
])
