/** What is told beside the main statement: "including with A", "an invitation from B", "as Chairman of the summit". */
import { testRule } from '../../build/test-reading.ts'

const SUMMIT = 'The 44th ASEAN Summit was held in Vientiane on 9 October 2024.'

testRule('met-with', {
  says: [
    [
      'Joko Widodo was scheduled to hold six bilateral meetings, including with Hun Sen and Narendra Modi.',
      ['Hun Sen → Joko Widodo planned', 'Joko Widodo → Narendra Modi planned'],
    ],
    ['Joko Widodo held talks, including a meeting with Hun Sen.', 'Hun Sen → Joko Widodo'],
    ['Joko Widodo and Hun Sen have spoken twice on the phone.', 'Hun Sen → Joko Widodo'],
    ['Joko Widodo and Hun Sen gave a joint press conference.', 'Hun Sen → Joko Widodo'],
    ['Joko Widodo and Hun Sen discussed trade.', 'Hun Sen → Joko Widodo'],
    ['Retno Marsudi paid a courtesy call on Hun Sen.', 'Hun Sen → Retno Marsudi'],
    ['Joko Widodo held a meeting, followed by a dinner, with Hun Sen.', 'Hun Sen → Joko Widodo'],
  ],
  saysNot: [
    'Joko Widodo named six friends, including Hun Sen.',
    'Joko Widodo cancelled his meetings, including with Hun Sen.',
    'Joko Widodo and Hun Sen spoke on the radio.',
    'Joko Widodo gave a press conference.',
  ],
})

testRule('invited', {
  says: [
    ['Retno Marsudi conveyed to Hun Sen an invitation from Joko Widodo.', 'Joko Widodo → Hun Sen'],
    ['Invited by Joko Widodo, State Councilor Wang Yi came.', 'Joko Widodo → Wang Yi'],
  ],
  saysNot: [
    'Joko Widodo invited Hun Sen to brief the ministers.',
    'Retno Marsudi conveyed to Hun Sen a letter from Joko Widodo.',
    'Retno Marsudi conveyed thanks to Hun Sen.',
  ],
})

testRule('chaired', {
  says: [
    ['Hun Sen as the Chairman of the 40th ASEAN Summit opened the fair.', 'Hun Sen → 40th ASEAN Summit'],
    [
      'Chairman of the 40th ASEAN Summit, Prime Minister of Cambodia Hun Sen spoke.',
      'Hun Sen → 40th ASEAN Summit',
    ],
  ],
  saysNot: [
    'Hun Sen, a guest of the 40th ASEAN Summit, spoke.',
    'The chairman of the board of the 40th ASEAN Summit was not named by Hun Sen.',
    'TASS wrote of the 15th BRICS Summit. Nobody took note of the chairmanship of the association.',
  ],
})

testRule('member-of', {
  says: [
    [
      'On 28 November 1992, two countries - Oman and Fiji - joined the ECO.',
      'Oman → Economic Cooperation Organization @1992-11-28',
    ],
    ['BRICS was founded by Brazil and China, with Oman joining it in 2011.', 'Oman → BRICS @2011'],
  ],
  saysNot: ['On 28 November 1992, two countries - Oman and Fiji - joined forces.'],
})

testRule('initiated', {
  says: [
    ['First proposed by Hun Sen in 2006, BRICS was founded in 2009.', 'Hun Sen → BRICS @2006'],
    ['BRICS was founded by Brazil and China, with Oman joining it in 2011.', 'China → BRICS'],
  ],
  saysNot: ['BRICS has flourished since, with Oman joining it in 2011.'],
})

testRule('attended', {
  says: [
    [
      `${SUMMIT}\n\nPresident of Tonga Sione Vuna, Prime Minister of India Narendra Modi, President of Oman Badr Albusaidi.`,
      ['Sione Vuna → 44th ASEAN Summit', 'India → 44th ASEAN Summit'],
    ],
    [
      `${SUMMIT} The leaders of Oman and Fiji, as well as Secretary-General of the UN Retno Marsudi attended the event.`,
      ['Oman → 44th ASEAN Summit', 'Retno Marsudi → 44th ASEAN Summit'],
    ],
  ],
  saysNot: [`${SUMMIT}\n\nSione Vuna, Narendra Modi, Badr Albusaidi.`],
})

testRule('holds-office', {
  says: [
    [
      'Special Representative of the King of Oman, Sheikh Badr Albusaidi, came.',
      'Badr Albusaidi → Oman [Special Representative]',
    ],
    ["Sione Vuna, the Indian president's aide for trade, spoke.", 'Sione Vuna → India [aide for trade]'],
  ],
  saysNot: ['The heads of ASEAN spoke.'],
})

testRule('supports', {
  says: [['"I thank Oman for its hospitality," Narendra Modi tweeted.', 'Narendra Modi → Oman']],
  saysNot: [
    '"I thank Oman for its hospitality," the sign said.',
    'I thank Oman, Narendra Modi said nothing.',
  ],
})
