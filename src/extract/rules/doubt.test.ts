/** What is denied, conditional, wished for or only applied for gives no relation; what is told plainly beside it does. */
import { testRule } from '../../build/test-reading.ts'

const ASEAN = 'Association of Southeast Asian Nations'

testRule('criticizes', {
  says: [
    ['China said that Japan had condemned it. Japan condemned Nepal.', 'Japan → Nepal'],
    ['Oman, though it praised Fiji, condemned Tonga.', 'Oman → Tonga'],
    ['India did not deny the report; Nepal condemned India.', 'Nepal → India'],
  ],
  saysNot: [
    'China denied that it had accused Japan of spying.',
    'China denied accusing Japan of spying.',
    'India rejected claims that it had condemned Nepal.',
    'There is no evidence that Fiji condemned Tonga.',
    'Oman, far from condemning Fiji, praised it.',
    'Nepal stopped short of condemning India.',
    'Oman said nothing instead of condemning Fiji.',
  ],
})

testRule('attended', {
  says: [
    ['Oman had hosted the 15th BRICS Summit, and Fiji had attended it.', 'Fiji → 15th BRICS Summit'],
    ['It is true that Nepal attended the 15th BRICS Summit.', 'Nepal → 15th BRICS Summit'],
    ['Fiji, it was hoped, would agree; Tonga attended the 15th BRICS Summit.', 'Tonga → 15th BRICS Summit'],
  ],
  saysNot: [
    'Had Nepal hosted the 15th BRICS Summit, India would have attended it.',
    'Were Oman to attend the 15th BRICS Summit, Fiji would stay away.',
    'There is no proof that Nepal attended the 15th BRICS Summit.',
    'Nepal was invited to attend the 15th BRICS Summit.',
    'Fiji hoped that Tonga would attend the 15th BRICS Summit.',
  ],
})

testRule('member-of', {
  says: [
    ['It is certain that Oman joined ASEAN in 2019.', `Oman → ${ASEAN} @2019`],
    ['Nepal is expected to join ASEAN in 2025.', `Nepal → ${ASEAN} planned @2025`, '2024-03-01'],
    ['Tonga joined ASEAN, and Fiji has applied for membership.', `Tonga → ${ASEAN}`],
  ],
  saysNot: [
    'Ukraine has applied for membership of BRICS.',
    'It is not true that Oman has joined ASEAN.',
    'It is untrue that Oman has joined ASEAN.',
    'Oman hopes Fiji will join ASEAN.',
    'Should Oman join ASEAN, trade would grow.',
    'Vietnam was invited by Laos to join BRICS.',
    'Neither Oman nor Fiji joined ASEAN.',
    'Russia has yet to join ASEAN.',
  ],
})

testRule('hosted', {
  says: [
    ['The 15th BRICS Summit, South Africa, lasted three days.', 'South Africa → 15th BRICS Summit'],
    ['The 16th BRICS Summit in Kazan, Russia, ended.', 'Russia → 16th BRICS Summit'],
    ['South Africa, which hosted the 15th BRICS Summit, was pleased.', 'South Africa → 15th BRICS Summit'],
  ],
  saysNot: [
    'After the 15th BRICS Summit, India withdrew.',
    'Had Oman hosted the 15th BRICS Summit, Fiji would have come.',
    'Oman denied that it had hosted the 15th BRICS Summit.',
  ],
})
