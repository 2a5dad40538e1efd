/** Parties called by what they are: members, observers, "the GCC countries", the ministers of several states. */
import { testRule } from '../../build/test-reading.ts'

const SCO = 'Shanghai Cooperation Organisation'
const GCC = 'Gulf Cooperation Council'

testRule('member-of', {
  says: [
    [
      'SCO comprises three member countries (China, India and Nepal), two observer states (Oman and Fiji) and two dialogue partners (Tonga and Malta).',
      [`China → ${SCO} @- [member]`, `Fiji → ${SCO} @- [observer]`, `Malta → ${SCO} @- [partner]`],
    ],
    ['The GCC countries – Qatar, Kuwait and Oman – met.', [`Qatar → ${GCC} @- [member]`, `Oman → ${GCC}`]],
    [
      'The founding member states of the SCO—China, Russia and Kazakhstan—were later joined by Nepal as a full member in June 2017.',
      [`China → ${SCO} @-`, `Nepal → ${SCO} @2017-06 [member]`],
    ],
    [
      'The presidents of two observer states, Oman and Fiji, came to the 22nd SCO Summit.',
      `Oman → ${SCO} @2022-09-15 [observer]`,
    ],
    ['Bhutan attained observer status in the SCO in 2018.', `Bhutan → ${SCO} @2018 [observer]`],
    [
      'The 22nd SCO Summit ended. The SCO has nine members; Nepal and Oman joined it in 2017.',
      `Oman → ${SCO} @2017`,
    ],
  ],
  saysNot: [
    'Three countries (China, India and Nepal) signed.',
    'The GCC spoke of two countries, Qatar and Malta.',
    'Bhutan attained peace at last in 2018.',
    'The neighbours of the SCO (Qatar and Oman) watched.',
    'The 22nd SCO Summit ended. Nepal joined it by video link.',
  ],
})

testRule('met-with', {
  says: [
    [
      'Retno Marsudi held talks with the Foreign Ministers of Oman Badr Albusaidi, Tonga Sione Vuna, and India Vikram Misri.',
      ['Badr Albusaidi → Retno Marsudi', 'Retno Marsudi → Sione Vuna', 'Retno Marsudi → Vikram Misri'],
    ],
    [
      'Retno Marsudi met with Deputy Prime Minister - Minister of Foreign Affairs of Oman Badr Albusaidi and Foreign Minister of Tonga Sione Vuna.',
      ['Badr Albusaidi → Retno Marsudi', 'Retno Marsudi → Sione Vuna'],
    ],
    [
      'Joko Widodo will hold meetings with Hun Sen and other leaders on the sidelines of the summit, including Narendra Modi.',
      ['Hun Sen → Joko Widodo planned', 'Joko Widodo → Narendra Modi planned'],
    ],
    ['The upcoming visit of Joko Widodo to Tonga was praised.', 'Joko Widodo → Tonga planned'],
    ['Joko Widodo is going to visit Fiji.', 'Fiji → Joko Widodo planned'],
  ],
  saysNot: [
    'Retno Marsudi wrote to the Foreign Ministers of Oman Badr Albusaidi and Tonga Sione Vuna.',
    'Joko Widodo held a rally on the sidelines of the fair, including Fiji.',
    'Joko Widodo is going to write to Fiji.',
  ],
})

testRule('holds-office', {
  says: [
    [
      'Retno Marsudi met the Foreign Ministers of Oman Badr Albusaidi, and Tonga Sione Vuna.',
      ['Badr Albusaidi → Oman', 'Sione Vuna → Tonga'],
    ],
  ],
  saysNot: ['Greeting the Indian foreign minister, Sione Vuna praised trade.'],
})

testRule('attended', {
  says: [
    [
      'Hun Sen is among 20 leaders, including Joko Widodo and Narendra Modi, to attend the 18th BRICS Summit.',
      ['Hun Sen → 18th BRICS Summit planned', 'Narendra Modi → 18th BRICS Summit planned'],
      '2025-09-01',
    ],
    [
      'The 15th BRICS Summit also saw the participation of Hun Sen, Narendra Modi of India and Prime Minister Sione Vuna among others.',
      ['Hun Sen → 15th BRICS Summit', 'India → 15th BRICS Summit', 'Sione Vuna → 15th BRICS Summit'],
    ],
  ],
  saysNot: [
    'Hun Sen is among 20 leaders to be invited to a dinner.',
    'The report on the 15th BRICS Summit saw the participation of Tonga as a mistake.',
  ],
})

testRule('chaired', {
  says: [['Nepal is the chair of ASEAN in 2022.', 'Nepal → Association of Southeast Asian Nations @2022']],
  saysNot: [
    'Sione Vuna led the delegation at the 15th BRICS Summit.',
    'Nepal is a member of ASEAN.',
    'Nepal is not the chair of ASEAN.',
  ],
})

testRule('cooperates-with', {
  says: [['Oman regards Fiji as a key partner in trade.', 'Fiji → Oman']],
  saysNot: ['Oman regards Fiji as a problem.', 'Oman does not regard Fiji as a partner.'],
})
