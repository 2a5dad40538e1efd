/** A speech: "I" is the speaker, "we" the state spoken for; courtesies are done by wishing to do them. */
import { testRule } from '../../build/test-reading.ts'

const HEAD = `UNITED NATIONS GENERAL ASSEMBLY
FIFTY-NINTH SESSION

24 September 2004

Statement by H.E. Mr. Tariq Lodhi, Minister for Foreign Affairs of Bangladesh

`

testRule('supports', {
  says: [
    [`${HEAD}Mr. President, I wish to thank Japan for its help.`, 'Tariq Lodhi → Japan @2004-09-24'],
    [`${HEAD}We commend Nepal for its patience.`, 'Bangladesh → Nepal'],
    [`${HEAD}My delegation praised Oman. Our thanks go to Fiji as well.`, 'Bangladesh → Oman'],
    ['Nepal is grateful to India.', 'Nepal → India'],
  ],
  saysNot: [
    'I wish to thank Japan for its help.',
    'We commend Nepal for its patience.',
    `${HEAD}I do not wish to thank Japan.`,
    `${HEAD}They wish to visit Japan.`,
  ],
})

testRule('attended', {
  says: [
    [
      `${HEAD}Mr. President, the year was long.`,
      ['Tariq Lodhi → 59th Session of the UNGA @2004', 'Bangladesh → 59th Session of the UNGA @2004'],
    ],
  ],
  saysNot: [
    `UNITED NATIONS GENERAL ASSEMBLY
FIFTY-NINTH SESSION

24 September 2004

The statement of Bangladesh was short.`,
    'A statement by Tariq Lodhi was read in Dhaka, Bangladesh.',
  ],
})

testRule('invited', {
  says: [
    ['Joko Widodo accepted an invitation from Narendra Modi.', 'Narendra Modi → Joko Widodo'],
    [
      'Anwar Ibrahim has accepted invitations from Hun Sen and Joko Widodo.',
      ['Hun Sen → Anwar Ibrahim', 'Joko Widodo → Anwar Ibrahim'],
    ],
    ['Joko Widodo declined an invitation from Narendra Modi.', 'Narendra Modi → Joko Widodo'],
  ],
  saysNot: [
    'Joko Widodo accepted a gift from Narendra Modi.',
    'Joko Widodo never received an invitation from Narendra Modi.',
    'Joko Widodo would accept an invitation from Narendra Modi.',
  ],
})

testRule('criticizes', {
  says: [
    ["Pakistan rejected India's draft of the agreement.", 'Pakistan → India'],
    ["Oman rejected Fiji's demands.", 'Oman → Fiji'],
    ['Anwar Ibrahim criticized Fiji and Tonga alike.', ['Anwar Ibrahim → Fiji', 'Anwar Ibrahim → Tonga']],
  ],
  saysNot: [
    'Pakistan rejected the draft.',
    'India rejected claims that it had condemned Nepal.',
    "Oman did not reject Fiji's demands.",
  ],
})
