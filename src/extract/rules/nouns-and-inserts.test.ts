/** Support told by a noun, what is demanded by a clause, subjects and gatherings behind what is put in between. */
import { testRule } from '../../build/test-reading.ts'

testRule('supports', {
  says: [
    ['Lin Yun noted the commitment of Fiji to the sovereignty and integrity of Nepal.', 'Fiji → Nepal'],
    [
      'Lin Yun conveyed the full support of Oman for the activities of the SCO.',
      'Oman → Shanghai Cooperation Organisation',
    ],
    ['The solidarity of Fiji with Nepal was underlined by Lin Yun.', 'Fiji → Nepal'],
    ["Oman, together with Fiji, supports Nepal's bid.", 'Oman → Nepal'],
    ['Oman, in its statement, backs Nepal.', 'Oman → Nepal'],
    [
      'Statement by Lin Yun, Foreign Minister of Fiji, at the 3rd CICA Summit\nSuva, 8 May 2011\n\nI thank Oman.',
      'Lin Yun → Oman',
    ],
  ],
  saysNot: [
    'Lin Yun sought the support of Fiji for the bid of Nepal.',
    'Lin Yun did not have the support of Fiji for Nepal.',
    'Lin Yun noted the commitment of Fiji to the values of peace.',
    'Oman, the home of the oil supports, borders Nepal.',
    'Remarks by Lin Yun, Foreign Minister of Fiji, at the dinner of Monday drew much anger.\n\nI thank Oman.',
  ],
})

testRule('requests', {
  says: [
    ['Lin Yun of Fiji demanded that Oman comply with the rules.', 'Lin Yun → Oman'],
    ['Nepal requested that the SCO send observers.', 'Nepal → Shanghai Cooperation Organisation'],
    ['The foreign minister of Fiji, Lin Yun, urged that Oman reply.', 'Lin Yun → Oman'],
    ['Lin Yun of Fiji encouraged Oman to release the fishermen.', 'Lin Yun → Oman'],
  ],
  saysNot: [
    'Lin Yun of Fiji did not demand that Oman comply with the rules.',
    'Lin Yun of Fiji demanded that the rules be kept in Oman.',
    'Lin Yun of Fiji demanded that day a seat in Oman.',
    'Lin Yun of Fiji called for a seat for Africa on the UN Security Council.',
    'Lin Yun of Fiji encouraged trade with Oman.',
  ],
})

testRule('cooperates-with', {
  says: [['Fiji restored its ties with Oman.', 'Fiji → Oman']],
  saysNot: [
    'Fiji severed its ties with Oman.',
    'Fiji broke relations with Oman.',
    'Fiji ended its alliance with Oman.',
  ],
})

testRule('attended', {
  says: [
    [
      'At the 15th BRICS Summit, Lin Yun was joined by Tariq Lodhi and Sione Vuna.',
      ['Lin Yun → 15th BRICS Summit', 'Sione Vuna → 15th BRICS Summit'],
    ],
    [
      'The 15th BRICS Summit opened. Leaders of ten states are arriving, among them Tariq Lodhi (Nepal) and Sione Vuna (Fiji).',
      ['Tariq Lodhi → 15th BRICS Summit', 'Fiji → 15th BRICS Summit'],
    ],
    [
      'The 15th BRICS Summit opened. Lin Yun of Fiji and Tariq Lodhi were in attendance too.',
      ['Lin Yun → 15th BRICS Summit', 'Tariq Lodhi → 15th BRICS Summit'],
    ],
    [
      'The 15th BRICS Summit opens today. Lin Yun is to fly in later.',
      'Lin Yun → 15th BRICS Summit planned',
      '2023-08-22',
    ],
    [
      'Lin Yun, who came in from Suva, where he met Sione Vuna, addressed the 15th BRICS Summit.',
      'Lin Yun → 15th BRICS Summit',
    ],
    ['At the 15th BRICS Summit the Nepali side was led by Lin Yun.', 'Lin Yun → 15th BRICS Summit'],
  ],
  saysNot: [
    'After the 15th BRICS Summit, Lin Yun was joined by Tariq Lodhi in Suva.',
    'The 15th BRICS Summit opened. Leaders of ten states stay away, among them Tariq Lodhi (Nepal).',
    'The 15th BRICS Summit opened. Lin Yun was not in attendance.',
    'Lin Yun told Tariq Lodhi of the plans for the 15th BRICS Summit to be held in Kazan.',
  ],
})

testRule('hosted', {
  says: [
    [
      'They look to the 18th BRICS Summit to be hosted by India.',
      'India → 18th BRICS Summit planned',
      '2025-09-01',
    ],
    [
      'Lin Yun spoke of the 18th BRICS Summit to be held in Delhi, India.',
      'India → 18th BRICS Summit planned',
      '2025-09-01',
    ],
  ],
  saysNot: [
    ['They hope for the 18th BRICS Summit not to be hosted by India.', '2025-09-01'],
    'Lin Yun asked for a dinner to be hosted by India at the 15th BRICS Summit.',
  ],
})

testRule('met-with', {
  says: [
    ['Lin Yun of Fiji is due in Muscat on Monday to meet Tariq Lodhi.', 'Lin Yun → Tariq Lodhi planned'],
    [
      'Lin Yun met with Oman Deputy Chairman of the Cabinet of Ministers and Foreign Minister Tariq Lodhi.',
      'Lin Yun → Tariq Lodhi',
    ],
    [
      'Lin Yun held meetings with Tariq Lodhi, President of the Senate, Sione Vuna, President of the Council, and Karma Tobden, Prime Minister.',
      ['Lin Yun → Tariq Lodhi', 'Lin Yun → Sione Vuna', 'Karma Tobden → Lin Yun'],
    ],
  ],
  saysNot: ['Payment is due in Muscat on Monday to Tariq Lodhi.', 'The report of Lin Yun is due in June.'],
})

testRule('chaired', {
  says: [
    [
      'The African Union met. Lin Yun of Fiji took over the rotating chairmanship of the bloc.',
      'Lin Yun → African Union',
    ],
  ],
  saysNot: [
    'The African Union met. Lin Yun of Fiji took over the leadership of the rebels.',
    'The 15th BRICS Summit opened. The Nepali side was headed by Lin Yun.',
  ],
})

testRule('member-of', {
  says: [
    [
      'The GCC groups six states: Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the UAE.',
      'Qatar → Gulf Cooperation Council [member]',
    ],
  ],
  saysNot: [
    'GCC groups met Bahrain, Kuwait, Oman and Qatar.',
    'The groups of the GCC from Bahrain, Kuwait and Oman met.',
  ],
})
