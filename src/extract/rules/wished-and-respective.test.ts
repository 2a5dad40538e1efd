/** What shall be and is not yet; dates in the order of those they are told of; who is named behind the verb. */
import { testRule } from '../../build/test-reading.ts'

const ASEAN = 'Association of Southeast Asian Nations'
const SCO = 'Shanghai Cooperation Organisation'

testRule('hosted', {
  says: [
    [
      'It was agreed that the 41st ECO Summit be held in Nepal.',
      'Nepal → 41st ECO Summit planned @-',
      '2025-05-04',
    ],
    [
      'The 40th ECO Summit was held on 4 May 2019. Hosting it was Prime Minister Sione Vuna of Fiji.',
      ['Sione Vuna → 40th ECO Summit', 'Fiji → 40th ECO Summit'],
    ],
    ['It was noted that the 41st ECO Summit was held in Nepal.', 'Nepal → 41st ECO Summit @-'],
  ],
  saysNot: [
    'They proposed that the 41st ECO Summit not be held in Nepal.',
    'The 40th ECO Summit was held on 4 May 2019. Praising it was Prime Minister Sione Vuna of Fiji.',
  ],
})

testRule('meeting-of', {
  says: [
    // What shall be is none of the text's own days.
    [
      'The 40th ECO Summit was held in Suva on 4 May 2025. The ministers proposed that Oman host the 42nd ECO Summit.',
      '42nd ECO Summit → Economic Cooperation Organization planned @-',
      '2025-05-04',
    ],
    [
      'The 40th ECO Summit was held in Suva on 4 May 2025. They agreed that the 41st ECO Summit be held in Nepal.',
      '41st ECO Summit → Economic Cooperation Organization planned @-',
      '2025-05-04',
    ],
  ],
  saysNot: ['They agreed that the debate be held in Nepal.'],
})

testRule('attended', {
  says: [
    [
      'The 40th ECO Summit was held on 4 May 2019. Also addressing the session were Badr Salem of Oman and Lin Wei.',
      ['Badr Salem → 40th ECO Summit', 'Oman → 40th ECO Summit', 'Lin Wei → 40th ECO Summit'],
    ],
  ],
  saysNot: [
    'The 40th ECO Summit was held on 4 May 2019. Also missing the session were Badr Salem of Oman and Lin Wei.',
  ],
})

testRule('member-of', {
  says: [
    [
      'Vietnam and Laos joined ASEAN in 1995 and 1997, respectively.',
      [`Vietnam → ${ASEAN} @1995 [member]`, `Laos → ${ASEAN} @1997 [member]`],
    ],
    [
      'Iran and Belarus were admitted to the SCO in July 2023 and July 2024.',
      [`Iran → ${SCO} @2023-07 [member]`, `Belarus → ${SCO} @2024-07 [member]`],
    ],
    [
      'Laos and Myanmar joined ASEAN in 1997 and chaired it in 2004.',
      [`Laos → ${ASEAN} @1997 [member]`, `Myanmar → ${ASEAN} @1997 [member]`],
    ],
  ],
  saysNot: ['Vietnam and Laos left ASEAN in 1995 and 1997, respectively.'],
})
