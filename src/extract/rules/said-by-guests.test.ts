/** What hosts and guests say before the press: whose paper it is, whom they welcome, who awaits them, who presided. */
import { testRule } from '../../build/test-reading.ts'

const SUMMIT = '15th BRICS Summit'
const HEAD =
  'THE PRESIDENCY — REPUBLIC OF FIJI\n\nJoint press briefing by President Sione Vuna and President Salim Rao of Oman\n\n'
const said = (vuna: string, rao: string) =>
  `${HEAD}PRESIDENT VUNA: ${vuna}\n\nPRESIDENT RAO: ${rao}\n\nPRESIDENT VUNA: Thank you all.`

testRule('holds-office', {
  says: [
    [`${HEAD}They spoke.`, ['Salim Rao → Oman [President]', 'Sione Vuna → Fiji [President]']],
    [
      'GOVERNMENT OF FIJI\n\nRemarks by Prime Minister Sione Vuna\n\nWe met.',
      'Sione Vuna → Fiji [Prime Minister]',
    ],
  ],
  saysNot: [
    'FIJI SUGAR\n\nRemarks by Prime Minister Sione Vuna, Oman and Nepal\n\nWe met.',
    'GOVERNMENTS OF FIJI AND OMAN\n\nRemarks by Prime Minister Sione Vuna\n\nWe met.',
  ],
})

testRule('met-with', {
  says: [
    [
      said('It is a pleasure to welcome President Rao of Oman to Suva.', 'We had a long flight.'),
      'Salim Rao → Sione Vuna',
    ],
    [
      said(
        'We had long talks.',
        'Tomorrow I will be in Kathmandu, where President Carl Lund is expecting me.',
      ),
      'Carl Lund → Salim Rao planned',
    ],
  ],
  saysNot: [
    'In May Carl Lund expected Salim Rao to resign.',
    'It is a pleasure to welcome Salim Rao.',
    'Carl Lund did not know where Oman expected him.',
  ],
})

testRule('invited', {
  says: [[said('President Rao comes at my invitation.', 'We flew.'), 'Sione Vuna → Salim Rao']],
  saysNot: [
    'Salim Rao comes at my invitation.',
    said('President Rao comes at the invitation of a bank.', 'We flew.'),
  ],
})

testRule('requests', {
  says: [
    [
      'President Lin Wei called upon both sides, Salim Rao and Carl Lund, to stop.',
      ['Lin Wei → Carl Lund', 'Lin Wei → Salim Rao'],
    ],
    ['Fiji urged both countries, Oman and Nepal, to talk.', ['Fiji → Nepal', 'Fiji → Oman']],
  ],
  saysNot: [
    'President Lin Wei called upon all sides to stop.',
    'Both sides, Salim Rao and Carl Lund said, should stop.',
  ],
})

testRule('supports', {
  says: [
    [
      'Salim Rao thanked his brother, President Sione Vuna, and the people of Fiji.',
      'Salim Rao → Sione Vuna',
    ],
  ],
  saysNot: ['Salim Rao lost his brother, President Sione Vuna, and the people of Fiji.'],
})

testRule('chaired', {
  says: [
    ['BRICS met in Suva. Fiji, which chairs the group this year, was late.', 'Fiji → BRICS'],
    [
      'The 15th BRICS Summit was held in Suva. We joined the SCO, and Salim Rao is grateful to Oman, which presided.',
      'Oman → Shanghai Cooperation Organisation',
    ],
    ['The 15th BRICS Summit was held in Suva. Salim Rao thanked Oman, which presided.', `Oman → ${SUMMIT}`],
  ],
  saysNot: [
    'BRICS met in Suva. Sione Vuna, who chairs the group, was late.',
    'BRICS met in Suva. Fiji chairs the Contact Group on Nepal.',
  ],
})

testRule('hosted', {
  says: [
    [
      `Remarks by Salim Rao, President of Oman\n\nThe 15th BRICS Summit was held on 22 August 2023. President Sione Vuna hosted us.`,
      `Sione Vuna → ${SUMMIT}`,
    ],
  ],
  saysNot: ['The 15th BRICS Summit was held on 22 August 2023. Sione Vuna hosted us, the cook said.'],
})

testRule('member-of', {
  says: [['Fiji joined BRICS in 2020.', 'Fiji → BRICS']],
  saysNot: ['Mr President, is Fiji joining BRICS?'],
})
