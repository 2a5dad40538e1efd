/** "A urged B to …", "A called on B", "A appealed to B". */
import type { Rule } from '../relation.ts'
import { stance } from './stances.ts'

export const requests: Rule = stance('requests', [
  {
    verb: [
      'ask',
      'urge',
      'request',
      'press',
      'implore',
      'beg',
      'petition',
      'remind',
      'advise',
      'exhort',
      'order',
      'tell',
      'encourage',
    ],
    target: 'object',
  },
  { verb: ['call', 'prevail'], target: ['on', 'upon'] },
  { verb: ['appeal'], target: ['to'] },
  { verb: ['demand', 'request', 'seek'], target: ['from', 'of'] },
  {
    verb: ['make', 'issue', 'repeat', 'address'],
    noun: /^(?:appeal|call|demand|request)s?$/,
    target: ['to', 'on'],
  },
])
