/** Which gathering, body or person the words mean: another meeting, the Fund, who came for another, of A and of B. */
import { testRule } from '../../build/test-reading.ts'

testRule('chaired', {
  says: [
    ['The 5th CICA Summit opened. Sione Vuna chaired the meeting.', 'Sione Vuna → 5th CICA Summit'],
    ['The 5th CICA Summit opened. Sione Vuna chaired a session on trade.', 'Sione Vuna → 5th CICA Summit'],
    [
      'The Executive Committee met. The Mekong Fund was set up. Oman is to chair the Fund.',
      'Oman → Mekong Fund planned',
    ],
  ],
  saysNot: [
    'The 5th CICA Summit opened. Sione Vuna had chaired a preparatory meeting.',
    'The 5th CICA Summit opened. Sione Vuna chaired another conference.',
    'The Executive Committee of the Mekong Fund moved. Oman is to chair the Fund.',
  ],
})

testRule('attended', {
  says: [
    ['The 5th CICA Summit opened. Lin Yun was represented by Sione Vuna.', 'Sione Vuna → 5th CICA Summit'],
    ['The 5th CICA Summit opened. Oman was represented by Sione Vuna.', 'Oman → 5th CICA Summit'],
    [
      'The 5th CICA Summit opened. Representatives of Fiji and of the African Development Bank attended.',
      ['Fiji → 5th CICA Summit', 'African Development Bank → 5th CICA Summit'],
    ],
    [
      'Sione Vuna addressed the 66th World Health Assembly on 20 May 2013.',
      'Sione Vuna → 66th World Health Assembly',
    ],
    ['Fiji spoke at the 7th IPU Youth Assembly.', 'Fiji → 7th IPU Youth Assembly'],
  ],
  saysNot: [
    'Sione Vuna addressed the 8th National Assembly in 2001.',
    'The 5th CICA Summit opened. The aims of Fiji and of Nepal differ.',
    'The 5th CICA Summit opened. The interests of Lin Yun are represented by lawyers.',
  ],
})

testRule('part-of', {
  says: [
    [
      'The Pacific Islands Forum was founded in 1971. Its Secretariat is in Suva.',
      'PIF Secretariat → Pacific Islands Forum',
    ],
    [
      'CICA has a secretariat. The Arab League met in Cairo. Its Secretariat sent the papers.',
      'General Secretariat of the League of Arab States → League of Arab States',
    ],
    [
      'The Gulf Cooperation Council met. The Secretariat kept the minutes.',
      'GCC Secretariat → Gulf Cooperation Council',
    ],
  ],
  saysNot: [
    'The Pacific Islands Forum was founded in 1971. Its secretaries are in Suva.',
    'Oman opened a secretariat.',
    'Its Secretariat is in Suva.',
  ],
})
