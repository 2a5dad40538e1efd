/** Who took part, told by other words than "attended", and lists whose members are hard to read. */
import { testRule } from '../../build/test-reading.ts'

testRule('attended', {
  says: [
    // Titles behind words that belong to nobody's office.
    [
      "The 15th BRICS Summit opened. Notable attendees include Nepal's President Tariq Lodhi, Oman's first female Prime Minister Aruna Weerasinghe, and Laos' newly elected President Hun Sen.",
      ['Tariq Lodhi → 15th BRICS Summit', 'Oman → 15th BRICS Summit', 'Hun Sen → 15th BRICS Summit'],
    ],
    [
      'The 15th BRICS Summit was attended by the honourable President of Fiji, H.E. Mr. Sione Vuna, and the esteemed Sultan of Oman.',
      ['Sione Vuna → 15th BRICS Summit', 'Oman → 15th BRICS Summit'],
    ],
    [
      'The 15th BRICS Summit opened. The guests included heads of delegations President of Nepal Tariq Lodhi, President of Fiji Sione Vuna.',
      ['Tariq Lodhi → 15th BRICS Summit', 'Fiji → 15th BRICS Summit'],
    ],
    // Said of those who are named behind the verb.
    [
      'The 18th BRICS Summit will be held in 2026. Leaders expected to attend are President Tariq Lodhi of Nepal and President Sione Vuna of Fiji.',
      ['Tariq Lodhi → 18th BRICS Summit planned', 'Fiji → 18th BRICS Summit planned'],
      '2025-09-01',
    ],
    [
      'The 15th BRICS Summit opened. Those who took part were Tariq Lodhi and Sione Vuna.',
      ['Tariq Lodhi → 15th BRICS Summit', 'Sione Vuna → 15th BRICS Summit'],
    ],
    [
      'Heads of ten states took part in the 15th BRICS Summit. Among them were the leaders of Nepal, Fiji and Oman.',
      ['Nepal → 15th BRICS Summit', 'Fiji → 15th BRICS Summit', 'Oman → 15th BRICS Summit'],
    ],
    // States by their leaders; an end of the list that names nobody.
    [
      'The Emir of Qatar, the Vice President of Vietnam, the King of Jordan, and four ministers attended the 15th BRICS Summit.',
      ['Qatar → 15th BRICS Summit', 'Vietnam → 15th BRICS Summit', 'Jordan → 15th BRICS Summit'],
    ],
    [
      'The 15th BRICS Summit was attended by Tariq Lodhi of Nepal, Sione Vuna of Fiji and other leaders.',
      ['Tariq Lodhi → 15th BRICS Summit', 'Sione Vuna → 15th BRICS Summit'],
    ],
    [
      'South Africa hosted the 15th BRICS Summit for the foreign ministers of Nepal, Fiji and Oman.',
      ['Nepal → 15th BRICS Summit', 'Oman → 15th BRICS Summit'],
    ],
  ],
  saysNot: [
    'The 15th BRICS Summit opened. Not coming: the Sultan of Oman and Tariq Lodhi, President of Nepal, who is ill.',
    'The 15th BRICS Summit opened. Not attending were Tariq Lodhi and Sione Vuna.',
    'The 15th BRICS Summit opened. Its aims include peace for Nepal and Fiji.',
    'The 15th BRICS Summit opened. Leaders expected to be ill are Tariq Lodhi and Sione Vuna.',
    'Prices rose at the 15th BRICS Summit. Among them were the rents of Nepal and Fiji.',
    'South Africa hosted the 15th BRICS Summit for the benefit of Nepal.',
    'The 15th BRICS Summit opened. Leaders who stayed away were Tariq Lodhi and Sione Vuna.',
  ],
})
