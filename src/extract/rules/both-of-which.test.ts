/** "both", "both of which", several people called by what they are, and what stands between a subject and its verb. */
import { testRule } from '../../build/test-reading.ts'

const BEFORE = 'Togo and Peru spoke. '

testRule('supports', {
  says: [
    [`${BEFORE}Nepal and Fiji, both of which have supported Chad, left.`, 'Nepal → Chad'],
    [`${BEFORE}Oman thanked Nepal and Fiji; both praised Chad.`, 'Fiji → Chad'],
    ['Oman thanked the two lawyers, Pedro Ruiz and Aruna Rao.', 'Oman → Aruna Rao'],
    ['Lin Yun, after talks with her host, voiced her support for Peru.', 'Lin Yun → Peru'],
    ['Peru, with which Lin Yun expressed her solidarity, left.', 'Lin Yun → Peru'],
  ],
  saysNot: [
    'Lin Yun, during a conversation with Pedro Ruiz, expressed her solidarity.',
    'Nepal and Fiji, some of which have supported Chad, left.',
    'Nepal and Fiji, neither of which has supported Chad, left.',
  ],
})

testRule('criticizes', {
  says: [
    [`${BEFORE}Nepal and Fiji, both of whom were criticized by Chad, left.`, 'Chad → Fiji'],
    [`${BEFORE}Oman met Pedro Ruiz and Aruna Rao; both condemned Chad.`, 'Aruna Rao → Chad'],
    [`${BEFORE}Both condemned Chad.`, 'Togo → Chad'],
  ],
  saysNot: [],
})

testRule('met-with', {
  says: [
    [
      'Lin Yun discussed it with her Nordic colleagues Karin Berg (Norway) and Arvo Saar (Finland).',
      'Karin Berg → Lin Yun',
    ],
    ['Oman met senators Pedro Ruiz and Aruna Rao.', 'Oman → Pedro Ruiz'],
    ['Lin Yun met her colleagues, Pedro Ruiz and Aruna Rao.', 'Aruna Rao → Lin Yun'],
  ],
  saysNot: ['Lin Yun met the lawyers when Pedro Ruiz and Aruna Rao left.'],
})
