/** Offices of several at once, one after the other, or told by a verb. */
import { testRule } from '../../build/test-reading.ts'

const D8 = 'D-8 Organization for Economic Cooperation'

testRule('holds-office', {
  says: [
    [
      'Deputy Prime Minister - Minister of Trade Sione Vuna of Tonga spoke.',
      ['Sione Vuna → Tonga @- [Deputy Prime Minister]', 'Sione Vuna → Tonga @- [Minister of Trade]'],
    ],
    [
      'Foreign Minister Sione Vuna met his Omani counterpart, Badr Albusaidi.',
      'Badr Albusaidi → Oman @- [Foreign Minister]',
    ],
    [
      'Those present\n\nState | Name | Office\nTonga | Sione Vuna | Minister of Trade\nOman | Badr Albusaidi | Foreign Minister',
      ['Sione Vuna → Tonga @- [Minister of Trade]', 'Badr Albusaidi → Oman @- [Foreign Minister]'],
    ],
    [
      'Three presidents had come: Sione Vuna of Tonga, Joko Widodo of Indonesia and Hun Sen of Cambodia.',
      ['Sione Vuna → Tonga [president]', 'Hun Sen → Cambodia [president]'],
    ],
    [
      'In 1997 two presidents, Sione Vuna of Tonga and Joko Widodo of Indonesia, met in Suva.',
      ['Sione Vuna → Tonga [president]', 'Joko Widodo → Indonesia [president]'],
    ],
    [
      'Oman and Fiji sent deputy prime ministers, Badr Albusaidi and Sione Vuna respectively.',
      ['Badr Albusaidi → Oman [deputy prime minister]', 'Sione Vuna → Fiji [deputy prime minister]'],
    ],
    [
      'Joko Widodo, Sione Vuna and Hun Sen, the leaders of Indonesia, Tonga and Cambodia, signed it.',
      ['Joko Widodo → Indonesia [leader]', 'Sione Vuna → Tonga [leader]', 'Hun Sen → Cambodia [leader]'],
    ],
    [
      'The D-8 has been led by a secretary-general: Badr Albusaidi of Oman (2006–2009), Sione Vuna (2010–2012) and Joko Widodo of Indonesia (2013–2017).',
      [`Badr Albusaidi → ${D8} @2006`, `Sione Vuna → ${D8} @2010 [secretary-general]`],
    ],
    [
      'Facts about the D-8\n\nSecretaries General\n\n* Sione Vuna, 2002–2003\n* Joko Widodo (Indonesia), 2003–2010\n* Badr Albusaidi, since 2018\n',
      [`Sione Vuna → ${D8} @2002`, `Joko Widodo → ${D8} @2003`, `Badr Albusaidi → ${D8} @2018`],
    ],
    [
      'Sione Vuna, who heads ESCAP, spoke.',
      'Sione Vuna → United Nations Economic and Social Commission for Asia and the Pacific [head]',
    ],
    [
      'ESCAP, headed by Sione Vuna, met.',
      'Sione Vuna → United Nations Economic and Social Commission for Asia and the Pacific [head]',
    ],
    ['Oman was represented by its ambassador in Suva, Badr Albusaidi.', 'Badr Albusaidi → Oman [ambassador]'],
    ['Nepal relied on Oman, whose president, Badr Albusaidi, had come.', 'Badr Albusaidi → Oman [president]'],
    [
      'Joko Widodo was announced as secretary general of ASEAN.',
      'Joko Widodo → Association of Southeast Asian Nations',
    ],
    [
      'Three men had the idea: Sione Vuna, former President of Tonga, Joko Widodo, former President of Indonesia, and Hun Sen, former Prime Minister of Cambodia.',
      ['Sione Vuna → Tonga', 'Joko Widodo → Indonesia', 'Hun Sen → Cambodia'],
    ],
  ],
  saysNot: [
    'Three friends had come: Sione Vuna of Tonga, Joko Widodo of Indonesia and Hun Sen of Cambodia.',
    'Oman and Fiji sent letters, Badr Albusaidi and Sione Vuna respectively.',
    'Facts about the D-8\n\nTopics\n\n* Sione Vuna, 2002–2003\n',
    'The talks, headed by Sione Vuna, failed.',
    'Sione Vuna heads home after the D-8 summit.',
    'Joko Widodo led the delegation of ASEAN.',
  ],
})

testRule('attended', {
  says: [],
  saysNot: [
    'Nepal and Fiji prepared the 15th BRICS Summit. In May 2001 Oman, Fiji and Nepal signed a letter.',
  ],
})
