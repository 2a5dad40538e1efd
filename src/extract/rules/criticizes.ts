/** "A accused B of …", "A condemned B", "A imposed sanctions on B", "A protested against B's …". */
import type { Rule } from '../relation.ts'
import { stance } from './stances.ts'

const MEASURES =
  /^(?:sanctions?|embargo|tariffs?|protests?|criticism|accusations?|charges|complaints?|ban|restrictions|objections?|warnings?)$/

export const criticizes: Rule = stance('criticizes', [
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
