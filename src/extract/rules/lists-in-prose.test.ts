/** Lists within a sentence: who was present, who founded, who is a member. */
import { testRule } from '../../build/test-reading.ts'

testRule('attended', {
  says: [
    [
      'The 15th BRICS Summit was short. Attending were Narendra Modi of India, Xi Jinping of China and Hun Sen.',
      ['Narendra Modi → 15th BRICS Summit', 'China → 15th BRICS Summit', 'Hun Sen → 15th BRICS Summit'],
    ],
    [
      'The 15th BRICS Summit was short. Also taking part were the leaders of Oman and Fiji.',
      ['Oman → 15th BRICS Summit', 'Fiji → 15th BRICS Summit'],
    ],
    [
      'The 15th BRICS Summit was short. The guests included Sione Vuna, the Tongan prime minister, who spoke of fish.',
      ['Sione Vuna → 15th BRICS Summit', 'Tonga → 15th BRICS Summit'],
    ],
    [
      'The 40th ASEAN Summit was held in 2022. Taking part: Fumio Kishida (Japan), Hun Sen (Cambodia).',
      ['Fumio Kishida → 40th ASEAN Summit', 'Cambodia → 40th ASEAN Summit'],
    ],
    [
      'The 40th ASEAN Summit was held in 2022. Present were President Xi Jinping of China, President Joko Widodo of Indonesia and, as heads of government, Mr. Hun Sen (Cambodia) and Mr. Anwar Ibrahim (Malaysia).',
      ['Joko Widodo → 40th ASEAN Summit', 'Hun Sen → 40th ASEAN Summit', 'Malaysia → 40th ASEAN Summit'],
    ],
    [
      'The presidents of three neighbouring states, Oman, Fiji and Nepal, were present at the 40th ASEAN Summit.',
      ['Oman → 40th ASEAN Summit', 'Fiji → 40th ASEAN Summit', 'Nepal → 40th ASEAN Summit'],
    ],
    [
      'Li Keqiang attended the 40th ASEAN Summit, and so did, as a guest, Fumio Kishida.',
      'Fumio Kishida → 40th ASEAN Summit',
    ],
    [
      'The 40th ASEAN Summit was held in 2022. Oman sent its foreign minister, Badr Albusaidi; Fiji and Tonga stayed away.',
      ['Badr Albusaidi → 40th ASEAN Summit', 'Oman → 40th ASEAN Summit'],
    ],
  ],
  saysNot: [
    'The 15th BRICS Summit was short. The subjects included Tonga and Fiji.',
    'The 15th BRICS Summit was short. Attending it was costly for Oman.',
    'The 40th ASEAN Summit was held in 2022. Fiji and Tonga stayed away.',
  ],
})

testRule('initiated', {
  says: [
    [
      'Oman, Fiji and Nepal met in 2008. Four countries founded BRICS in 2009: Brazil, Russia, India and China.',
      ['Brazil → BRICS @2009', 'China → BRICS @2009'],
    ],
  ],
  saysNot: ['Oman, Fiji, Nepal and Tonga met in 2008. Four countries founded BRICS in 2009.'],
})
