/** "A urged B to …", "A called on B", "A appealed to B". */
import { stance } from './stances.ts'

export const requests = stance('requests', [
  {
    id: 'urges',
    verb: 'ask urge request press implore beg petition exhort order tell remind',
    target: 'object',
    wants: true,
  },
  { id: 'calls-on', verb: 'call prevail', target: 'on upon', visits: true },
  { id: 'appeals-to', verb: 'appeal', target: 'to' },
  { id: 'demands-from', verb: 'demand request seek', target: 'from of' },
  {
    id: 'makes-appeal',
    verb: 'make issue repeat address',
    noun: /^(?:appeal|call|demand|request)s?$/,
    target: 'to on',
  },
])
