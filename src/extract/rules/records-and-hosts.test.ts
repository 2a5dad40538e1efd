/** Records of councils, who came told by other words, hosts and initiators, those who only ask, and whose an office is not. */
import { expect, test } from 'vitest'
import { factsOf, testRule } from '../../build/test-reading.ts'

const CICA = 'Conference on Interaction and Confidence Building Measures in Asia'
const UNSC = '8437th UNSC Meeting'

testRule('attended', {
  says: [
    [
      '8437th Meeting (AM)\n\nThe Security Council met. Speaking in the debate were representatives of Fiji, Oman and Nepal.\n\nSIONE VUNA (Tonga) commended Laos.',
      [`Fiji → ${UNSC}`, `Nepal → ${UNSC}`, `Sione Vuna → ${UNSC}`, `Tonga → ${UNSC}`],
      '2019-01-23',
    ],
    [
      'General Assembly\nSeventy-sixth session\n12th plenary meeting\n\nThe President: The Assembly will now hear an address by Mr. Tariq Lodhi, President of Nepal.',
      'Tariq Lodhi → 76th Session of the UNGA',
      '2021-09-23',
    ],
    [
      'General Assembly\nSeventy-sixth session\n12th plenary meeting\n\nAddress by Mr. Tariq Lodhi, President of Nepal\n',
      'Nepal → 76th Session of the UNGA',
      '2021-09-23',
    ],
    [
      'The 10th ECO Summit opened. The event was attended by Tariq Lodhi. The retreat was attended by Sione Vuna.',
      ['Tariq Lodhi → 10th ECO Summit', 'Sione Vuna → 10th ECO Summit'],
    ],
    [
      'Leaders from Fiji and Oman -- as well as representatives from Nepal and Laos -- attended the 10th ECO Summit.',
      ['Fiji → 10th ECO Summit', 'Laos → 10th ECO Summit'],
    ],
    [
      'The presidents of Fiji and the island states of Tonga and Samoa opened a two-day summit of the SCO in Bishkek.',
      ['Fiji → SCO Summit', 'Samoa → SCO Summit'],
    ],
    ['The presidents of Fiji and Oman sat down in Suva for the 5th CICA Summit.', 'Oman → 5th CICA Summit'],
    [
      'At the 5th CICA Summit, also speaking were Tariq Lodhi and Sione Vuna.',
      'Sione Vuna → 5th CICA Summit',
    ],
    ['Lin Yun attended the 27th China-ASEAN (10+1) Leaders’ Meeting.', 'Lin Yun → 27th China–ASEAN Summit'],
  ],
  saysNot: [
    'The 10th ECO Summit opened. The dinner was attended by Tariq Lodhi.',
    'The 10th ECO Summit opened. An event in Suva was attended by Tariq Lodhi.',
    'The 12th plenary meeting closed. Tariq Lodhi sat down.',
    'Lin Yun rose at 8 AM. Omar Rao did not.',
  ],
})

testRule('hosted', {
  says: [
    ['The 5th CICA Summit opened. Tariq Lodhi of Nepal played host.', 'Tariq Lodhi → 5th CICA Summit'],
    ['Nepal played host to the 5th CICA Summit.', 'Nepal → 5th CICA Summit'],
    ['Fiji acted as host of the talks at the 5th CICA Summit.', 'Fiji → 5th CICA Summit'],
  ],
  saysNot: [
    'The 5th CICA Summit opened. Tariq Lodhi of Nepal played chess.',
    'Nepal did not play host to the 5th CICA Summit.',
    'Ants act as food. The 5th CICA Summit opened.',
  ],
})

testRule('initiated', {
  says: [
    ['Lin Yun thanked Nepal as the initiator of CICA.', `Nepal → ${CICA}`],
    ['Oman, the initiator of CICA, will pay.', `Oman → ${CICA}`],
    ['Fiji is the founder of CICA.', `Fiji → ${CICA}`],
    [
      'President Lin Yun of Fiji proposed holding the 18th BRICS Summit in Suva.',
      'Lin Yun → 18th BRICS Summit',
    ],
  ],
  saysNot: [
    'Oman is not the initiator of CICA.',
    'Oman, the initiators said, will pay CICA.',
    'President Lin Yun of Fiji proposed a toast at the 15th BRICS Summit.',
    'Oman met the founder of CICA.',
  ],
})

testRule('met-with', {
  says: [
    [
      'Lin Yun met with Tariq Lodhi and a delegation that included Sione Vuna and Omar Rao.',
      ['Lin Yun → Tariq Lodhi', 'Lin Yun → Sione Vuna', 'Lin Yun → Omar Rao'],
    ],
    ['President Lin Yun had a Royal Audience with King Tariq Lodhi.', 'Lin Yun → Tariq Lodhi'],
    ['President of the RK Lin Yun met Foreign Minister of the RF Omar Rao.', 'Lin Yun → Omar Rao'],
  ],
  saysNot: [
    'Lin Yun led a delegation that included Sione Vuna and Omar Rao.',
    'Lin Yun did not meet the delegation that included Sione Vuna.',
    'Lin Yun entered the Royal Audience Hall of King Tariq Lodhi.',
  ],
})

const INTERVIEW = (question: string, answer: string) =>
  `Interview with Lin Yun, Foreign Minister of Fiji\n\nQuestion: ${question}\n\nLin Yun: ${answer}\n\nQuestion: Are you tired?\n\nLin Yun: We are well.\n`

testRule('criticizes', {
  says: [
    [INTERVIEW('Are you angry?', 'We condemn Oman for that.'), 'Lin Yun → Oman'],
    ['Interview\n\nNepal accused Oman of theft.', 'Nepal → Oman'],
  ],
  saysNot: [
    INTERVIEW('Nepal has accused Oman of theft. What do you say?', 'We were not there.'),
    INTERVIEW('You accused Oman of theft last week, and Nepal condemned Laos. Why?', 'It rained.'),
    INTERVIEW('So Laos threatened Nepal. Did it?', 'Ask them.'),
  ],
})

test('an office without its state is not of the guest whom its holder received', () => {
  const offices = (text: string) =>
    factsOf(text)
      .relations.filter((r) => r.type === 'holds-office')
      .map((r) => r.title)
  expect(offices('The Prime Minister of Oman was welcomed by Deputy Minister Tariq Lodhi.')).toEqual([])
  expect(offices('The President of Fiji met Ambassador Tariq Lodhi.')).toEqual([])
  expect(offices('The Prime Minister of Oman came with Deputy Minister Tariq Lodhi.')).toEqual([
    'Deputy Minister',
  ])
})

test('a field of the Secretary-General is not the state that his representative is of', () => {
  const { relations, entities } = factsOf(
    'The UN heard the Special Representative of the Secretary-General for Nepal, Sione Vuna.',
  )
  const office = relations.find((r) => r.type === 'holds-office')
  expect(office && entities[office.to]!.name).toBe('United Nations')
})
