/** Lists of office holders by state, the lines of a fact sheet on a body, gatherings of a region, and plans that are only wished for. */
import { testRule } from '../../build/test-reading.ts'

const GCC = 'Gulf Cooperation Council'
const CICA = 'Conference on Interaction and Confidence Building Measures in Asia'

testRule('attended', {
  says: [
    [
      'Heads of delegations to the 12th ECO Summit\n\nKingdom of Nepal – Deputy Prime Minister Tariq Lodhi\nFiji – President Sione Vuna\nRepublic of Oman – Chairman of the Senate Aruna Rao\n',
      ['Tariq Lodhi → 12th ECO Summit', 'Fiji → 12th ECO Summit', 'Aruna Rao → 12th ECO Summit'],
    ],
    [
      'Fiji delegated Prime Minister Sione Vuna, Nepal – Speaker Tariq Lodhi, and Oman – Minister Aruna Rao to the 12th ECO Summit.',
      ['Sione Vuna → 12th ECO Summit', 'Nepal → 12th ECO Summit', 'Aruna Rao → 12th ECO Summit'],
    ],
    [
      'The 2nd Consultative Meeting of the Heads of State of Central Asia was attended by Tariq Lodhi and Sione Vuna.',
      ['Tariq Lodhi → 2nd Central Asia Summit', 'Sione Vuna → 2nd Central Asia Summit'],
    ],
    [
      'The UN praised the first meeting of the Central Asian leaders and the Chancellor of Germany. Tariq Lodhi took part.',
      'Tariq Lodhi → 1st Central Asia–Germany Summit',
    ],
  ],
  saysNot: [
    'Rice harvests at the 12th ECO Summit\n\nKingdom of Nepal – two million tons\nFiji – none\n',
    'During the meeting, Lin Yun told Tariq Lodhi of the 18th BRICS Summit to be held in 2030.',
    'The heads of state of Central Asia like Tariq Lodhi.',
  ],
})

testRule('holds-office', {
  says: [
    [
      'Guests at the dinner were: Fiji – President Sione Vuna; Nepal – Foreign Minister Tariq Lodhi.',
      ['Sione Vuna → Fiji @- [President]', 'Tariq Lodhi → Nepal @- [Foreign Minister]'],
    ],
    [
      `The GCC met. GCC members agreed. The GCC is old. Long ago Suva was small. The current secretary-general, Sione Vuna of Fiji, left.`,
      `Sione Vuna → ${GCC}`,
    ],
    [
      'The secretary-general of the GCC was Tariq Lodhi, a Nepali diplomat. Tariq Lodhi was succeeded by Sione Vuna of Fiji.',
      `Tariq Lodhi → ${GCC}`,
    ],
    [
      'Kazakhstan\n\nIslamic Republic of Iran – President Sione Vuna\nIslamic Republic of Pakistan – President Tariq Lodhi\n',
      ['Sione Vuna → Iran', 'Tariq Lodhi → Pakistan'],
    ],
  ],
  saysNot: [
    'SUVA, Fiji – President Tariq Lodhi and other heads met.',
    'Fiji and Nepal: Presidents who left the stage early.',
    'ASEAN, the GCC and CICA met. Rain fell. Suva was wet. A secretary-general, Sione Vuna of Fiji, came.',
  ],
})

testRule('initiated', {
  says: [
    [
      'CICA at a glance\n\nEstablished: 1992 by Oman and Fiji\nSeat: Almaty\n',
      [`Oman → ${CICA} @1992`, `Fiji → ${CICA} @1992`],
    ],
    ['CICA at a glance\n\nFounders: Nepal, Oman\nSeat: Almaty\n', `Nepal → ${CICA} @-`],
    [
      'The GCC is a union established on 25 May 1981 in Abu Dhabi by Oman and Qatar.',
      [`Oman → ${GCC} @1981-05-25`, `Qatar → ${GCC} @1981-05-25`],
    ],
  ],
  saysNot: [
    'CICA at a glance\n\nEstablished: 1992 in Almaty, Kazakhstan\nSeat: Almaty\n',
    'CICA at a glance\n\nFounders: they came from afar and met in Oman.\n',
    'The GCC works in a union hall established in Abu Dhabi by builders from Oman.',
  ],
})

testRule('member-of', {
  says: [
    [
      'CICA at a glance\n\nObservers: Oman (2004), a dozen banks, ASEAN\nSeat: Almaty\n',
      [`Oman → ${CICA} @2004 [observer]`, `Association of Southeast Asian Nations → ${CICA} [observer]`],
    ],
    ['CICA at a glance\n\nFounding members: Oman, Fiji\nSeat: Almaty\n', `Oman → ${CICA} [member]`],
    ['CICA at a glance\n\nDialogue partners: Fiji\nSeat: Almaty\n', `Fiji → ${CICA} [partner]`],
  ],
  saysNot: [
    'CICA at a glance\n\nNeighbours: Oman, Fiji\nSeat: Almaty\n',
    'CICA at a glance\n\nObservers: Oman was turned down.\n',
    'CICA at a glance\n\nPartners in crime: Oman\n',
  ],
})

testRule('chaired', {
  says: [
    ['CICA at a glance\n\nChairmanship: Oman (2025–2026)\nSeat: Almaty\n', `Oman → ${CICA} @2025`],
    ['CICA at a glance\n\nCurrent presidency: Fiji\nSeat: Almaty\n', `Fiji → ${CICA}`],
    ['CICA at a glance\n\nRotating chairmanship: Nepal\nSeat: Almaty\n', `Nepal → ${CICA}`],
  ],
  saysNot: [
    'Lin Yun confirmed his interest in chairing CICA.',
    'Oman spoke of its plans for chairing CICA.',
    'Lin Yun voiced the hope of chairing CICA.',
    'CICA at a glance\n\nChairmanship: rotating\nSeat: Almaty, Kazakhstan\n',
  ],
})

testRule('supports', {
  says: [
    ['Fiji stands in solidarity with Oman.', 'Fiji → Oman'],
    [
      'Lin Yun would also like to express gratitude to Oman for its work, and to Tariq Lodhi.',
      ['Lin Yun → Oman', 'Lin Yun → Tariq Lodhi'],
    ],
    [
      'Speech by Lin Yun, Foreign Minister of Fiji\n\nLet me first of all congratulate Oman.',
      'Lin Yun → Oman',
    ],
  ],
  saysNot: [
    'Fiji does not stand with Oman.',
    'Lin Yun would also like a letter to Oman.',
    'The first of all ships left. Fiji would never thank Oman.',
  ],
})
