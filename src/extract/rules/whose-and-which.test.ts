/** Whose an office is when more than one could be meant, which gathering is, and lists that say who came. */
import { testRule } from '../../build/test-reading.ts'

const SCO = 'Shanghai Cooperation Organisation'

testRule('holds-office', {
  says: [
    // What is minded is not whose the office is; the state of a body is passed over.
    ['Oman’s Minister for European Union Affairs Tariq Lodhi came.', 'Tariq Lodhi → Oman'],
    [
      'Chairman of the Halk Maslahaty of Turkmenistan Lin Yun came.',
      'Lin Yun → Halk Maslahaty @- [Chairman]',
    ],
    [
      'Ambassador Extraordinary and Plenipotentiary of Fiji to Oman Sione Vuna came.',
      'Sione Vuna → Fiji @- [Ambassador Extraordinary and Plenipotentiary]',
    ],
    ['Ambassador of Fiji to Oman Sione Vuna came.', 'Sione Vuna → Fiji @- [Ambassador]'],
    // Offices told by a verb are of the state of who held them.
    [
      'Sione Vuna is a Fijian diplomat. Sione Vuna was ambassador to Oman from 1992 to 1993 and vice minister of foreign affairs from 1995 to 2001.',
      ['Sione Vuna → Fiji @1992 [ambassador]', 'Sione Vuna → Fiji @1995 [vice minister of foreign affairs]'],
    ],
    [
      'Tariq Lodhi is a Nepali diplomat. Tariq Lodhi was the Secretary-General of the SCO. Tariq Lodhi was succeeded by Sione Vuna.',
      `Sione Vuna → ${SCO}`,
    ],
  ],
  saysNot: [
    'The Minister for European Union Affairs likes Tariq Lodhi.',
    'Sione Vuna was an ambassador of peace from 1992 to 1993.',
    'The embassy of Fiji to Oman moved. Sione Vuna did not.',
  ],
})

testRule('attended', {
  says: [
    [
      '5th CICA Summit\n\nPresident Tariq Lodhi of Nepal, President Sione Vuna of Fiji and President Lin Yun of Tonga met in person.',
      ['Tariq Lodhi → 5th CICA Summit', 'Tonga → 5th CICA Summit'],
    ],
    [
      'SCO: who is who at the 19th SCO Summit\n\nHost\n\n- Sione Vuna, President of Fiji\n\nOthers\n\n- Tariq Lodhi, President of Nepal\n',
      ['Sione Vuna → 19th SCO Summit', 'Nepal → 19th SCO Summit'],
    ],
    [
      'The 15th BRICS Summit opened. Fiji offered to host the second summit in 2030. Oman sent Deputy Prime Minister Tariq Lodhi.',
      'Tariq Lodhi → 15th BRICS Summit',
    ],
  ],
  saysNot: [
    [
      'Lin Yun spoke with Omar Rao of the 18th BRICS Summit, which will be held in 2030. The meeting was attended by Tariq Lodhi.',
      '2025-02-01',
    ],
    [
      'Lin Yun spoke of the 18th BRICS Summit, to be held in 2030. Tariq Lodhi attended the meeting.',
      '2025-02-01',
    ],
    '5th CICA Summit\n\nTariq Lodhi, Sione Vuna and Lin Yun met reporters with Omar Rao.',
  ],
})

testRule('hosted', {
  says: [
    [
      'Lin Yun of Tonga thanked Fiji for its readiness to host the 18th BRICS Summit.',
      'Fiji → 18th BRICS Summit planned',
      '2025-02-01',
    ],
    [
      'The SCO is ready. It spoke of the coming meeting of the Council of Heads of State in New Delhi. The SCO has eight members. India chairs the SCO.',
      'India → SCO Summit planned',
      '2023-05-22',
    ],
  ],
  saysNot: [
    ['Lin Yun thanked Fiji for its readiness to pay.', '2025-02-01'],
    ['Lin Yun of Tonga spoke of a readiness to host refugees.', '2025-02-01'],
  ],
})

testRule('criticizes', {
  says: [['Speech by Lin Yun, Foreign Minister of Fiji\n\nWe firmly oppose Oman.', 'Lin Yun → Oman']],
  saysNot: [
    'Chinese Foreign Ministry Spokesperson Lin Yun’s Press Conference\n\nQuestion: Does China have a reply?\n\nLin Yun: We firmly oppose it.\n\nQuestion: Is China well?\n\nLin Yun: We are.\n',
  ],
})

testRule('part-of', {
  says: [['The UN and the WHO are well.', 'World Health Organization → United Nations']],
  saysNot: ['WHO IS WHO AT THE UN\n\nRain fell.'],
})
