import { testRule } from '../../build/test-reading.ts'

const EAC = 'East African Community'

testRule('chaired', {
  says: [
    [
      'The 15th BRICS Summit was held in 2023. India and Nepal set up a Joint Trade Committee; it is co-chaired by Sione Vuna and Lin Wei.',
      ['Sione Vuna → Joint Trade Committee', 'Lin Wei → Joint Trade Committee'],
    ],
    [
      'The chair of the EAC rotates. Salva Kiir of South Sudan handed it to William Ruto on 30 November 2024.',
      [`Salva Kiir → ${EAC}`, `William Ruto → ${EAC} @2024-11-30`],
    ],
  ],
  saysNot: [
    'India and Nepal set up a Joint Trade Committee; it was praised by Sione Vuna and Lin Wei.',
    'The EAC rotates its staff. Salva Kiir of South Sudan handed it to William Ruto on 30 November 2024.',
  ],
})

testRule('cooperates-with', {
  says: [
    [
      'Japan and South Korea came. Vladimir Putin of Russia and Narendra Modi of India saw a fair at which both sides signed an agreement on trade.',
      'India → Russia',
    ],
    [
      'Japan and South Korea came. Vladimir Putin of Russia met Narendra Modi of India, and the two sides signed an agreement on trade.',
      'India → Russia',
    ],
  ],
  saysNot: [
    'Japan and South Korea came. Vladimir Putin of Russia saw a fair, at which both sides of a coin were shown.',
  ],
})

testRule('holds-office', {
  says: [
    [
      'Oman and Fiji were represented by their prime ministers, Badr Salem and Sione Vuna.',
      ['Badr Salem → Oman [prime minister]', 'Sione Vuna → Fiji [prime minister]'],
    ],
    [
      'Nepal came itself, while Oman sent Deputy Prime Minister Badr Salem.',
      'Badr Salem → Oman [Deputy Prime Minister]',
    ],
    [
      'Lin Wei of Kenya was sworn in as Secretary General of the EAC on 7 June 2024, replacing Peter Mathuki.',
      [`Lin Wei → ${EAC} @2024-06-07 [Secretary General]`, `Peter Mathuki → ${EAC}`],
    ],
  ],
  saysNot: [
    'Oman and Fiji were represented by their lawyers, Badr Salem and Sione Vuna.',
    'Nepal and Oman met Deputy Prime Minister Badr Salem.',
    'Lin Wei spoke on 7 June 2024, replacing the flag of Peter Mathuki.',
  ],
})

testRule('initiated', {
  says: [
    [
      'The treaty establishing the EAC was signed in Arusha on 30 November 1999 by Yoweri Museveni and Benjamin Mkapa.',
      [`Yoweri Museveni → ${EAC} @1999-11-30`, `Benjamin Mkapa → ${EAC} @1999-11-30`],
    ],
  ],
  saysNot: [
    'The letter praising the EAC was signed on 30 November 1999 by Yoweri Museveni and Benjamin Mkapa.',
  ],
})

testRule('part-of', {
  says: [
    [
      'The Suva Assembly and the Suva Court of Justice are organs of the EAC; the Suva Bank is one of its institutions.',
      [`Suva Assembly → ${EAC}`, `Suva Court of Justice → ${EAC}`, `Suva Bank → ${EAC}`],
    ],
    ['The Suva Institute is the research arm of the EAC.', `Suva Institute → ${EAC}`],
  ],
  saysNot: [
    'The Suva Assembly and the Suva Court of Justice are friends of the EAC.',
    'The Suva Assembly is not an organ of the EAC.',
    'The Suva Bank may become one of the institutions of the EAC.',
  ],
})
