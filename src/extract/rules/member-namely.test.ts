/** Few members of a body that meet by themselves, told by "that is" and "namely"; marks and labels of a sheet. */
import { testRule } from '../../build/test-reading.ts'

testRule('member-of', {
  says: [
    [
      'The IGAD Quartet, that is Fiji, Oman and Nepal, met in Suva.',
      ['Fiji → IGAD Quartet', 'Nepal → IGAD Quartet'],
    ],
    ['The OSCE Troika, namely Fiji, Oman and Nepal, is tired.', 'Oman → OSCE Troika'],
  ],
  saysNot: [
    'Three states of the SCO, namely Fiji, Oman and Nepal, were late.',
    'The Quartet of Fiji, Oman and Nepal played.',
    'The IGAD Quartet, said Fiji, Oman and Nepal, met in Suva.',
  ],
})

testRule('attended', {
  says: [
    [
      'The IGAD Quartet, that is Fiji, Oman and Nepal, met in Suva on 3 May 2023, and Lin Wei chaired it.',
      ['Fiji → IGAD Quartet Meeting (2023)', 'Nepal → IGAD Quartet Meeting (2023)'],
    ],
    [
      'The 15th BRICS Summit was held in Suva on 22 August 2023.\n\nGUESTS\n\n| Oman | Salim Rao | President |\n\nAsian Development Bank (ADB): Carl Lund, Chairman of the Board. Lin Wei did not come.',
      'Carl Lund → 15th BRICS Summit',
    ],
  ],
  saysNot: ['A quartet, namely Fiji, Oman and Nepal, met in Suva on 3 May 2023.'],
})

testRule('part-of', {
  says: [
    ['The OSCE Troika met in Suva.', 'OSCE Troika → Organization for Security and Co-operation in Europe'],
  ],
  saysNot: ['The Troika met in Suva.'],
})

testRule('holds-office', {
  says: [
    [
      'Asian Development Bank (ADB): Carl Lund, Chairman of the Board. Lin Wei did not come.',
      'Carl Lund → Asian Development Bank [Chairman of the Board]',
    ],
  ],
  saysNot: ['Asian Development Bank (ADB): Carl Lund, who came late.'],
})

const SHEET = (cell: string) =>
  `15th BRICS Summit, Suva, 22 August 2023\n\n| State | Head of delegation | Office |\n| Fiji | ${cell} | President |\n| Oman | Salim Rao | President |`

testRule('chaired', {
  says: [[SHEET('Lin Wei (chair)'), 'Lin Wei → 15th BRICS Summit']],
  saysNot: [SHEET('Lin Wei (ill)'), SHEET('Lin Wei')],
})

testRule('cooperates-with', {
  says: [['(b) Agreement on services and investment between Fiji and Oman', 'Fiji → Oman']],
  saysNot: ['(b) Agreement on services and fish in Fiji and Oman'],
})

testRule('met-with', {
  says: [
    [
      'Remarks by Salim Rao, President of Oman\n\nTomorrow I will be in Suva, where President Lin Wei is expecting me, and then in Kathmandu to see the lakes.',
      'Lin Wei → Salim Rao planned',
    ],
  ],
  saysNot: ['Remarks by Salim Rao, President of Oman\n\nI do not know where Lin Wei is expecting me to go.'],
})
