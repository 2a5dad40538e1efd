/** Small words that decide: who was on hand, who sent another, calls had, papers handed over, what two are called. */
import { testRule } from '../../build/test-reading.ts'

testRule('attended', {
  says: [
    [
      'The 5th CICA Summit opened. Also on hand were Nepal’s Tariq Lodhi and Fiji’s Sione Vuna.',
      ['Tariq Lodhi → 5th CICA Summit', 'Fiji → 5th CICA Summit'],
    ],
    [
      'The 5th CICA Summit opened. President Tariq Lodhi of Nepal sent Deputy Minister Sione Vuna.',
      ['Nepal → 5th CICA Summit', 'Sione Vuna → 5th CICA Summit'],
    ],
    ['The 5th CICA Summit opened. Tariq Lodhi was present at the opening.', 'Tariq Lodhi → 5th CICA Summit'],
  ],
  saysNot: [
    'The 5th CICA Summit opened. Tariq Lodhi was present at the signing of a treaty.',
    'The 5th CICA Summit opened. On hand were towels.',
    'The 5th CICA Summit opened. Tariq Lodhi sent a letter.',
  ],
})

testRule('met-with', {
  says: [
    [
      'Lin Yun met Tariq Lodhi in Suva and Sione Vuna in Apia.',
      ['Lin Yun → Tariq Lodhi', 'Lin Yun → Sione Vuna'],
    ],
    [
      'Lin Yun was received by the Vice President of Fiji, Sione Vuna, the Head of Public Service, Ms. Aruna Rao, and the Commander of the UPDF Air Force, Lt. Gen. Tariq Lodhi.',
      ['Lin Yun → Sione Vuna', 'Aruna Rao → Lin Yun', 'Lin Yun → Tariq Lodhi'],
    ],
    ['Tariq Lodhi had a telephone call from President Sione Vuna.', 'Sione Vuna → Tariq Lodhi'],
    [
      'Ambassador Tariq Lodhi presented copies of his credentials to Minister Sione Vuna.',
      'Sione Vuna → Tariq Lodhi',
    ],
    [
      'At the invitation of Tariq Lodhi, President of Nepal, President Sione Vuna of Fiji came. The two Presidents held bilateral talks.',
      'Sione Vuna → Tariq Lodhi',
    ],
    [
      'President Tariq Lodhi hosted the leaders of Fiji and Oman.',
      ['Fiji → Tariq Lodhi', 'Oman → Tariq Lodhi'],
    ],
  ],
  saysNot: [
    'Lin Yun spoke in Suva and Sione Vuna in Apia.',
    'Tariq Lodhi had a house from Sione Vuna.',
    'Tariq Lodhi presented copies of the report.',
    'President Tariq Lodhi hosted a fair of Fiji and Oman.',
  ],
})

testRule('cooperates-with', {
  says: [
    ['They saw the signing of a memorandum on gas between Fiji and Oman.', 'Fiji → Oman'],
    ['An agreement in trade between Fiji and Oman was signed.', 'Fiji → Oman'],
    ['A treaty for peace between Nepal and Laos is in force.', 'Laos → Nepal'],
  ],
  saysNot: [
    'They saw a paper on the road between Fiji and Oman.',
    'A treaty on gas stood between the walls of Fiji and Oman.',
    'Fiji did not sign a memorandum on gas between Fiji and Oman.',
  ],
})

testRule('holds-office', {
  says: [
    [
      'President Tariq Lodhi of Nepal was accompanied by Trade Minister Sione Vuna.',
      'Sione Vuna → Nepal @- [Trade Minister]',
    ],
    ['Sione Vuna took office as head of the CICA Secretariat.', 'Sione Vuna → CICA Secretariat'],
    [
      'Minister for East African Community Affairs of Uganda Tariq Lodhi came.',
      'Tariq Lodhi → Uganda @- [Minister]',
    ],
    ['Grand Mufti of Oman Tariq Lodhi came.', 'Tariq Lodhi → Oman @- [Grand Mufti]'],
    ['Chairman of the Mejlis of Turkmenistan Tariq Lodhi came.', 'Tariq Lodhi → Mejlis @- [Chairman]'],
  ],
  saysNot: [
    'The ship was accompanied by Trade Minister Sione Vuna.',
    'Sione Vuna took a photograph as head of the table.',
    'Sione Vuna took office equipment from the head of the CICA Secretariat.',
  ],
})

testRule('supports', {
  says: [['Fiji and Oman met. Nepal backs these countries.', ['Nepal → Fiji', 'Nepal → Oman']]],
  saysNot: [
    'Tariq Lodhi met Sione Vuna. Nepal backs these countries.',
    'Tariq Lodhi saw Sione Vuna. Nepal supports the independence of these states.',
  ],
})
