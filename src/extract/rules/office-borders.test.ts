/** Whose a title is at the border between two names, behind a dateline and beside a body. */
import { expect, test } from 'vitest'
import { factsOf, testRule } from '../../build/test-reading.ts'

const ASEAN = 'Association of Southeast Asian Nations'

testRule('holds-office', {
  says: [
    [
      'Tariq Lodhi, Secretary-General of ASEAN, Ambassador Sione Vuna of Fiji, and others came.',
      [`Tariq Lodhi → ${ASEAN} @- [Secretary-General]`, 'Sione Vuna → Fiji @- [Ambassador]'],
    ],
    [
      'Tariq Lodhi, president of Nepal, Sione Vuna, president of Fiji, and Hun Sen dined.',
      ['Tariq Lodhi → Nepal', 'Sione Vuna → Fiji'],
    ],
    ['SUVA. KAZINFORM President of Nepal Tariq Lodhi flew home.', 'Tariq Lodhi → Nepal @- [President]'],
    [
      'The dinner was given by Secretary-General of ASEAN Tariq Lodhi, Chairman of the Board and Executive Secretary of the CIS Sione Vuna.',
      [`Tariq Lodhi → ${ASEAN}`, 'Sione Vuna → Commonwealth of Independent States'],
    ],
    // Name and office in lines of a title page.
    ['Remarks by Mr. Sione Vuna\nMinister for Trade of Fiji\n\nThe year was long.', 'Sione Vuna → Fiji'],
    ['BY H.E. MR. SIONE VUNA\nPRIME MINISTER OF FIJI', 'Sione Vuna → Fiji'],
  ],
  saysNot: [
    'Sione Vuna Minister for Trade of Fiji flew home.',
    'They thanked Mr. Sione Vuna Minister for Trade.',
    'SUVA, Fiji – President Tariq Lodhi and other heads of state dined.',
    'SUVA, Fiji, 3 May (NHK) — Foreign Minister Tariq Lodhi flew home.',
    'KATHMANDU, Nepal -- Presidents Tariq Lodhi and Sione Vuna dined.',
  ],
})

testRule('holds-office', {
  says: [
    ['Delegates\n\n- Fiji – Sione Vuna, Foreign Minister\n', 'Sione Vuna → Fiji'],
    ['Delegates\n\n- Nepal: Tariq Lodhi, Prime Minister\n', 'Tariq Lodhi → Nepal'],
    ['Delegates\n\n- Oman (Hakan Fidan, Minister)\n', 'Hakan Fidan → Oman'],
  ],
  saysNot: [
    '(1) Foreign Minister Sione Vuna’s Visits to Oman, Nepal and Laos\n\nHe spoke.',
    'Plans\n\n- Prime Minister Tariq Lodhi: a journey to the Netherlands\n',
    'Plans\n\n- Foreign Minister Hakan Fidan (a trip to Laos)\n',
  ],
})

test('titles of others', () => {
  const offices = (text: string) => factsOf(text).relations.filter((r) => r.type === 'holds-office').length
  expect(offices('Tariq Lodhi, president of Nepal, Sione Vuna and Hun Sen dined.')).toBe(1)
  expect(
    offices(
      'Secretary-General of ASEAN Tariq Lodhi, Chairman of the Board and Executive Secretary of the CIS Sione Vuna dined.',
    ),
  ).toBe(3)
  expect(offices('Tariq Lodhi, Secretary-General of ASEAN, Ambassador Sione Vuna dined.')).toBe(1)
  expect(
    offices(
      'Minister Sione Vuna spoke. Nepal is high. Nepal is old. Ambassador Tariq Lodhi of Oman likes Nepal.',
    ),
  ).toBe(1)
})

testRule('holds-office', {
  says: [
    [
      'President Sione Vuna of Fiji, Tariq Lodhi of Oman, and Lin Yun of Nepal came.',
      ['Sione Vuna → Fiji', 'Tariq Lodhi → Oman @- [President]', 'Lin Yun → Nepal @- [President]'],
    ],
    [
      'She was met by the Vice President of Fiji, Sione Vuna, the Head of the Office of the President of Fiji, Ms. Aruna Rao, and the Prime Minister of Nepal, Mr. Lin Yun.',
      ['Sione Vuna → Fiji @- [Vice President]', 'Lin Yun → Nepal @- [Prime Minister]'],
    ],
    [
      'At the invitation of Sione Vuna, President of Fiji, the guests dined.',
      'Sione Vuna → Fiji @- [President]',
    ],
    [
      'Foreign Minister Sione Vuna of Fiji left. Vuna’s spokesperson, Tariq Lodhi, told Chinese officials so.',
      'Tariq Lodhi → Fiji @- [spokesperson]',
    ],
  ],
  saysNot: [
    'At the invitation of President Sione Vuna, the President of Nepal arrived.',
    'After talks with Minister Sione Vuna, the Prime Minister of Nepal left.',
    'The letters went to the presidents of Fiji and Nepal, Tariq Lodhi noted.',
  ],
})

testRule('holds-office', {
  says: [
    // A rank behind an office is none.
    ['ASEAN Secretary-General Ambassador Tariq Lodhi came.', `Tariq Lodhi → ${ASEAN} @- [Secretary-General]`],
    ['The Chairman of ASEAN, H.E. Ambassador Tariq Lodhi, came.', `Tariq Lodhi → ${ASEAN} @- [Chairman]`],
    ['Deputy Minister of Oman Ambassador Tariq Lodhi came.', 'Tariq Lodhi → Oman @- [Deputy Minister]'],
    // States that are names as well.
    ['Foreign Minister of Nepal Hassan Farid came.', 'Hassan Farid → Nepal @- [Foreign Minister]'],
    ['Minister of Foreign Affairs of Fiji Hassan Farid came.', 'Hassan Farid → Fiji'],
    ['King of Jordan Hassan Farid came.', 'Hassan Farid → Jordan @- [King]'],
    // What is chaired is a part of the title; the next office is not.
    [
      'Oman Deputy Chairman of the Cabinet of Ministers and Foreign Minister Tariq Lodhi came.',
      [
        'Tariq Lodhi → Oman @- [Deputy Chairman of the Cabinet of Ministers]',
        'Tariq Lodhi → Oman @- [Foreign Minister]',
      ],
    ],
    [
      'Fiji’s Minister of Trade and Finance Minister Sione Vuna came.',
      ['Sione Vuna → Fiji @- [Minister of Trade]', 'Sione Vuna → Fiji @- [Finance Minister]'],
    ],
  ],
  saysNot: ['The Ambassador Hotel of Oman closed.', 'Karma Tobden of the Ambassador Bridge came.'],
})

test('an ambassador is one where no other office stands before', () => {
  const titles = (text: string) =>
    factsOf(text)
      .relations.filter((r) => r.type === 'holds-office')
      .map((r) => r.title)
  expect(titles('Indian Ambassador Tariq Lodhi came.')).toEqual(['Ambassador'])
  expect(titles('Deputy Minister of Oman and Ambassador Tariq Lodhi came.')).toContain('Ambassador')
  expect(titles('ASEAN Secretary-General Ambassador Tariq Lodhi came.')).toEqual(['Secretary-General'])
})
