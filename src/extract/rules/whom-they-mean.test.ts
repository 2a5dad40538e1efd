/** "him", "her", "he": whom they mean beside others; epithets before an office; whose minister somebody is. */
import { testRule } from '../../build/test-reading.ts'

testRule('invited', {
  says: [
    ['Lin Yun met Aruna Rao. Rao invited her to Suva.', 'Aruna Rao → Lin Yun'],
    [
      'Pedro Ruiz met Idris Sayo. Sayo thanked his brother for the warm welcome and invited him to Suva.',
      'Idris Sayo → Pedro Ruiz',
    ],
    ['Pedro Ruiz met Idris Sayo. Sayo invited him.', 'Idris Sayo → Pedro Ruiz'],
  ],
  saysNot: ['Lin Yun met Aruna Rao. Rao invited her aunt to Suva.', 'Lin Yun spoke. Lin Yun invited her.'],
})

testRule('met-with', {
  says: [
    [
      'Pedro Ruiz left. Together with Lin Yun and Aruna Rao, he then met Idris Sayo.',
      'Idris Sayo → Pedro Ruiz',
    ],
    ['Pedro Ruiz left. Tuesday: coffee with Idris Sayo. He met Lin Yun.', 'Idris Sayo → Lin Yun'],
  ],
  saysNot: [],
})

testRule('holds-office', {
  says: [
    [
      "Idris Sayo, SAARC's long-serving Secretary-General, left.",
      'Idris Sayo → South Asian Association for Regional Cooperation',
    ],
    ["Chad's ousted president, Idris Sayo, left.", 'Idris Sayo → Chad'],
    ["President Pedro Ruiz of Peru spoke. Aruna Rao, Ruiz's foreign minister, left.", 'Aruna Rao → Peru'],
    [
      'EMBASSY OF FIJI\n\nRemarks by President Sione Vuna and President Salim Rao of Oman',
      'Sione Vuna → Fiji',
    ],
  ],
  saysNot: [
    "Pedro Ruiz spoke. Aruna Rao, Ruiz's foreign minister, left.",
    // A ministry that a report names is not whose paper it is.
    'The Fijian Ministry of Trade said nothing on Monday.\n\nMinister Sione Vuna left.',
  ],
})

testRule('supports', {
  says: [
    [
      'Pedro Ruiz met Idris Sayo and thanked him for the warm welcome and for the talks.',
      'Pedro Ruiz → Idris Sayo',
    ],
    ["Kenya's long-time foreign minister, Amina Odhiambo, thanked Japan.", 'Amina Odhiambo → Japan'],
    ['Nepal and Oman welcome the offer of Fiji.', 'Nepal → Fiji'],
  ],
  saysNot: [],
})

testRule('criticizes', {
  says: [
    ['Nepal, along with Fiji, condemned Chad.', 'Fiji → Chad'],
    ['Nepal, together with Fiji and Oman, has condemned Chad.', 'Oman → Chad'],
    ['Nepal condemned Chad along with Fiji.', 'Nepal → Chad'],
  ],
  saysNot: [
    'Nepal left along with Fiji.',
    'Together with Fiji, he condemned Chad.',
    'Chad was condemned along with Fiji.',
  ],
})

testRule('holds-office', {
  says: [["Pedro Ruiz's spokesman, Idris Sayo of Chad, left.", 'Idris Sayo → Chad']],
  saysNot: [
    "Aruna Rao of Oman, Ruiz's wife, left.",
    "President Idris Sayo's minister left.",
    "Pedro Ruiz's foreign minister of Peru left.",
  ],
})

testRule('holds-office', {
  says: [
    [
      'The SCO called on Chad to act. Its chairperson, Aruna Rao, left.',
      'Aruna Rao → Shanghai Cooperation Organisation',
    ],
    ['Oman opposes SAARC; its foreign minister, Aruna Rao, left.', 'Aruna Rao → Oman'],
    ['Nepal invited the SCO. Its ambassador, Idris Sayo, left.', 'Idris Sayo → Nepal'],
    [
      'SAARC Chairperson-in-Office Aruna Rao left.',
      'Aruna Rao → South Asian Association for Regional Cooperation',
    ],
    [
      'Aruna Rao, Chairman-in-Office of SAARC, left.',
      'Aruna Rao → South Asian Association for Regional Cooperation',
    ],
  ],
  saysNot: [
    'The SCO met. Its foreign minister, Aruna Rao, left.',
    'SAARC met. Its high commissioner, Aruna Rao, left.',
    'The SAARC members in office met Aruna Rao.',
  ],
})

testRule('supports', {
  says: [
    ['Idris Sayo telephoned Pedro Ruiz to thank him.', 'Idris Sayo → Pedro Ruiz'],
    ['Nepal wrote to congratulate Fiji.', 'Nepal → Fiji'],
    ['Nepal has since thanked Fiji.', 'Nepal → Fiji'],
    ['Nepal and Oman have since praised Fiji.', 'Oman → Fiji'],
    ['Nepal has since been thanked by Fiji.', 'Fiji → Nepal'],
    ['Idris Sayo plans to phone Pedro Ruiz to thank him.', 'Idris Sayo → Pedro Ruiz planned'],
  ],
  saysNot: [
    'Idris Sayo refused to write to thank Oman.',
    'Nepal has not since thanked Oman.',
    'What Nepal has since its talks with Oman is thanks.',
    'Nepal has since never supported Oman.',
  ],
})
