/** "A accused B of …", "A condemned B", "A imposed sanctions on B", "A protested against B's …". */
import { stance } from './stances.ts'

const MEASURES =
  /^(?:sanctions?|embargo|tariffs?|protests?|criticism|accusations?|charges|complaints?|ban|restrictions|objections?|warnings?)$/

/** What somebody did that is condemned: "the attack of A", "the launches by A". */
const DEEDS =
  /^(?:attacks?|aggression|acts?|actions?|violence|violations?|occupation|decisions?|polic(?:y|ies)|launch(?:es)?|tests?|invasion|incursions?|blockade|annexation|crimes|bombing|bombardment|shelling|raids?|strikes?|provocations?|killing|threats?|interference|withdrawal|refusal|sanctions?|behaviou?r|conduct|campaign|stance|settlements?|expansion|construction)$/

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
    noun: /^(?:condemnation|criticism|denunciation|indignation|outrage)$/,
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
    noun: /^measures$/,
    target: 'against',
  },
  // "rejected India's draft": its owner is meant; a claim nobody owns is denied, not criticized.
  {
    id: 'rejects',
    verb: 'reject',
    noun: /^(?:drafts?|proposals?|demands?|plans?|policy|policies|remarks|position|interference|criticism)$/,
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
