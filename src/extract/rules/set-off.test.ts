/** Participles set off between commas are no verb of the sentence; gatherings that are others than the one told of. */
import { testRule } from '../../build/test-reading.ts'

testRule('member-of', {
  says: [
    [
      'Oman, granted observer status in CICA in 2018, opened an office.',
      'Oman → Conference on Interaction and Confidence Building Measures in Asia',
    ],
    ['South Sudan, admitted to the African Union in 2011, took part.', 'South Sudan → African Union'],
    ['Fiji, readmitted to the WTO after a vote, will send a minister.', 'Fiji → World Trade Organization'],
  ],
  saysNot: [
    'Oman, said Fiji, joined nobody.',
    'The WTO, admitted Fiji, was slow.',
    'Oman, denied observer status in CICA in 2018, closed its office.',
  ],
})

testRule('initiated', {
  says: [
    [
      'Nepal and Oman founded the SCO together with Fiji in 2009.',
      'Fiji → Shanghai Cooperation Organisation',
    ],
    ['Nepal set up the SCO jointly with Fiji.', 'Fiji → Shanghai Cooperation Organisation'],
    ['Together with Fiji, Nepal founded the SCO.', 'Nepal → Shanghai Cooperation Organisation'],
  ],
  saysNot: [
    'Nepal joined the SCO together with Fiji.',
    'Nepal founded nothing together with Fiji, an observer of the SCO.',
    'Nepal and Oman praised the SCO together with Fiji.',
  ],
})

testRule('chaired', {
  says: [
    ['The 5th CICA Summit opened. Lin Yun chaired the summit.', 'Lin Yun → 5th CICA Summit'],
    ['The 5th CICA Summit opened. The meeting was chaired by Lin Yun.', 'Lin Yun → 5th CICA Summit'],
    ['The 5th CICA Summit opened. Lin Yun chaired the closing session.', 'Lin Yun → 5th CICA Summit'],
  ],
  saysNot: [
    'The 5th CICA Summit opened. Lin Yun had chaired the previous summit.',
    'The 5th CICA Summit opened. The preparatory meeting was chaired by Lin Yun.',
    'The 5th CICA Summit opened. Lin Yun thanked Tariq Lodhi, who chaired an earlier meeting.',
  ],
})

testRule('hosted', {
  says: [
    [
      'The first SCO summit took place in Suva on 29 September 2021. The second, held in Kathmandu a year later, was hosted by Tariq Lodhi.',
      'Tariq Lodhi → 2nd SCO Summit',
      '2024-05-01',
    ],
  ],
  saysNot: [
    'The first SCO summit took place in Suva on 29 September 2021. The second, held by many to be too late, was put off.',
  ],
})
