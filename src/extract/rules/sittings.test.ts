/** Who sat where, and with whom: in their seats, along with others, in the chair, over coffee. */
import { describe, expect, test } from 'vitest'
import { recognizedIn, testRule } from '../../build/test-reading.ts'

const SUMMIT = '15th BRICS Summit'
const held = (more: string) => `The 15th BRICS Summit was held in Suva on 22 August 2023. ${more}`

testRule('attended', {
  says: [
    [held('Sione Vuna of Tonga and Badr Salem of Oman were in their seats.'), [`Badr Salem → ${SUMMIT}`]],
    [
      held('Sione Vuna of Tonga attended, along with Badr Salem of Oman and Lin Wei of Fiji.'),
      [`Badr Salem → ${SUMMIT}`, `Oman → ${SUMMIT}`, `Lin Wei → ${SUMMIT}`],
    ],
    [
      held('Sione Vuna of Tonga, together with Badr Salem of Oman, took part alongside Lin Wei of Fiji.'),
      [`Badr Salem → ${SUMMIT}`, `Lin Wei → ${SUMMIT}`],
    ],
    [
      held('Sione Vuna, the president of Tonga, was elected chairman of the CIS Council of Heads of State.'),
      `Tonga → ${SUMMIT}`,
    ],
    [held('The proposal came from Salim Rao of Tonga.'), `Salim Rao → ${SUMMIT}`],
    [held('The idea came from Badr Salem of Oman and Lin Wei of Fiji.'), `Fiji → ${SUMMIT}`],
  ],
  saysNot: [
    held('The proposal came from a bank.'),
    held('Sione Vuna of Tonga lost his seat in May.'),
    held('The reporters were in their seats, together with their editors.'),
    held('Sione Vuna of Tonga and Badr Salem of Oman talked about fish for an hour.'),
    held('Sione Vuna praised the food at the Omani embassy.'),
    'The SCO summit was held in Astana on 8 June 2017. Salim Rao took part in the opening of Expo 2017, together with Badr Salem of Oman.',
  ],
})

testRule('chaired', {
  says: [
    [
      'ASEAN foreign ministers met on 24 July 2000 with Lin Wei of Fiji in the chair.',
      'Lin Wei → ASEAN Ministerial Meeting (2000)',
    ],
    [
      'The foreign ministers of the SCO met all day with Sione Vuna of Tonga in the chair.',
      'Sione Vuna → SCO Ministerial Meeting',
    ],
    [
      'Sione Vuna was elected chairman of the CIS Council of Heads of State.',
      'Sione Vuna → CIS Council of Heads of State',
    ],
    [
      'Sione Vuna is the chairman of the Supreme Interstate Council.',
      'Sione Vuna → Supreme Interstate Council',
    ],
  ],
  saysNot: [
    'ASEAN foreign ministers met on 24 July 2000 with Lin Wei of Fiji in the garden.',
    'Sione Vuna was elected director of the CIS Council of Heads of State.',
    'Sione Vuna was elected chairman of the Bank of Tonga.',
    'Sione Vuna is the chairman of Supreme Motors.',
  ],
})

testRule('met-with', {
  says: [
    ['Sione Vuna told Badr Salem over coffee that Tonga would pay.', 'Badr Salem → Sione Vuna'],
    ['Sione Vuna and Badr Salem exchanged the instruments of ratification.', 'Badr Salem → Sione Vuna'],
    ["On Monday Sione Vuna received Lin Wei's deputy, Badr Salem.", 'Badr Salem → Sione Vuna'],
  ],
  saysNot: [
    'Sione Vuna told Badr Salem over the years that Tonga would pay.',
    'Sione Vuna and Badr Salem exchanged letters.',
    'Tonga and Oman exchanged the instruments of ratification.',
    "Sione Vuna remembered Lin Wei's deputy, Badr Salem.",
    'ASEAN foreign ministers met on 24 July 2000 with Lin Wei of Fiji in the chair.',
  ],
})

describe('single names with their state', () => {
  test.each<[string, string[]]>([
    ['Berg of Sweden and Carl Lund of Norway came.', ['Berg', 'Carl Lund']],
    [
      'I saw Zorgov of Fiji, Salim Rao of Oman and Tekuni of Nepal. Tekuni left.',
      ['Zorgov', 'Salim Rao', 'Tekuni', 'Tekuni'],
    ],
    ['Karimov of Uzbekistan was late.', ['Karimov']],
  ])('%s', (text, wanted) => {
    const { people, said } = recognizedIn(text)
    expect(people.map(said)).toEqual(wanted)
  })

  test.each([
    'Zorgon of Fiji and Petrofin of Nepal signed it.',
    'They flew to Vunaleka of Fiji.',
    'The Karimov of Uzbekistan sank.',
    'Friends of Fiji and the Bank of Nepal came.',
    'The port of Vunaleka of Fiji and Salim Rao of Oman are known.',
    'Karimov of Fiji was late.',
  ])('nobody new in: %s', (text) => {
    const { people, said } = recognizedIn(text)
    expect(people.map(said).filter((name) => name !== 'Salim Rao')).toEqual([])
  })
})
