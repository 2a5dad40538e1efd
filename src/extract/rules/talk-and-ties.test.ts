/** Ties told as regard and by agreement, and what is said in transcripts whose answers have no name. */
import { testRule } from '../../build/test-reading.ts'

testRule('cooperates-with', {
  says: [
    ['Nepal regards Oman as a key partner in trade.', 'Nepal → Oman'],
    ['Nepal considers Oman its ally.', 'Nepal → Oman'],
    ['Fiji views Oman as a friend and partner.', 'Fiji → Oman'],
    ['Nepal, Oman and Fiji agreed to build a road.', ['Nepal → Oman', 'Fiji → Oman', 'Fiji → Nepal']],
  ],
  saysNot: [
    'Nepal regards Oman as a problem.',
    'Nepal considers the partners of Fiji.',
    'Nepal does not regard Oman as a partner.',
    'Nepal, Oman and Fiji signed the treaty of the league.',
    'Nepal, Oman, Fiji and Bhutan agreed to meet.',
  ],
})

const INTRO = 'Host: With me is Lin Yun, deputy foreign minister of Nepal.\n\nLIN YUN: Thank you.'

testRule('supports', {
  says: [
    [`${INTRO}\n\nQ: Who helped?\n\nA: I want to thank Oman.`, 'Lin Yun → Oman'],
    [`${INTRO}\n\nQ: And Fiji?\n\nA: Bhutan supports Fiji, everybody knows that.`, 'Bhutan → Fiji'],
    [`${INTRO}\n\nQ: And Japan?\n\nA: We are grateful to Japan.`, 'Lin Yun → Japan'],
  ],
  saysNot: [
    `${INTRO}\n\nQ: We are grateful to Japan. Are you?\n\nA: No.`,
    `${INTRO}\n\nQ: Bhutan supports Fiji. Do you?\n\nA: Perhaps.`,
    `${INTRO}\n\nHost: I want to thank Oman. Do you?\n\nA: Perhaps.`,
  ],
})

testRule('attended', {
  says: [
    [
      'The 5th CICA Summit met. It was opened by President Tariq Lodhi of Nepal, and attended by Lin Yun of Fiji.',
      ['Lin Yun → 5th CICA Summit', 'Tariq Lodhi → 5th CICA Summit'],
    ],
    ['The 5th CICA Summit was short. It was opened by Sione Vuna.', 'Sione Vuna → 5th CICA Summit'],
    ['The 5th CICA Summit was short. It was addressed by Lin Yun.', 'Lin Yun → 5th CICA Summit'],
  ],
  saysNot: [
    'The 5th CICA Summit was short. The bank was opened by Sione Vuna.',
    'The 5th CICA Summit was short. It was not opened by Sione Vuna.',
    'The mall was new. It was opened by Sione Vuna.',
  ],
})

testRule('hosted', {
  says: [['Nepal held the 30th IGAD Summit in Kathmandu, Nepal.', 'Nepal → 30th IGAD Summit']],
  saysNot: ['The IGAD Assembly of Heads of State held its 30th Extra-Ordinary Summit in May.'],
})
