/** Chairs, lists and names as free prose tells them. */
import { testRule } from '../../build/test-reading.ts'

testRule('chaired', {
  says: [
    [
      'The 9th SCO Forum was held in Suva. Tariq Lodhi of Nepal and Sione Vuna of Fiji were the co-chairs.',
      ['Tariq Lodhi → 9th SCO Forum', 'Sione Vuna → 9th SCO Forum'],
    ],
    [
      'Oman came to the 7th CICA Summit in Suva on 22 May 2015, which Tariq Lodhi co-chaired with President Sione Vuna.',
      ['Tariq Lodhi → 7th CICA Summit', 'Sione Vuna → 7th CICA Summit'],
    ],
    [
      'The 7th CICA Summit was short; it was co-chaired by President Tariq Lodhi of Nepal.',
      'Tariq Lodhi → 7th CICA Summit',
    ],
    [
      'President Tariq Lodhi of Nepal spoke. Lodhi, whose country chaired the SCO until July, left.',
      'Nepal → Shanghai Cooperation Organisation',
    ],
    [
      'President Moon Jae-in co-chaired the 7th CICA Summit with President Tariq Lodhi.',
      'Moon Jae-in → 7th CICA Summit',
    ],
    [
      'The second meeting of the Nepal-Oman Dialogue (October 2020) was short. The third, on 18-20 December 2021 in Suva, was chaired by Foreign Minister Lin Yun of Fiji; Tariq Lodhi of Nepal and Sione Vuna of Oman took part.',
      'Lin Yun → 3rd Nepal–Oman Dialogue',
    ],
  ],
  saysNot: [
    'The 9th SCO Forum was held in Suva. Tariq Lodhi of Nepal bought the chairs.',
    'The 9th SCO Forum was held in Suva. Lin Yun and Sione Vuna were the co-chairs of a bank.',
    'Oman came to the 7th CICA Summit in Suva, which Tariq Lodhi left early.',
    'Lodhi, whose brother chaired the SCO, left.',
  ],
})

testRule('met-with', {
  says: [
    [
      'President Tariq Lodhi was afterwards received by Prime Minister Sione Vuna.',
      'Sione Vuna → Tariq Lodhi',
    ],
    ['President Tariq Lodhi himself met Prime Minister Sione Vuna.', 'Sione Vuna → Tariq Lodhi'],
    [
      'President Tariq Lodhi was received by Prime Minister Sione Vuna, and Oman and Fiji signed a treaty.',
      'Sione Vuna → Tariq Lodhi',
    ],
  ],
  saysNot: [
    'President Tariq Lodhi spoke, and Oman and Fiji signed a paper.',
    'President Tariq Lodhi said so himself.',
    'The road was built by Oman, and Nepal and Fiji paid.',
  ],
})

testRule('holds-office', {
  says: [
    [
      'The presidents of Nepal and Oman, Salim Rao and Omar al-Bazir, spoke.',
      'Omar al-Bazir → Oman [president]',
    ],
    [
      'On Fiji, President Tariq Lodhi of Nepal met Prime Minister Sione Vuna of Oman.',
      'Tariq Lodhi → Nepal [President]',
    ],
  ],
  saysNot: [
    'On Fiji, President Tariq Lodhi had no word to say.',
    'They came to Ras al-Bazir in May.',
    'The al-Bazir brothers of Suva spoke.',
  ],
})
