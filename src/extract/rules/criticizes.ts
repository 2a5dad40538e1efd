/** "A accused B of …", "A condemned B", "A imposed sanctions on B", "A protested against B's …". */
import type { Rule } from '../relation.ts'
import { stance } from './stances.ts'

export const criticizes: Rule = stance('criticizes', [
  {
    verb: [
      'accuse',
      'condemn',
      'criticize',
      'criticise',
      'denounce',
      'blame',
      'censure',
      'rebuke',
      'sanction',
      'threaten',
      'chide',
      'deplore',
      'attack',
      'reproach',
      'lambast',
      'warn',
      'oppose',
    ],
    target: 'object',
  },
  { verb: ['protest', 'complain', 'object', 'demonstrate'], target: ['against', 'to', 'about', 'at'] },
  {
    verb: [
      'impose',
      'levy',
      'slap',
      'maintain',
      'tighten',
      'extend',
      'announce',
      'lodge',
      'level',
      'repeat',
      'voice',
      'file',
      'deliver',
    ],
    noun: /^(?:sanctions?|embargo|tariffs?|protests?|criticism|accusations?|charges|complaints?|ban|restrictions)$/,
    target: ['on', 'against', 'with', 'of', 'to', 'at'],
  },
])
