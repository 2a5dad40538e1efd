/** What states ask of bodies by a noun; who arrived, clashed and is "our" minister in a local paper. */
import { testRule } from '../../build/test-reading.ts'

const SUMMIT = '15th BRICS Summit'
const held = (more: string) => `The 15th BRICS Summit was held in Suva on 22 August 2023. ${more}`

testRule('requests', {
  says: [
    ["Fiji's request to become a member of ECO was put off.", 'Fiji → Economic Cooperation Organization'],
    ["BRICS met in Suva. Oman's application for membership was discussed.", 'Oman → BRICS'],
    ["Nepal's bid to join ASEAN is old.", 'Nepal → Association of Southeast Asian Nations'],
  ],
  saysNot: [
    "Fiji's request to become rich was put off.",
    "Salim Rao's application for membership of ECO was discussed.",
    "Nepal's bid for the games is old.",
    "Oman's request to postpone the ECO summit was heard.",
  ],
})

testRule('attended', {
  says: [
    [
      held("Oman's president, Salim Rao, arrived on Tuesday and asked for help."),
      [`Salim Rao → ${SUMMIT}`, `Oman → ${SUMMIT}`],
    ],
    [
      'SUVA, 22 August 2023 (NHK) - The 15th BRICS Summit was held in Suva on Tuesday. Salim Rao of Oman and Carl Lund of Nepal clashed over fish.',
      `Carl Lund → ${SUMMIT}`,
    ],
  ],
  saysNot: [
    held('Salim Rao arrived for a holiday.'),
    held('Salim Rao arrived in Lima on Tuesday.'),
    held('The parcels from Oman arrived.'),
  ],
})

testRule('holds-office', {
  says: [
    [
      'THE FIJI TIMES\n\nBad weather\n\nRain fell, said our minister of trade, Salim Rao.',
      'Salim Rao → Fiji [minister of trade]',
    ],
    ['FIJI DAILY POST\n\nSUVA. – President Sione Vuna took the stage.', 'Sione Vuna → Fiji [President]'],
  ],
  saysNot: [
    'OCEAN NEWS\n\nBad weather\n\nRain fell, said our minister of trade, Salim Rao.',
    'FIJI AND OMAN DAILY\n\nSUVA. – President Sione Vuna took the stage.',
  ],
})
