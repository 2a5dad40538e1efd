/** Names as the heads of papers write them: people in capitals, ministries over their state, bodies with "and". */
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../build/test-reading.ts'

const named = (kind: string, text: string) =>
  factsOf(text).entities.flatMap((e) => (e.kind === kind ? [e.name] : []))

describe('people', () => {
  test.each<[string, string[]]>([
    ['STATEMENT BY H.E. Mr. CHEIKH AMADOU TALL, MINISTER OF TRADE OF SENEGAL', ['Cheikh Amadou Tall']],
    ['Statement by Mr. SIONE VUNA TALEI, Minister of Trade of Fiji', ['Sione Vuna Talei']],
    ['STATEMENT BY HON. DR. SIONE-ROSE VUNA (MP), MINISTER OF TRADE OF FIJI', ['Sione-Rose Vuna']],
    ['STATEMENT BY HON. SIONE ROSE FROM HER SEAT', ['Sione']],
    ["We thank Mr. Pablo d'Arenas Rao of Fiji.", ["Pablo d'Arenas Rao"]],
    ["President Louis d'Aubigny spoke.", ["Louis d'Aubigny"]],
  ])('%s', (text, names) => expect(named('actor', text)).toEqual(names))

  test.each(["The Côte d'Ivoire team won.", 'H.E. said so.', 'STATEMENT BY THE REPUBLIC OF FIJI'])(
    'none in: %s',
    (text) => expect(named('actor', text)).toEqual([]),
  )
})

describe('bodies', () => {
  const MOFA = 'Ministry of Trade (Fiji)'
  test.each<[string, string[]]>([
    ['MINISTRY OF TRADE\nREPUBLIC OF FIJI\n\nNepal and Nepal met the Nepalese.', [MOFA]],
    [
      'He chairs the Joint Monitoring and Evaluation Commission.',
      ['Joint Monitoring and Evaluation Commission'],
    ],
    ['She leads the Public Security and Training Council.', ['Public Security and Training Council']],
  ])('%s', (text, names) => expect(named('organization', text)).toEqual(names))

  test.each<[string, string[]]>([
    ['The Prime Minister and Central Bank agreed.', ['Central Bank']],
    ['The Supreme Court and Election Commission met.', ['Supreme Court', 'Election Commission']],
    ['MINISTRY OF TRADE\n\nFiji wrote to Nepal, and Nepal met the Nepalese.', ['Ministry of Trade (Nepal)']],
  ])('apart in: %s', (text, names) => expect(named('organization', text)).toEqual(names))
})

describe('gatherings', () => {
  test.each<[string, string[]]>([
    [
      'The presidents met for the Second Caspian Summit. A proposal to found an Organization for Isle Cooperation was read.',
      ['2nd Caspian Summit'],
    ],
    [
      'The first summit of the SCO took place in Shanghai in 2001, the second in Moscow in 2003.',
      ['1st SCO Summit', '2nd SCO Summit'],
    ],
    ['Fiji opened the third SCO summit, the first in Suva.', ['3rd SCO Summit']],
  ])('%s', (text, names) => expect(named('meeting', text)).toEqual(names))
})
