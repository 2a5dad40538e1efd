/** "A urged B to …", "A called on B", "A appealed to B". */
import type { Rule } from '../relation.ts'
import { stance } from './stances.ts'

export const requests: Rule = stance('requests', [
  {
    verb: 'ask urge request press implore beg petition exhort order tell remind',
    target: 'object',
    wants: true,
  },
  { verb: 'call prevail', target: 'on upon' },
  { verb: 'appeal', target: 'to' },
  { verb: 'demand request seek', target: 'from of' },
  { verb: 'make issue repeat address', noun: /^(?:appeal|call|demand|request)s?$/, target: 'to on' },
])
