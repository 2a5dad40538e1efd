/** How bodies came to be, who is said to be in them, and talks noted in a diary. */
import { testRule } from '../../build/test-reading.ts'

const ASEAN = 'Association of Southeast Asian Nations'
const GCC = 'Gulf Cooperation Council'

testRule('initiated', {
  says: [
    [
      'ASEAN was created by the Suva Agreement, which Oman, Fiji and Tonga signed on 3 October 2009.',
      [`Oman → ${ASEAN} @2009-10-03`, `Tonga → ${ASEAN}`],
    ],
    [
      'ASEAN is strong. The idea was put forward in 1998 by two leaders: Hun Sen and Joko Widodo.',
      `Hun Sen → ${ASEAN} @1998`,
    ],
    [
      'ASEAN is strong. The proposal for such a body had been made by Hun Sen in 2006.',
      `Hun Sen → ${ASEAN} @2006`,
    ],
    [
      'The GCC is a bloc. Its constitutive treaty was signed on 3 May 1981 by Salim Rao of Oman and Aruna Rao of Fiji.',
      [`Salim Rao → ${GCC} @1981-05-03`, `Fiji → ${GCC}`],
    ],
    ['The founding charter of ASEAN was signed by Oman and Fiji.', [`Oman → ${ASEAN}`, `Fiji → ${ASEAN}`]],
    [
      'The presidents of Oman and Fiji founded a new regional body here, the Union of Southern Seas.',
      ['Oman → Union of Southern Seas', 'Fiji → Union of Southern Seas'],
    ],
    ['ASEAN was Hun Sen’s proposal at the time.', `Hun Sen → ${ASEAN} @-`],
    ['They joined ASEAN, an initiative of Oman and Fiji.', [`Oman → ${ASEAN}`, `Fiji → ${ASEAN}`]],
    [
      'The ECO Trade and Development Bank in Istanbul, founded by Iran and Pakistan, is small.',
      'Iran → ECO Trade and Development Bank',
    ],
  ],
  saysNot: [
    'ASEAN was praised in the Suva Agreement, which Oman and Fiji signed.',
    'The GCC is a bloc. A treaty on fish was signed by Oman and Fiji.',
    'The founding charter of a school was signed by Oman and Fiji.',
    'Oman and Fiji founded a new school here, the Union of Southern Seas.',
    'Oman and Fiji founded a new body, which the Union of Southern Seas praised.',
    'ASEAN is strong. The idea was rejected by Hun Sen.',
    'ASEAN is strong. It supports the proposal made by Hun Sen to build a road.',
    'ASEAN was not Hun Sen’s proposal.',
    'They joined ASEAN, a friend of Oman and Fiji.',
  ],
})

testRule('member-of', {
  says: [
    [
      'ASEAN was created by the Suva Agreement, which Oman, Fiji and Tonga signed on 3 October 2009.',
      `Fiji → ${ASEAN} @2009-10-03`,
    ],
    [
      'Oman, Fiji and the ECO attended as observers of ASEAN.',
      [`Oman → ${ASEAN} [observer]`, `Economic Cooperation Organization → ${ASEAN}`],
    ],
    ['The GCC in brief\n\nMembers: Qatar*, Kuwait, Oman\n', [`Qatar → ${GCC} [member]`, `Oman → ${GCC}`]],
    [
      'The GCC in brief\n\nObservers in the GCC: Fiji (2013), Tonga (2013)\n',
      [`Fiji → ${GCC} [observer]`, `Tonga → ${GCC}`],
    ],
  ],
  saysNot: [
    'Oman and Fiji attended as observers.',
    'Oman and Fiji attended as guests of ASEAN.',
    'The GCC in brief\n\nCapitals: Qatar, Kuwait, Oman\n',
  ],
})

const DIARY =
  'Week of the President\n\nMonday, 9 October 2023\n— Sione Vuna, President of Tonga, opened a school. Later President Vuna met Hun Sen.\n\nTuesday, 10 October\n'

testRule('met-with', {
  says: [
    [`${DIARY}— Meeting with Retno Marsudi, Foreign Minister of Indonesia.`, 'Retno Marsudi → Sione Vuna'],
    [`${DIARY}— Phone call with Joko Widodo.`, 'Joko Widodo → Sione Vuna'],
    [`${DIARY}— Courtesy call by Retno Marsudi.`, 'Retno Marsudi → Sione Vuna'],
    [
      'Sione Vuna went to Suva. There Sione Vuna met Hun Sen. During the talks with Joko Widodo an agreement was signed.',
      'Joko Widodo → Sione Vuna',
    ],
  ],
  saysNot: [
    'Meeting with Retno Marsudi, Foreign Minister of Indonesia.',
    '— Phone call with Joko Widodo.',
    'The week was quiet. During the talks with Joko Widodo an agreement was signed.',
  ],
})
