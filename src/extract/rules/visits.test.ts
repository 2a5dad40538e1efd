import { testRule } from '../../build/test-reading.ts'

testRule('met-with', {
  says: [
    [
      'Kazakh President Kassym-Jomart Tokayev met with visiting Serbian Prime Minister Ana Brnabic in Astana.',
      'Ana Brnabic → Kassym-Jomart Tokayev',
    ],
    [
      'Prime Minister Pham Minh Chinh hosted a reception for visiting Australian Prime Minister Anthony Albanese.',
      'Anthony Albanese → Pham Minh Chinh',
    ],
    [
      'Sheikh Abdullah bin Zayed Al Nahyan received a phone call from Sergey Lavrov, Foreign Minister of Russia.',
      'Abdullah bin Zayed Al Nahyan → Sergey Lavrov',
    ],
    [
      'Turkish President Recep Tayyip Erdogan paid a visit to Baku, where he was welcomed by Azerbaijani President Ilham Aliyev.',
      ['Ilham Aliyev → Recep Tayyip Erdogan', 'Azerbaijan → Recep Tayyip Erdogan'],
    ],
    ['Foreign Minister Wang Yi visited Astana; Kazakhstan was pleased.', 'Kazakhstan → Wang Yi'],
    [
      'Foreign Minister Hakan Fidan will visit Tashkent in Uzbekistan next week.',
      'Hakan Fidan → Uzbekistan planned',
      '2023-06-15',
    ],
  ],
  saysNot: [
    'Wang Yi, the Chinese foreign minister, visited Beijing; China was pleased.',
    'Foreign Minister Wang Yi visited a factory; Kazakhstan was pleased.',
    'After visiting Kazakhstan he wrote a book.',
    'Hakan Fidan welcomed the proposal of Oman.',
    'Hakan Fidan received a call from the ministry.',
    'Nobody hosted a dinner for Hakan Fidan.',
    'Foreign Minister Wang Yi declined to visit Astana; Kazakhstan was not pleased.',
  ],
})

testRule('holds-office', {
  says: [
    [
      'Vice-President Tariq Lodhi spoke. Oman is large, and Oman is old. Nobody in Oman slept.',
      'Tariq Lodhi → Oman [Vice-President]',
    ],
  ],
  saysNot: [
    'Vice-President Tariq Lodhi spoke of Oman.',
    'High Representative Tariq Lodhi telephoned Oman.',
    'Minister Tariq Lodhi flew to Fiji.',
  ],
})

testRule('attended', {
  says: [
    [
      'The Eastern Economic Forum will be held in Vladivostok on September 10-13. Chinese Vice Premier Zhang Guoqing is expected to attend.',
      'Zhang Guoqing → Eastern Economic Forum (2023) planned',
      '2023-06-15',
    ],
    [
      'Hakan Fidan, foreign minister of Türkiye, spoke at the Eastern Economic Forum on 10 December 2023.',
      'Hakan Fidan → Eastern Economic Forum (2023)',
    ],
    [
      'Cyril Ramaphosa opened the 15th BRICS Summit, while Vladimir Putin joined via video link.',
      'Vladimir Putin → 15th BRICS Summit [video]',
    ],
    [
      'The heads of state of Kazakhstan and Oman met in Muscat for the 5th ECO Summit.',
      ['Kazakhstan → 5th ECO Summit', 'Oman → 5th ECO Summit'],
    ],
  ],
  saysNot: [
    'The Doha Forum is an institute. Hakan Fidan lives in Doha.',
    'Hakan Fidan wrote about the Doha Forum on 10 December 2023.',
    'The 15th BRICS Summit ended, while nobody joined via video link.',
    'The ASEAN Regional Forum was founded in 1994.',
  ],
})
