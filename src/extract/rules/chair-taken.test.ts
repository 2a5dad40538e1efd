/** The chair of a body or a gathering taken, held and passed on; chairs that are neither's. */
import { testRule } from '../../build/test-reading.ts'

const SAARC = 'South Asian Association for Regional Cooperation'
const ASEAN = 'Association of Southeast Asian Nations'
const HELD = 'The 44th ASEAN Summit was held in 2024.'

testRule('chaired', {
  says: [
    [
      'Nepal passed the chairmanship of SAARC on to Bhutan in 2016.',
      [`Bhutan → ${SAARC} @2016`, `Nepal → ${SAARC} @2016`],
    ],
    [
      'The chairmanship of SAARC was handed over by Nepal to Bhutan in 2016.',
      [`Bhutan → ${SAARC} @2016`, `Nepal → ${SAARC} @2016`],
    ],
    ['The chairmanship of ASEAN will pass to Laos in 2024.', `Laos → ${ASEAN} planned @2024`, '2023-05-02'],
    [
      'Nepal held the chairmanship of SAARC in 2010 and of ASEAN in 2011–2012.',
      `Nepal → ${SAARC} @2010`,
      '2021-05-12',
    ],
    [
      'Nepal takes the chair of SAARC from Bhutan, which has held it since 2015.',
      `Nepal → ${SAARC} @2018-08-30`,
      '2018-08-30',
    ],
    ['Nepal has held the chair of SAARC since 2015.', `Nepal → ${SAARC} @2015`, '2018-08-30'],
    [
      'Elected in 2009, Nepal held the chairmanship of SAARC in 2010–2011.',
      `Nepal → ${SAARC} @2010`,
      '2021-05-12',
    ],
    [
      'Nepal took over the chairmanship of SAARC from India in 2014.',
      [`Nepal → ${SAARC} @2014`, `India → ${SAARC} @2014`],
    ],
    ['The chairmanship of SAARC was assumed by Nepal in 2014.', `Nepal → ${SAARC} @2014`],
    ['Laos is in the chair of ASEAN.', `Laos → ${ASEAN}`, '2024-02-01'],
    [`${HELD} Sonexay Siphandone was in the chair.`, 'Sonexay Siphandone → 44th ASEAN Summit'],
    [`${HELD} Prime Minister Sonexay Siphandone took the chair.`, 'Sonexay Siphandone → 44th ASEAN Summit'],
  ],
  saysNot: [
    'Nepal passed the letter on to Bhutan.',
    'Tariq Lodhi sat in the chair by the window.',
    'The chairmanship of the company was handed to Mina Rao.',
    'The chairmanship of SAARC passed without trouble.',
    'Nepal praised the chairmanship of SAARC.',
    `${HELD} Sonexay Siphandone was in the garden.`,
  ],
})
