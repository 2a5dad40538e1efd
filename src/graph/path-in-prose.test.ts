import { expect, test } from 'vitest'
import { pathInProse, type Step } from './path-in-prose.ts'

const quoted = (words: string) => `“${words}”`
const step = (sentence: string, date: string | null, quote: string): Step => ({
  ...{ sentence, date, quote },
  source: 'Two Rivals, Archive, 2012',
})

test('each step has its sentence, its date and its footnote; a shared proof is noted once', () => {
  const steps = [
    step('A hosted B', '12 Oct 2021', 'A received\n  guests.'),
    step('C attended B', null, 'A received\n  guests.'),
    step('D chaired B', '2020', 'D was in the chair.'),
  ]
  expect(pathInProse(steps, quoted)).toBe(
    [
      'A hosted B (12 Oct 2021).[1] C attended B.[1] D chaired B (2020).[2]',
      '',
      '[1] “A received guests.” Two Rivals, Archive, 2012.',
      '[2] “D was in the chair.” Two Rivals, Archive, 2012.',
      '',
    ].join('\n'),
  )
})
