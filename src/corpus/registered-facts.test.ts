import { expect, test } from 'vitest'
import type { Lexicon } from '../extract/lexicon.ts'
import { registeredFacts } from './registered-facts.ts'

const lexicon = {
  states: new Map([
    ['KAZ', { id: 'KAZ', iso2: 'KZ', name: 'Kazakhstan' }],
    ['SGP', { id: 'SGP', iso2: 'SG', name: 'Singapore' }],
    ['old-state', { id: 'old-state', iso2: null, name: 'Old State' }],
  ]),
  meetings: [
    {
      ...{ id: 'summit-1', city: 'Astana', cityThen: 'Nur-Sultan', state: 'KAZ' },
      documents: ['Astana Declaration'],
    },
    { id: 'summit-2', city: 'Singapore', cityThen: null, state: 'SGP', documents: [] },
    { id: 'summit-3', city: null, cityThen: null, state: null, documents: [] },
  ],
} as unknown as Lexicon

test.each([
  ['state', 'KAZ', { code: 'KZ' }],
  ['state', 'old-state', {}],
  ['state', 'unheard-of', {}],
  ['state', null, {}],
  ['meeting', 'summit-1', { adopted: ['Astana Declaration'], venue: 'Nur-Sultan, Kazakhstan' }],
  ['meeting', 'summit-2', { venue: 'Singapore' }],
  ['meeting', 'summit-3', {}],
  ['organization', 'KAZ', {}],
] as const)('the registry adds to the %s %s: %o', (kind, registry, added) => {
  expect(registeredFacts(kind, registry, lexicon)).toEqual(added)
})
