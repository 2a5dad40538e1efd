/** What is told of one and not of another: envoys of somebody, what others seek, offices of other states. */
import { testRule } from '../../build/test-reading.ts'

testRule('met-with', {
  says: [
    ['An envoy of Oman met Tariq Lodhi in Suva.', 'Oman → Tariq Lodhi'],
    [
      'Secretary-General Lin Wei arrived in Suva for talks with Prime Minister Sione Vuna.',
      'Lin Wei → Sione Vuna',
    ],
  ],
  saysNot: [
    'A special envoy of Secretary-General Lin Wei arrived in Suva for talks with Prime Minister Sione Vuna.',
    'The ambassador of King Tariq Lodhi met Sione Vuna.',
  ],
})

testRule('holds-office', {
  says: [
    [
      'Badr Salem, who died on Sunday at the age of 83, was Fiji’s foreign minister from 1975 to 1982.',
      'Badr Salem → Fiji @1975 [foreign minister]',
    ],
    ['Lin Wei, who survived the crash, is president of Oman.', 'Lin Wei → Oman [president]'],
  ],
  saysNot: [
    'A special envoy of Secretary-General Lin Wei arrived.',
    'Lin Wei, who survived the crash, is a friend of Oman.',
  ],
})

testRule('supports', {
  says: [
    ['Ghana reaffirmed its support for Cuba’s candidature to the Human Rights Council.', 'Ghana → Cuba'],
    [
      'Ghana reaffirmed its support for the Human Rights Council.',
      'Ghana → United Nations Human Rights Council',
    ],
  ],
  saysNot: ['Ghana reaffirmed its bid for a seat in the Human Rights Council.'],
})
