/** Subjects of more than one: over a relative clause, and with "both", "all" or "each" behind them. */
import { testRule } from '../../build/test-reading.ts'

testRule('attended', {
  says: [
    [
      'Lin Yun sent Tariq Lodhi. Sione Vuna and Aruna Rao both attended the 5th CICA Summit.',
      ['Sione Vuna → 5th CICA Summit', 'Aruna Rao → 5th CICA Summit'],
    ],
    [
      'The 5th CICA Summit opened. Sione Vuna and Aruna Rao each took part.',
      ['Sione Vuna → 5th CICA Summit', 'Aruna Rao → 5th CICA Summit'],
    ],
    [
      'The 5th CICA Summit opened. Lin Yun sent Tariq Lodhi. Sione Vuna, who had skipped the dinner, and Aruna Rao both came.',
      ['Tariq Lodhi → 5th CICA Summit', 'Sione Vuna → 5th CICA Summit', 'Aruna Rao → 5th CICA Summit'],
    ],
  ],
  saysNot: [
    'The 5th CICA Summit opened. Sione Vuna and Aruna Rao each sent a letter.',
    'The 5th CICA Summit opened. Both sides praised Sione Vuna.',
    'The 5th CICA Summit opened. Sione Vuna, who heads a bank, and Aruna Rao both declined.',
  ],
})

testRule('met-with', {
  says: [
    [
      'Sione Vuna, who had flown in late, and Aruna Rao met Lin Yun.',
      ['Lin Yun → Sione Vuna', 'Aruna Rao → Lin Yun'],
    ],
  ],
  saysNot: ['Sione Vuna thanked Lin Yun, who had flown in late, and Aruna Rao left.'],
})

testRule('member-of', {
  says: [
    [
      'Oman and Fiji, which both joined the WTO in 1995, agree.',
      ['Fiji → World Trade Organization', 'Oman → World Trade Organization'],
    ],
    [
      'Oman, which had left in 2007, and Fiji joined the WTO in 2011.',
      ['Fiji → World Trade Organization', 'Oman → World Trade Organization'],
    ],
  ],
  saysNot: [
    'Nepal thanked Oman, which had left in 2007, and Fiji offered help to the WTO.',
    'Oman and Fiji, which both left the WTO in 1995, agree.',
  ],
})
