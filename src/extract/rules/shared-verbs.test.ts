/** What a second verb shares with the first, and parties joined by "as well as" and by their offices alone. */
import { testRule } from '../../build/test-reading.ts'

testRule('met-with', {
  says: [
    [
      'On Friday, Tariq Lodhi will fly to Oman and meet with Sione Vuna.',
      'Sione Vuna → Tariq Lodhi planned @2019-05-10',
      '2019-05-08',
    ],
    [
      'Tariq Lodhi will hold talks with the presidents of Oman and Fiji, and meet with his counterparts of Laos and Nepal.',
      ['Oman → Tariq Lodhi planned', 'Laos → Tariq Lodhi planned', 'Nepal → Tariq Lodhi planned'],
    ],
    [
      'Tariq Lodhi met with presidents of Oman and Fiji, as well as prime ministers of Laos and Nepal.',
      ['Oman → Tariq Lodhi', 'Laos → Tariq Lodhi', 'Nepal → Tariq Lodhi'],
    ],
    ['Tariq Lodhi met Sione Vuna as well as Hun Sen.', ['Sione Vuna → Tariq Lodhi', 'Hun Sen → Tariq Lodhi']],
    [
      'Tariq Lodhi will meet with president of Oman, foreign minister of Fiji and head of the customs office.',
      ['Oman → Tariq Lodhi planned', 'Fiji → Tariq Lodhi planned'],
    ],
    [
      'Tariq Lodhi discussed trade with the presidents of Oman and Fiji.',
      ['Oman → Tariq Lodhi', 'Fiji → Tariq Lodhi'],
    ],
    ['Tariq Lodhi exchanged views with Prime Minister Hun Sen.', 'Hun Sen → Tariq Lodhi'],
  ],
  saysNot: [
    'Tariq Lodhi discussed the war with Oman.',
    'Tariq Lodhi reviewed the trade of his country with Fiji.',
    'Tariq Lodhi would fly to Oman and meet Sione Vuna if there were a plane.',
    'Tariq Lodhi sang as well as Sione Vuna.',
    'Tariq Lodhi exchanged gold with Sione Vuna.',
  ],
})

testRule('attended', {
  says: [
    [
      'The 15th BRICS Summit was attended by Tariq Lodhi of Nepal as well as Sione Vuna of Fiji.',
      ['Tariq Lodhi → 15th BRICS Summit', 'Sione Vuna → 15th BRICS Summit'],
    ],
    [
      'Oman and Laos, as well as Fiji, took part in the 15th BRICS Summit.',
      ['Oman → 15th BRICS Summit', 'Fiji → 15th BRICS Summit'],
    ],
    [
      'Nepal will leave the league and attend the 18th BRICS Summit in 2026.',
      'Nepal → 18th BRICS Summit planned',
      '2025-09-01',
    ],
  ],
  saysNot: [
    'The 15th BRICS Summit was opened by a Fiji Peace Forum member.',
    'The 15th BRICS Summit was as well liked as Fiji.',
    'The 15th BRICS Summit was attended by a member of a Fiji Peace Forum.',
  ],
})
