/** Who is told of by how he stands to somebody: counterparts without a name, hosts, "the latter"; several at once. */
import { testRule } from '../../build/test-reading.ts'

const TWO = 'President Idris Sayo of Chad met President Pedro Ruiz of Peru. '
const OTHERS = 'President Idris Sayo of Chad met Foreign Minister Pedro Ruiz of Peru. '

testRule('invited', {
  says: [
    [`${TWO}Sayo invited his Peruvian counterpart to Suva.`, 'Idris Sayo → Pedro Ruiz'],
    [`${TWO}President Sayo invited his counterpart.`, 'Idris Sayo → Pedro Ruiz'],
    [
      'Idris Sayo read out a letter of Pedro Ruiz, in which the latter invited Lin Yun to Suva.',
      'Pedro Ruiz → Lin Yun',
    ],
    // Nobody is told of who holds the same office there.
    [`${OTHERS}Sayo invited his Peruvian counterpart.`, 'Idris Sayo → Peru'],
  ],
  saysNot: [`${OTHERS}Sayo invited his counterpart.`, `${TWO}Sayo invited the latter's wife.`],
})

testRule('supports', {
  says: [
    [`${TWO}He thanked his host.`, 'Idris Sayo → Pedro Ruiz'],
    [`${TWO}Sayo praised his counterpart, Lin Yun.`, 'Idris Sayo → Lin Yun'],
  ],
  saysNot: [`${TWO}Lin Yun thanked his host.`, 'Lin Yun thanked his host.'],
})

testRule('met-with', {
  says: [
    [
      'Lin Yun spoke with her Indian and Omani counterparts, Aruna Rao and Idris Sayo, on Friday.',
      'Aruna Rao → Lin Yun',
    ],
    [
      'Lin Yun spoke with her Indian and Omani counterparts, Aruna Rao and Idris Sayo, on Friday.',
      'Idris Sayo → Lin Yun',
    ],
    [
      'Pedro Ruiz met the Indian and Omani ministers, Aruna Rao and Idris Sayo, and Lin Yun.',
      'Lin Yun → Pedro Ruiz',
    ],
    ['Pedro Ruiz met the Indian and Omani ministers.', 'India → Pedro Ruiz'],
  ],
  saysNot: [],
})

testRule('holds-office', {
  says: [
    [
      'Pedro Ruiz met the Indian and Omani ministers, Aruna Rao and Idris Sayo, and Lin Yun.',
      'Aruna Rao → India',
    ],
    [
      'Pedro Ruiz met the Indian and Omani ministers, Aruna Rao and Idris Sayo, and Lin Yun.',
      'Idris Sayo → Oman',
    ],
    ['The Indian, Omani and Thai presidents, Aruna Rao, Idris Sayo and Lin Yun, left.', 'Idris Sayo → Oman'],
  ],
  saysNot: [
    'Pedro Ruiz met the Indian and Omani ministers, and Lin Yun.',
    'Pedro Ruiz met Indian guests and some ministers, Aruna Rao and Idris Sayo.',
  ],
})

testRule('requests', {
  says: [
    ['Nepal had asked the IMF to soften its terms.', 'Nepal → International Monetary Fund'],
    ['Nepal told Fiji to reroute the ships.', 'Nepal → Fiji'],
    ['Nepal asked Fiji to quicken the pace.', 'Nepal → Fiji'],
  ],
  saysNot: [
    'Nepal told Fiji the truth.',
    'Nepal asked Fiji about the ships.',
    'Nepal told Fiji to the end what it knew.',
  ],
})
