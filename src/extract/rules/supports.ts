/** "A praised B", "A thanked B for …", "A expressed its solidarity with B", "A reaffirmed its commitment to B". */
import type { Rule } from '../relation.ts'
import { stance } from './stances.ts'

export const supports: Rule = stance('supports', [
  {
    verb: [
      'praise',
      'commend',
      'thank',
      'support',
      'endorse',
      'back',
      'hail',
      'applaud',
      'laud',
      'congratulate',
      'appreciate',
      'welcome',
      'extol',
      'salute',
    ],
    target: 'object',
  },
  {
    verb: [
      'pay',
      'express',
      'voice',
      'reaffirm',
      'reiterate',
      'pledge',
      'offer',
      'declare',
      'convey',
      'confirm',
      'underline',
      'stress',
      'give',
      'lend',
    ],
    noun: /^(?:tribute|support|gratitude|solidarity|thanks|appreciation|commitment|backing|readiness|condolences|congratulations|sympathy|respect|admiration)$/,
    target: ['to', 'for', 'with'],
  },
  { verb: ['commit', 'stand', 'speak', 'contribute'], target: ['to', 'by', 'behind'] },
])
