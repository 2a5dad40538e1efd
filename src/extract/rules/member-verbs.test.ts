import { testRule } from '../../build/test-reading.ts'

const SCO = 'Shanghai Cooperation Organisation'
const ASEAN = 'Association of Southeast Asian Nations'

testRule('member-of', {
  says: [
    ['The SCO took in Nepal and Oman in November 1992.', [`Nepal → ${SCO} @1992-11`, `Oman → ${SCO}`]],
    ['Nepal belongs like Oman to ASEAN.', [`Nepal → ${ASEAN}`, `Oman → ${ASEAN}`]],
    ['The SCO made Nepal an observer.', `Nepal → ${SCO} [observer]`],
    ['The SCO granted Nepal observer status.', `Nepal → ${SCO} [observer]`],
    ['Nepal entered ASEAN in 2024.', `Nepal → ${ASEAN}`],
    [
      'Nepal became an observer in the SCO in 2018 and Oman a member in 2019.',
      `Oman → ${SCO} @2019 [member]`,
    ],
    ['Nepal and Oman, both members of ASEAN, sent letters.', [`Nepal → ${ASEAN}`, `Oman → ${ASEAN}`]],
    ['Norway, a Sectoral Dialogue Partner of ASEAN since 2015, wrote.', `Norway → ${ASEAN} @2015 [partner]`],
  ],
  saysNot: [
    'The SCO took part in Nepal.',
    'The island belongs to Nepal.',
    'The SCO made Nepal an offer.',
    'Nepal entered talks with ASEAN in 2024.',
    'Nepal and Oman, both friends of ASEAN, sent letters.',
    'Nepal does not belong to ASEAN.',
  ],
})

testRule('met-with', {
  says: [
    ['Indonesian President Joko Widodo came to Nepal in September.', 'Joko Widodo → Nepal'],
    ['Indonesian President Joko Widodo left for Nepal on Monday.', 'Joko Widodo → Nepal'],
    ['Indonesian President Joko Widodo wound up his visit to Nepal.', 'Joko Widodo → Nepal'],
  ],
  saysNot: [
    'Indonesian President Joko Widodo came to power in Nepal.',
    'Indonesian President Joko Widodo returned to Indonesia.',
    'The 40th ASEAN Summit was held in Cambodia. Indonesian President Joko Widodo came to Cambodia.',
  ],
})

testRule('cooperates-with', {
  says: [
    [
      'ASEAN has cooperation agreements with Japan (2004), with Nepal and with Oman.',
      [`${ASEAN} → Japan`, `${ASEAN} → Oman`],
    ],
  ],
  saysNot: ['ASEAN has no quarrel with Japan and with Nepal.'],
})
