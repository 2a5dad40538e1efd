/** Tours, credentials, delegations led by somebody, and what is nobody's office or own. */
import { testRule } from '../../build/test-reading.ts'

testRule('met-with', {
  says: [
    [
      'The tour, which has taken Tariq Lodhi to Oman, Fiji and Laos, ended on Friday.',
      ['Oman → Tariq Lodhi', 'Fiji → Tariq Lodhi', 'Laos → Tariq Lodhi'],
    ],
    [
      'Tariq Lodhi will make a visit that will take him to Oman, on 3 May 2019; Fiji, from 6 to 7; and Laos, on 9 May 2019.',
      [
        'Oman → Tariq Lodhi planned @2019-05-03',
        'Fiji → Tariq Lodhi planned @-',
        'Laos → Tariq Lodhi planned @2019-05-09',
      ],
    ],
    ['Tariq Lodhi toured Oman and Fiji in 2019.', ['Oman → Tariq Lodhi @2019', 'Fiji → Tariq Lodhi @2019']],
    [
      'Ambassador Tariq Lodhi presented his credentials to President Sione Vuna of Fiji.',
      'Sione Vuna → Tariq Lodhi',
    ],
    [
      'President Sione Vuna of Fiji received the credentials of Tariq Lodhi, ambassador of Nepal.',
      'Sione Vuna → Tariq Lodhi',
    ],
    ['Sione Vuna held talks with a Nepalese delegation led by Tariq Lodhi.', 'Sione Vuna → Tariq Lodhi'],
    [
      'Welcoming the foreign ministers of Oman and Laos, Sione Vuna spoke of trade.',
      ['Oman → Sione Vuna', 'Laos → Sione Vuna'],
    ],
  ],
  saysNot: [
    'The news took Tariq Lodhi to Oman in his thoughts.',
    'Nobody wants a tour that would take Tariq Lodhi to Oman.',
    'Sione Vuna welcomed the decision of Oman and Laos.',
    'Tariq Lodhi presented his paintings to Sione Vuna.',
    'Sione Vuna received the congratulations of Tariq Lodhi.',
  ],
})

testRule('holds-office', {
  says: [
    [
      'EU foreign policy chief Tariq Lodhi wrote to Iran.',
      'Tariq Lodhi → European Union @- [foreign policy chief]',
    ],
    ['Tariq Lodhi was the Nepalese envoy.', 'Tariq Lodhi → Nepal'],
    ['Tariq Lodhi remained as ambassador of Nepal.', 'Tariq Lodhi → Nepal'],
  ],
  saysNot: [
    'Tariq Lodhi was present at the dinner for the Nepalese envoy.',
    'Tariq Lodhi was ill with the foreign minister of Fiji.',
    'Tariq Lodhi was thankful to the president of Oman.',
  ],
})

testRule('part-of', {
  says: [
    ["Russia's Gazprom builds.", 'Gazprom → Russia'],
    ["Fiji's Peace Forum dined.", 'Peace Forum → Fiji'],
    ["China's Belt and Road Initiative grows.", 'Belt and Road Initiative → China'],
  ],
  saysNot: [
    "Sweden's NATO accession took two years.",
    "Brazil's BRICS chairmanship was long.",
    "Oman's GCC partners dined.",
  ],
})

testRule('chaired', {
  says: [
    ["Brazil's BRICS chairmanship ended.", 'Brazil → BRICS'],
    ['Oman, as the current chair of the GCC, dined.', 'Oman → Gulf Cooperation Council'],
    ['Nepal as chair of SAARC dined.', 'Nepal → South Asian Association for Regional Cooperation'],
  ],
  saysNot: [
    "Brazil's BRICS membership lasted a year.",
    'Oman spoke as a member of the GCC.',
    'Oman, as a chair, has four legs.',
  ],
})

testRule('cooperates-with', {
  says: [
    ['Oman and Fiji announced the resumption of diplomatic relations in May 2019.', 'Fiji → Oman @2019-05'],
    ['Oman and Fiji established diplomatic relations in 1979.', 'Fiji → Oman @1979'],
    ['Nepal and Laos agreed on Friday to restore ties.', 'Laos → Nepal'],
  ],
  saysNot: [
    'Oman and Fiji announced the resumption of their flights.',
    'Oman and Fiji did not resume diplomatic relations.',
    'Oman, Fiji and Laos restored the temple.',
  ],
})

testRule('attended', {
  says: [],
  saysNot: ['The Arab League Council will discuss fish during the 162nd Session of the Arab League Council.'],
})
