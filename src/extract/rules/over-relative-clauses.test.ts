/** What a relative clause tells of leads nobody astray: whose "its" is, which body and which gathering are spoken of. */
import { testRule } from '../../build/test-reading.ts'

testRule('holds-office', {
  says: [
    [
      'Ethiopia, which had joined the WTO, was represented by its Foreign Minister, Tariq Lodhi.',
      'Tariq Lodhi → Ethiopia',
    ],
    [
      'Nepal sent aid. Fiji, which borders Oman and Chad, sent its President, Sione Vuna.',
      'Sione Vuna → Fiji',
    ],
    [
      'The League of Arab States, which groups Oman and Chad, elected its Secretary General, Tariq Lodhi.',
      'Tariq Lodhi → League of Arab States',
    ],
  ],
  saysNot: ['Ethiopia, which had joined the WTO, thanked its staff and Tariq Lodhi.'],
})

testRule('chaired', {
  says: [
    [
      'The SCO met in Bishkek on 14 June 2019. Lin Yun, who had come from CICA, spoke. Oman will take over the chairmanship.',
      'Oman → Shanghai Cooperation Organisation planned',
    ],
    [
      'The SCO met. CICA met as well. Oman will take over the chairmanship of CICA.',
      'Oman → Conference on Interaction and Confidence Building Measures in Asia planned',
    ],
  ],
  saysNot: ['Lin Yun, who had come from the SCO, spoke of the chairmanship.'],
})

testRule('attended', {
  says: [
    [
      'The 5th CICA Summit opened. Sione Vuna attended, and will go to the 39th ASEAN Summit.',
      'Sione Vuna → 5th CICA Summit',
    ],
    [
      'The 5th CICA Summit opened. Tariq Lodhi was there too, as at the 38th ASEAN Summit.',
      'Tariq Lodhi → 5th CICA Summit',
    ],
  ],
  saysNot: ['The 5th CICA Summit opened. Sione Vuna was absent, as from the 38th ASEAN Summit.'],
})
