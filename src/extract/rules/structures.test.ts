/** Sentences whose parts stand apart: asides, coordinated participles, several adjectives, names with terms. */
import { testRule } from '../../build/test-reading.ts'

const ASEAN = 'Association of Southeast Asian Nations'
const HEAD = 'Statement by H.E. Mr. Tariq Lodhi, Minister for Foreign Affairs of Bangladesh\n\n'

testRule('attended', {
  says: [
    [
      'The 40th ASEAN Summit was chaired by Hun Sen and attended by Narendra Modi of India and Sione Vuna of Tonga.',
      ['Narendra Modi → 40th ASEAN Summit', 'Tonga → 40th ASEAN Summit'],
    ],
    [
      'The 40th ASEAN Summit was held in 2022. Oman was represented by Badr Albusaidi, Minister of Foreign Affairs, and Fiji by its envoy.',
      ['Badr Albusaidi → 40th ASEAN Summit', 'Fiji → 40th ASEAN Summit'],
    ],
    [
      'The 18th BRICS Summit is due in 2026. Hun Sen and Narendra Modi have confirmed their participation.',
      ['Hun Sen → 18th BRICS Summit planned', 'Narendra Modi → 18th BRICS Summit planned'],
      '2025-09-01',
    ],
    [
      'The 40th ASEAN Summit was held in 2022. Among the ministers are Retno Marsudi and Vivian Balakrishnan.',
      ['Retno Marsudi → 40th ASEAN Summit', 'Vivian Balakrishnan → 40th ASEAN Summit'],
    ],
  ],
  saysNot: [
    'The 40th ASEAN Summit was held in 2022. Hun Sen and Narendra Modi have confirmed their friendship.',
    'The 40th ASEAN Summit was held in 2022. Among the problems are Oman and Fiji.',
  ],
})

testRule('chaired', {
  says: [
    [
      'The 17th BRICS Summit, hosted by Brazil and chaired by Lula da Silva, was short.',
      'Lula da Silva → 17th BRICS Summit',
    ],
    [
      'Leaders met for the 40th ASEAN Summit, with Prime Minister Hun Sen in the chair.',
      'Hun Sen → 40th ASEAN Summit',
    ],
    ['Joko Widodo thanked Nepal for its chairmanship of ASEAN in 2021.', `Nepal → ${ASEAN} @2021`],
    ['Oman blamed Nepal, this year’s chair of ASEAN, for the delay.', `Nepal → ${ASEAN}`],
    ['Brunei takes over as chair of ASEAN in 2013.', `Brunei → ${ASEAN} @2013`],
    [
      'It was adopted at the 40th ASEAN Summit in November 2022, which was chaired by Hun Sen.',
      'Hun Sen → 40th ASEAN Summit',
    ],
  ],
  saysNot: [
    'Hun Sen sat in the chair at home.',
    'Joko Widodo thanked Nepal for its report on ASEAN.',
    'Oman blamed Nepal, a friend of ASEAN, for the delay.',
    'Brunei did not take over as chair of ASEAN.',
    'Brunei should take over as chair of ASEAN.',
  ],
})

testRule('met-with', {
  says: [
    [
      'Chinese Foreign Minister Wang Yi met his Omani, Tongan and Indian counterparts -- Badr Albusaidi, Sione Vuna and Vikram Misri -- in Suva.',
      ['Badr Albusaidi → Wang Yi', 'Sione Vuna → Wang Yi', 'Vikram Misri → Wang Yi'],
    ],
    [
      'Retno Marsudi was received by Hun Sen and had talks with Vivian Balakrishnan.',
      'Retno Marsudi → Vivian Balakrishnan',
    ],
    [
      'Hun Sen came with Retno Marsudi, whom Joko Widodo, the head of the house, received.',
      'Joko Widodo → Retno Marsudi',
    ],
    [
      'A delegation of the Embassy of Oman led by Badr Albusaidi was received by Hun Sen.',
      'Badr Albusaidi → Hun Sen',
    ],
  ],
  saysNot: [
    'Had Hun Sen held talks with Joko Widodo, it would have ended.',
    'Hun Sen knew his Omani, Tongan and Indian counterparts -- Badr Albusaidi, Sione Vuna and Vikram Misri.',
    'A delegation led by Badr Albusaidi was seen off.',
  ],
})

testRule('supports', {
  says: [
    ['Oman condemns terrorism in all its forms and supports the efforts of Fiji.', 'Oman → Fiji'],
    [
      `${HEAD}Allow me to express my gratitude to President Joko Widodo, who has left us, to Hun Sen and to Narendra Modi.`,
      ['Tariq Lodhi → Joko Widodo', 'Tariq Lodhi → Hun Sen', 'Tariq Lodhi → Narendra Modi'],
    ],
    [`${HEAD}Our thanks go likewise to the minister, Retno Marsudi.`, 'Tariq Lodhi → Retno Marsudi'],
  ],
  saysNot: [
    'Oman lacks oil in all its forms and supports of Fiji.',
    'Oman listed names, forms and supports for Fiji.',
    `${HEAD}I spoke to Joko Widodo, who has left us, to Hun Sen and to Sione Vuna.`,
  ],
})

testRule('holds-office', {
  says: [
    [
      'ESCAP has had few heads. Among those who have headed ESCAP are Sione Vuna of Tonga (1996–2000), Badr Albusaidi of Oman (2004–2006) and Vikram Misri of India (2010–2012).',
      [
        'Sione Vuna → United Nations Economic and Social Commission for Asia and the Pacific @1996',
        'Vikram Misri → United Nations Economic and Social Commission for Asia and the Pacific @2010',
      ],
    ],
    [
      `Sione Vuna was Secretary General of ASEAN from 2001 to 2005. He was succeeded by Badr Albusaidi of Oman (2005–2009) and Vikram Misri of India (2009–2012).`,
      [`Badr Albusaidi → ${ASEAN} @2005`, `Vikram Misri → ${ASEAN} @2009`],
    ],
    [
      'The United States sent a team. Deputy Secretary of State John Smith led it.',
      'John Smith → United States [Deputy Secretary of State]',
    ],
  ],
  saysNot: [
    'Hun Sen followed Sione Vuna home.',
    'Among those who have left are Sione Vuna (1996–2000) and Badr Albusaidi (2004–2006).',
  ],
})
