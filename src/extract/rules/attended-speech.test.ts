import { testRule } from '../../build/test-reading.ts'

const OPENING = 'The 44th ASEAN Summit was held in Vientiane on 9 October 2024. Laos chaired it.\n\n'
const THEN = '2024-10-11'

testRule('attended', {
  says: [
    [
      `${OPENING}President Sione Vuna of Tonga stressed the role of water.`,
      ['Sione Vuna → 44th ASEAN Summit', 'Tonga → 44th ASEAN Summit'],
      THEN,
    ],
    [
      `${OPENING}Indian Foreign Minister Vikram Misri proposed a fund, to which everybody clapped.`,
      'Vikram Misri → 44th ASEAN Summit',
      THEN,
    ],
    [`${OPENING}Hun Sen delivered the opening speech.`, 'Hun Sen → 44th ASEAN Summit'],
    [`${OPENING}The keynote address was delivered by Joko Widodo.`, 'Joko Widodo → 44th ASEAN Summit'],
    [`${OPENING}In his remarks, Joko Widodo said trade had grown.`, 'Joko Widodo → 44th ASEAN Summit'],
    [`${OPENING}Joko Widodo told the hall that trade had grown.`, 'Joko Widodo → 44th ASEAN Summit'],
    [
      'SEVENTY-THIRD SESSION OF THE UNITED NATIONS GENERAL ASSEMBLY, 12TH MEETING\n\nVikram Misri, Minister of External Affairs of India, said that trade mattered.',
      ['Vikram Misri → 73rd Session of the UNGA', 'India → 73rd Session of the UNGA'],
      '2018-09-28',
    ],
  ],
  saysNot: [
    [
      `${OPENING.replace('. Laos chaired it', '')}A spokesman for the Tongan prime minister, Sione Vuna, said it was good.`,
      THEN,
    ],
    [
      `${OPENING.replace(' Laos chaired it.', '')}President Sione Vuna of Tonga said in an interview that water mattered.`,
      THEN,
    ],
    [
      `${OPENING.replace(' Laos chaired it.', '')}President Sione Vuna of Tonga did not come, but stressed the role of water.`,
      THEN,
    ],
    [
      `${OPENING.replace(' Laos chaired it.', '')}President Sione Vuna of Tonga stressed the role of water.`,
      '2025-10-11',
    ],
    [
      `${OPENING.replace(' Laos chaired it.', '')}Sione Vuna, a professor from Tonga, said the summit was a success.`,
      THEN,
    ],
    [
      `${OPENING.replace(' Laos chaired it.', '')}President Sione Vuna of Tonga said in Suva that water mattered.`,
      THEN,
    ],
  ],
})
