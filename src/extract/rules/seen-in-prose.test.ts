/** Who came, who hosts and who belongs, as free prose says it. */
import { testRule } from '../../build/test-reading.ts'

const AT = 'The 5th CICA Summit was held in Dushanbe.'

testRule('attended', {
  says: [
    [
      `${AT} Those who came included President Tariq Lodhi of Nepal and President Sione Vuna of Fiji.`,
      ['Tariq Lodhi → 5th CICA Summit', 'Sione Vuna → 5th CICA Summit'],
    ],
    [
      'President Tariq Lodhi is in Dushanbe to take part in the 5th CICA Summit.',
      'Tariq Lodhi → 5th CICA Summit',
    ],
    ['President Tariq Lodhi was at the 5th CICA Summit.', 'Tariq Lodhi → 5th CICA Summit'],
    ['Nepal and Oman followed the 5th CICA Summit as observers.', 'Oman → 5th CICA Summit'],
    [`${AT} On the stage stood Tariq Lodhi of Nepal and Sione Vuna of Fiji.`, 'Nepal → 5th CICA Summit'],
    [`${AT} Around the table sat Tariq Lodhi of Nepal and Sione Vuna of Fiji.`, 'Fiji → 5th CICA Summit'],
    [
      'The sixth CICA summit, held in Astana on 13 October 2022, was short. The sixth CICA summit was good. Azerbaijan will host the seventh CICA summit in 2026. Nepal sent its minister, Tariq Lodhi.',
      'Nepal → 6th CICA Summit',
      '2022-10-20',
    ],
    [
      `${AT} From Nepal came President Tariq Lodhi; from Oman, Lin Yun; and from Fiji, President Sione Vuna.`,
      ['Tariq Lodhi → 5th CICA Summit', 'Lin Yun → 5th CICA Summit', 'Fiji → 5th CICA Summit'],
    ],
    ['At the 5th CICA Summit President Tariq Lodhi called for roads.', 'Tariq Lodhi → 5th CICA Summit'],
    ['At the 5th CICA Summit Foreign Minister Lin Yun spoke.', 'Lin Yun → 5th CICA Summit'],
    ['Participants of the 5th CICA Summit: Nepal, Oman, Fiji.', 'Oman → 5th CICA Summit'],
    ['Delegations at the 5th CICA Summit: Nepal, Oman and Bhutan.', 'Bhutan → 5th CICA Summit'],
    [
      'The foreign ministers of Nepal, Tariq Lodhi, of Oman, Sione Vuna, and of Fiji, Lin Yun, attended the 5th CICA Summit.',
      ['Sione Vuna → 5th CICA Summit', 'Fiji → 5th CICA Summit'],
    ],
  ],
  saysNot: [
    'Questions of the 5th CICA Summit: Nepal, Oman, Fiji.',
    'On Friday came the China-GCC Summit. Nepal is now sending Premier Tariq Lodhi to Suva.',
    'From the 5th CICA Summit came news; from Nepal, silence.',
    'Nepal followed the 5th CICA Summit on television.',
    `${AT} On the hill stood the castle of Nepal.`,
    'President Tariq Lodhi is in Suva to open a school before the 5th CICA Summit.',
    `${AT} Those who stayed away included President Tariq Lodhi of Nepal.`,
    'The weather was fine at the 5th CICA Summit.',
  ],
})

testRule('hosted', {
  says: [
    ['Kazakhstan was the host of the 6th CICA Summit.', 'Kazakhstan → 6th CICA Summit'],
    ['Next year Nepal will be host to the 12th SCO Summit.', 'Nepal → 12th SCO Summit planned'],
    ['Oman welcomes the decision of Nepal to host the 3rd SCO Forum.', 'Nepal → 3rd SCO Forum planned'],
  ],
  saysNot: [
    'The 5th CICA Summit was held in Dushanbe with the participation of the presidents of Nepal, Oman and Fiji.',
    `${AT} Oman was the host of the games.`,
    `${AT} The host of the dinner was Nepal.`,
  ],
})

testRule('member-of', {
  says: [
    [
      'The six members of the SCO are Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.',
      'Tajikistan → Shanghai Cooperation Organisation [member]',
    ],
    [
      'The founding members of the SCO were Kazakhstan, China and Russia.',
      'China → Shanghai Cooperation Organisation [member]',
    ],
    [
      'The members of ASEAN include Laos, Thailand and Vietnam.',
      'Laos → Association of Southeast Asian Nations [member]',
    ],
  ],
  saysNot: [
    'The members of the SCO are rich.',
    'Members of the delegation are from Kazakhstan, China and Russia.',
    'The six friends of the SCO are Kazakhstan, China and Russia.',
  ],
})

testRule('met-with', {
  says: [
    [
      'The presidents of Nepal, Tariq Lodhi, and of Fiji, Sione Vuna, met in Suva.',
      'Sione Vuna → Tariq Lodhi',
    ],
    ['The leaders of Nepal and Oman met with Foreign Minister Lin Yun.', 'Lin Yun → Nepal'],
    [
      'Presidents Tariq Lodhi and Sione Vuna met in Suva with Foreign Minister Lin Yun.',
      'Lin Yun → Sione Vuna',
    ],
  ],
  saysNot: [
    'The leaders of Nepal, Oman, Fiji and Bhutan met in Suva on Friday with Foreign Minister Lin Yun.',
    'The presidents of Nepal, Oman and Fiji held talks in Suva with Prime Minister Lin Yun.',
    'The ministers of Nepal, Oman and Fiji met in Suva with Sione Vuna of the bank.',
  ],
})
