/** Ties told as a state of things, founders behind a date, places behind a date, aid and assurances. */
import { testRule } from '../../build/test-reading.ts'

testRule('cooperates-with', {
  says: [
    ['Oman and Fiji have long enjoyed friendly relations.', 'Fiji → Oman'],
    ["Oman is Fiji's third-largest trading partner.", 'Fiji → Oman'],
    ['Oman balances its ties with Fiji, Laos and Nepal.', ['Fiji → Oman', 'Laos → Oman', 'Nepal → Oman']],
    ['Laos remains an ally of Oman.', 'Laos → Oman'],
  ],
  saysNot: [
    'Oman and Fiji have no relations.',
    'Oman, Fiji and Laos enjoy good relations.',
    "Tariq Lodhi is Fiji's trading partner.",
    'Oman is the partner of a bank.',
    'Oman was never an ally of Fiji.',
  ],
})

testRule('initiated', {
  says: [
    [
      'SAARC, formed in 1985 by Nepal, Bhutan and India, grew.',
      [
        'Nepal → South Asian Association for Regional Cooperation @1985',
        'India → South Asian Association for Regional Cooperation @1985',
      ],
    ],
    [
      'The GCC, established on 25 May 1981 by Oman and Qatar, is small.',
      'Oman → Gulf Cooperation Council @1981-05-25',
    ],
    [
      'ASEAN, founded in August 1967 by Thailand and Singapore, met.',
      'Thailand → Association of Southeast Asian Nations @1967-08',
    ],
  ],
  saysNot: [
    'SAARC grew in 1985 by a tenth in Nepal.',
    'SAARC, formed in 1985 by hand, met in Nepal.',
    'SAARC adopted in 1985 a plan by Nepal.',
  ],
})

testRule('hosted', {
  says: [
    [
      'At the 2nd East Asia Summit in January 2007 in Cebu, the Philippines, leaders spoke.',
      'Philippines → 2nd East Asia Summit',
    ],
    [
      'The 1st East Asia Summit was inaugurated on 14 December 2005 in Kuala Lumpur, Malaysia.',
      'Malaysia → 1st East Asia Summit',
    ],
    [
      'The 15th BRICS Summit on 22 August 2023 in Johannesburg, South Africa, was long.',
      'South Africa → 15th BRICS Summit',
    ],
  ],
  saysNot: [
    'At the 2nd East Asia Summit in January 2007 nobody spoke of the Philippines.',
    'The 2nd East Asia Summit in January 2007 in winter pleased Fiji.',
    'Before the 15th BRICS Summit in August 2023, in Fiji, it rained.',
  ],
})

testRule('supports', {
  says: [
    ['Oman has criticized the war and extended diplomatic and material assistance to Fiji.', 'Oman → Fiji'],
    ['Tariq Lodhi assured Fiji of the full support of his party.', 'Tariq Lodhi → Fiji'],
    ['Laos pledged political and financial support to Nepal.', 'Laos → Nepal'],
  ],
  saysNot: [
    'Tariq Lodhi assured Fiji of his departure.',
    'Oman extended political and military lines to Fiji.',
    'Oman could have extended diplomatic and material assistance to Fiji.',
  ],
})

testRule('member-of', {
  says: [['Laos acceded to ASEAN in 1997.', 'Laos → Association of Southeast Asian Nations @1997']],
  saysNot: [
    'A party of Fiji acceded to power at the United Nations General Assembly.',
    'Fiji acceded to the wishes of the Asian Development Bank.',
    'Fiji acceded to a treaty in the United Nations.',
  ],
})
