/** Who came and who met whom, told by the gathering, by the way they came, or by the chance they had. */
import { testRule } from '../../build/test-reading.ts'

const SUMMIT = 'The 44th ASEAN Summit was held in Vientiane on 9 October 2024.'

testRule('attended', {
  says: [
    [
      `${SUMMIT} The summit brought together Japan, China and India.`,
      ['Japan → 44th ASEAN Summit', 'China → 44th ASEAN Summit', 'India → 44th ASEAN Summit'],
    ],
    [`${SUMMIT} It brought together leaders from Japan and China.`, 'Japan → 44th ASEAN Summit'],
    [
      `${SUMMIT} The summit was attended in person by ministers of Oman and Fiji, and online by ministers of Peru and Chile.`,
      ['Oman → 44th ASEAN Summit', 'Peru → 44th ASEAN Summit', 'Chile → 44th ASEAN Summit'],
    ],
    [`${SUMMIT} Other leaders have also joined the summit including Wang Yi.`, 'Wang Yi → 44th ASEAN Summit'],
    [`${SUMMIT} Wang Yi had the honour to attend the summit.`, 'Wang Yi → 44th ASEAN Summit'],
  ],
  saysNot: [
    `${SUMMIT} The summit brought peace to Japan and China.`,
    `${SUMMIT} The summit brought up Japan and China.`,
    `${SUMMIT} Several leaders missed the summit, including Wang Yi.`,
    `${SUMMIT} Wang Yi had no chance to attend the summit.`,
    `${SUMMIT} The paper was written in person by ministers of Oman, and online by ministers of Peru.`,
  ],
})

testRule('met-with', {
  says: [
    ['Sergey Lavrov met with acting Iranian Foreign Minister Ali Bagheri.', 'Ali Bagheri → Sergey Lavrov'],
    ['Wang Yi received on Thursday Hun Sen.', 'Hun Sen → Wang Yi'],
    ['Wang Yi had the chance to see Hun Sen.', 'Hun Sen → Wang Yi'],
    [
      'Secretary of State Antony Blinken and Foreign Minister Wang Yi of China before their meeting\n\n' +
        'SECRETARY BLINKEN: Good morning. I welcome you.\n\nFOREIGN MINISTER WANG: Thank you.\n\n' +
        'SECRETARY BLINKEN: Thank you, United States and China.',
      'Antony Blinken → Wang Yi',
      '2023-06-18',
    ],
  ],
  saysNot: [
    'Sergey Lavrov wrote of acting Iranian Foreign Minister Ali Bagheri.',
    'Wang Yi spoke on Thursday of Hun Sen.',
    'Wang Yi had no chance to see Hun Sen.',
    'Wang Yi will want the chance to see Hun Sen.',
    'Q: Good morning. Thank you.\n\nFOREIGN MINISTER WANG YI: Thank you.\n\nQ: What of Antony Blinken?',
  ],
})

testRule('holds-office', {
  says: [
    [
      'Foreign Minister Wang Yi of China met Subrahmanyam Jaishankar, his counterpart from India.',
      'Subrahmanyam Jaishankar → India',
    ],
    [
      'Foreign Minister Wang Yi of China: Hor Namhong, my Cambodian counterpart, spoke.',
      'Hor Namhong → Cambodia',
    ],
  ],
  saysNot: ['Ali Hassan, my friend from Oman, spoke.', 'Ali Hassan, his neighbour from India, spoke.'],
})

testRule('met-with', {
  says: [
    [
      'Wang Yi held talks with Hun Sen of Cambodia, Narendra Modi of India, Retno Marsudi from Indonesia and, this morning, with Sergey Lavrov.',
      ['Hun Sen → Wang Yi', 'Narendra Modi → Wang Yi', 'Retno Marsudi → Wang Yi', 'Sergey Lavrov → Wang Yi'],
    ],
    ['Wang Yi invited Hun Sen when the two met in Bali.', 'Hun Sen → Wang Yi'],
    ['China sent its minister, Wang Yi; he met Hun Sen.', 'Hun Sen → Wang Yi'],
  ],
  saysNot: [
    'Wang Yi spoke of Hun Sen of Cambodia, Narendra Modi of India and, this morning, of Sergey Lavrov.',
    'Wang Yi invited Hun Sen and Narendra Modi when the two countries agreed.',
    'China sent its minister, Wang Yi; he left Hun Sen.',
  ],
})

testRule('requests', {
  says: [
    ['China calls on the authorities in Myanmar to release them.', 'China → Myanmar'],
    ['Wang Yi spoke with Hun Sen, and he urged Japan to come.', 'Wang Yi → Japan'],
  ],
  saysNot: [
    'China calls on friends in Myanmar to come.',
    'Wang Yi spoke with Hun Sen, and he wrote to Japan.',
  ],
})

testRule('chaired', {
  says: [
    ['Wang Yi thanked Laos, as chair of ASEAN, for that.', 'Laos → Association of Southeast Asian Nations'],
  ],
  saysNot: ['Wang Yi thanked Laos, as a neighbour of ASEAN, for that.'],
})

testRule('attended', {
  says: [
    [
      `${SUMMIT} Narendra Modi, Vladimir Putin and Shehbaz Sharif all made the trip.`,
      ['Narendra Modi → 44th ASEAN Summit', 'Vladimir Putin → 44th ASEAN Summit'],
    ],
    [`${SUMMIT} The participants heard addresses by Hun Sen and by Wang Yi.`, 'Wang Yi → 44th ASEAN Summit'],
    [`${SUMMIT} Hun Sen and Wang Yi both attended.`, 'Hun Sen → 44th ASEAN Summit'],
  ],
  saysNot: [
    `${SUMMIT} Narendra Modi and Vladimir Putin all but made the trip.`,
    `${SUMMIT} Hun Sen heard an address by Wang Yi.`,
    `${SUMMIT} Hun Sen made the trip to Oman.`,
    `${SUMMIT} The court heard a case against Wang Yi.`,
  ],
})

testRule('met-with', {
  says: [
    ['In a meeting with Hun Sen, Wang Yi praised Laos.', 'Hun Sen → Wang Yi'],
    ['In his talks with Hun Sen, Wang Yi spoke of peace.', 'Hun Sen → Wang Yi'],
    ["Sergey Lavrov's talks with Wang Yi were long.", 'Sergey Lavrov → Wang Yi'],
    [
      'A trilateral of Wang Yi, Sergey Lavrov and Anwar Ibrahim took place.',
      ['Sergey Lavrov → Wang Yi', 'Anwar Ibrahim → Wang Yi'],
    ],
    ['Fumio Kishida will pay an official four-day visit to Nepal.', 'Fumio Kishida → Nepal planned'],
  ],
  saysNot: [
    'In a letter to Hun Sen, Wang Yi praised Laos.',
    "Sergey Lavrov's views of Wang Yi were known.",
    'Wang Yi cancelled his talks with Hun Sen.',
    'A book of Wang Yi, Sergey Lavrov and Anwar Ibrahim came out.',
    'Fumio Kishida wrote an official four-page letter to Nepal.',
  ],
})

testRule('attended', {
  says: [['Fumio Kishida was in Vientiane for the 44th ASEAN Summit.', 'Fumio Kishida → 44th ASEAN Summit']],
  saysNot: [
    'Fumio Kishida was not in Vientiane for the 44th ASEAN Summit.',
    'Fumio Kishida was grateful for the 44th ASEAN Summit.',
  ],
})
