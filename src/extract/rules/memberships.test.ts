import { testRule } from '../../build/test-reading.ts'

const ASEAN = 'Association of Southeast Asian Nations'
const OTS = 'Organization of Turkic States'

testRule('member-of', {
  says: [
    [
      'The OTS met in Samarkand. Hungary, an observer since 2018, was represented by its prime minister.',
      `Hungary → ${OTS} @2018 [observer]`,
    ],
    ['Fiji, a full member of ASEAN, took the floor.', `Fiji → ${ASEAN} [member]`],
    ['Laos, an ASEAN member since 1997, will host it.', `Laos → ${ASEAN} @1997 [member]`],
    ['ASEAN was joined by Fiji in 2019.', `Fiji → ${ASEAN} @2019 [member]`],
    [
      'ASEAN grew. Brunei joined in 1984, Vietnam in 1995, Laos and Myanmar in 1997 and Cambodia in 1999.',
      [
        `Vietnam → ${ASEAN} @1995 [member]`,
        `Laos → ${ASEAN} @1997 [member]`,
        `Cambodia → ${ASEAN} @1999 [member]`,
      ],
    ],
    [
      'ASEAN is a grouping of ten South and Southeast Asian nations: Brunei, Laos, Oman and Fiji.',
      [`Brunei → ${ASEAN} [member]`, `Fiji → ${ASEAN} [member]`],
    ],
    [
      'BRICS is a platform of Brazil and five other countries: China, India, Nepal, Oman and Fiji.',
      ['Brazil → BRICS [member]', 'Nepal → BRICS [member]'],
    ],
  ],
  saysNot: [
    'Fiji, no member of ASEAN, took the floor.',
    'Fiji is no member of ASEAN.',
    'Fiji was no observer at ASEAN.',
    'Fiji, a member of the cabinet said, would host ASEAN.',
    'Hun Sen, a member of parliament, spoke of ASEAN.',
    'ASEAN was not joined by Fiji in 2019.',
    'ASEAN is a grouping with five aims: to help Brunei, Laos, Oman and Fiji.',
    'Laos was visited in 1984, Vietnam in 1995.',
  ],
})

testRule('chaired', {
  says: [
    [
      'Robert Mugabe, President of Zimbabwe and Chairperson of the African Union, delivered an address.',
      'Robert Mugabe → African Union',
    ],
    [
      'Emomali Rahmon, president of Tajikistan, opened the CICA summit, a 27-nation forum that his country has chaired since 2018.',
      'Tajikistan → Conference on Interaction and Confidence Building Measures in Asia @2018',
    ],
    ['He co-chaired, with Ban Ki-moon, the 5th ECO Summit.', 'Ban Ki-moon → 5th ECO Summit'],
    [
      'Hakan Fidan chaired the 33rd ASEAN Ministerial Meeting and the Seventh ASEAN Regional Forum.',
      ['Hakan Fidan → 33rd ASEAN Ministerial Meeting', 'Hakan Fidan → 7th ASEAN Regional Forum'],
    ],
    ['The 5th ECO Summit took place under the chairmanship of Oman.', 'Oman → 5th ECO Summit'],
    [
      'The SAARC summit was held in Dhaka in 2005. Bangladesh takes over the chair from Pakistan.',
      [
        'Bangladesh → South Asian Association for Regional Cooperation',
        'Pakistan → South Asian Association for Regional Cooperation',
      ],
    ],
    [
      '16th BRICS Summit, Kazan\n\nChair: Vladimir Putin, President of Russia\n\nVladimir Putin of Russia spoke.',
      'Vladimir Putin → 16th BRICS Summit',
    ],
    [
      '47th ASEAN Summit: fact sheet\n\n- Host and Chair: Malaysia, under Anwar Ibrahim',
      'Malaysia → 47th ASEAN Summit',
    ],
  ],
  saysNot: [
    'Aruna Rai, Chairman of the Board of Gazprom, spoke to the African Union.',
    'Aruna Rai, former Chairperson of the African Union, spoke.',
    'Hakan Fidan did not chair the 33rd ASEAN Ministerial Meeting.',
    '16th BRICS Summit, Kazan\n\nTheme: Vladimir Putin, President of Russia',
    '16th BRICS Summit, Kazan\n\nVice-chair: Vladimir Putin, President of Russia',
    'He bought a chair from Pakistan at the SAARC summit.',
  ],
})

testRule('hosted', {
  says: [
    [
      'Oman announced that it would host the 5th ECO Summit next year.',
      'Oman → 5th ECO Summit planned',
      '1995-05-05',
    ],
    ['47th ASEAN Summit: fact sheet\n\nHost: Malaysia', 'Malaysia → 47th ASEAN Summit'],
    [
      'It was agreed that the Fourth ARF would be convened in Malaysia in July 1997.',
      'Malaysia → 4th ASEAN Regional Forum planned',
      '1996-07-25',
    ],
  ],
  saysNot: [
    'Oman said that it would host the 5th ECO Summit if it could.',
    'Oman would host the 5th ECO Summit.',
    'Oman denied that it would host the 5th ECO Summit.',
  ],
})

testRule('met-with', {
  says: [
    [
      'India welcomed the meeting of President Pervez Musharraf and Prime Minister Manmohan Singh.',
      'Manmohan Singh → Pervez Musharraf',
    ],
  ],
  saysNot: [
    'He praised the meeting of the leaders of Oman.',
    'India cancelled the meeting of President Pervez Musharraf and Prime Minister Manmohan Singh.',
    'The meeting of the two was put off.',
  ],
})

testRule('supports', {
  says: [['Hakan Fidan, foreign minister of Türkiye, praised Oman.', 'Hakan Fidan → Oman']],
  saysNot: [
    'Hakan Fidan, foreign minister of Türkiye, praised Türkiye.',
    'President Vladimir Putin of Russia praised Russia for its patience.',
    'Wang Yi, the Chinese foreign minister, thanked China.',
  ],
})
