/** Questions, second infinitives, people who are called by what they are, and where somebody was received. */
import { testRule } from '../../build/test-reading.ts'

testRule('requests', {
  says: [
    ["Kenya's top diplomat, Amina Odhiambo, urged Rwanda to withdraw.", 'Amina Odhiambo → Rwanda'],
    ['Why has Nepal asked Fiji to mediate?', 'Nepal → Fiji'],
    ['Nepal has asked Fiji to mediate.', 'Nepal → Fiji'],
  ],
  saysNot: [
    'Has Nepal asked Fiji to mediate?',
    'Minister, did Nepal ask Fiji to mediate?',
    '"And has Nepal urged Fiji to stop?" a reporter wanted to know.',
  ],
})

testRule('criticizes', {
  says: [
    ["Chad's former military ruler, Idris Sayo, accused France of bias.", 'Idris Sayo → France'],
    ["Nepal criticized Chad's jailed lawyer Pedro Ruiz.", 'Nepal → Pedro Ruiz'],
    ["Chad's delegation, Idris Sayo and Oman condemned France.", 'Chad → France'],
    ['Nepal criticized the lawyer Pedro Ruiz.', 'Nepal → Pedro Ruiz'],
  ],
  saysNot: ['Did Nepal condemn Fiji over the raid?', 'Is Nepal threatening Fiji, or is it not?'],
})

testRule('met-with', {
  says: [
    ['Idris Sayo promised to travel to Suva and meet Pedro Ruiz.', 'Idris Sayo → Pedro Ruiz planned'],
    ['Idris Sayo came to Suva to attend a fair and to meet Pedro Ruiz.', 'Idris Sayo → Pedro Ruiz'],
    ['Idris Sayo flew to Suva to attend a fair and meet Pedro Ruiz.', 'Idris Sayo → Pedro Ruiz'],
    ['Idris Sayo received at his office in Suva the lawyer Pedro Ruiz.', 'Idris Sayo → Pedro Ruiz'],
    ['Idris Sayo met on Monday at the palace Pedro Ruiz.', 'Idris Sayo → Pedro Ruiz'],
    ['Idris Sayo received on the steps of the palace Pedro Ruiz.', 'Idris Sayo → Pedro Ruiz'],
  ],
  saysNot: [
    'Idris Sayo refused to go to Suva or meet Pedro Ruiz.',
    'Idris Sayo did not come to attend the fair and meet Pedro Ruiz.',
    'Idris Sayo received from his office in Suva a letter which Pedro Ruiz wrote.',
    'Idris Sayo was received at his office when Pedro Ruiz left.',
    'Idris Sayo received at his office news that Pedro Ruiz had left.',
  ],
})
