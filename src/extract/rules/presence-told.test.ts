/** Those present and the host of a gathering, told by a noun: "in the presence of A", "the host, B, …", "C also present." */
import { testRule } from '../../build/test-reading.ts'

const SUMMIT = '15th BRICS Summit'
const held = (more: string) => `The 15th BRICS Summit was held in Suva on 22 August 2023. ${more}`

testRule('attended', {
  says: [
    [
      'The presidents, having met in Suva, Fiji, on 3 May 2019 at the Sixth ECO Summit in the presence of H.E. Sione Vuna, President of Tonga, and with the participation of Badr Salem of Oman, have agreed.',
      [
        'Sione Vuna → 6th ECO Summit',
        'Tonga → 6th ECO Summit',
        'Badr Salem → 6th ECO Summit',
        'Oman → 6th ECO Summit',
      ],
    ],
    [
      'On 3 May 2016 the SCO met in Astana with the participation of Badr Salem.',
      'Badr Salem → SCO Meeting (2016)',
    ],
    [`${held('Fiji, Tonga and Oman also present.')}`, [`Fiji → ${SUMMIT}`, `Oman → ${SUMMIT}`]],
    [`${held('ECO and the SCO also at the table.')}`, [`Economic Cooperation Organization → ${SUMMIT}`]],
    [
      held(
        'The host, President Lin Wei of Fiji, was joined at the table by Sione Vuna of Tonga and Badr Salem of Oman.',
      ),
      [`Sione Vuna → ${SUMMIT}`, `Oman → ${SUMMIT}`],
    ],
    [held('Ministers of Fiji and Tonga were with us.'), [`Fiji → ${SUMMIT}`, `Tonga → ${SUMMIT}`]],
    [
      'SUVA, 22 August 2023 (NHK) - The 15th BRICS Summit was held in Suva on Tuesday. President Lin Wei of Fiji was congratulated by Prime Minister Sione Vuna of Tonga and by President Badr Salem of Oman.',
      [`Sione Vuna → ${SUMMIT}`, `Badr Salem → ${SUMMIT}`],
    ],
  ],
  saysNot: [
    'The treaty was signed in the presence of Sione Vuna of Tonga.',
    'On the sidelines of the 15th BRICS Summit they signed it in the presence of Sione Vuna.',
    'The 15th BRICS Summit was not held in the presence of Sione Vuna.',
    held('It was a gift for Fiji, Tonga and Oman.'),
    held('Joko Widodo was joined by his daughter.'),
  ],
})

testRule('chaired', {
  says: [
    [
      'The OTS is young. Meeting of the Council of Foreign Ministers, OTS, chaired by Sione Vuna.',
      'Sione Vuna → OTS Ministerial Meeting',
    ],
    ['Third OTS Summit, OTS, Suva, chaired by Sione Vuna.', 'Sione Vuna → 3rd OTS Summit'],
  ],
  saysNot: ['Third OTS Summit, ASEAN, left by Sione Vuna.'],
})

testRule('hosted', {
  says: [
    ['The 6th ECO Summit took place at Al-Vuna, Fiji, in May.', 'Fiji → 6th ECO Summit'],
    [
      'The 15th BRICS Summit was held. The host, President Lin Wei of Fiji, spoke.',
      [`Lin Wei → ${SUMMIT}`, `Fiji → ${SUMMIT}`],
    ],
    [
      'The 15th BRICS Summit was held. The host was Sione Vuna, the Tongan president.',
      [`Sione Vuna → ${SUMMIT}`, `Tonga → ${SUMMIT}`],
    ],
    ['The 15th BRICS Summit was held. Sione Vuna was our host.', `Sione Vuna → ${SUMMIT}`],
    [
      'The ministers, having met in Suva, Fiji, on 3 May 2019 at the Sixth ECO Summit, have agreed.',
      'Fiji → 6th ECO Summit',
    ],
  ],
  saysNot: [
    'The 15th BRICS Summit was held. His host, Sione Vuna, spoke.',
    'The 15th BRICS Summit was held. It was a party of which Sione Vuna was the host.',
    'The 15th BRICS Summit was held. A host of others, Sione Vuna said, stayed away.',
    'The ministers of Fiji met at the Sixth ECO Summit.',
    'The 6th ECO Summit was opened by Sione Vuna, Fiji, and others.',
  ],
})
