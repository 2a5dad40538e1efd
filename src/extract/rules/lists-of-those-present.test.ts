/** Those present, one a line: below a heading, behind the side they come for, by the statements they made. */
import { testRule } from '../../build/test-reading.ts'

const held = (list: string) => `The 15th BRICS Summit was held in Suva on 22 August 2023.\n\n${list}`
const SUMMIT = '15th BRICS Summit'

testRule('attended', {
  says: [
    [
      'ECO has ten members. On 27 March 2017 the heads of state met in Suva: Sione Vuna of Tonga, Badr Salem of Oman and, for Fiji, Deputy Prime Minister Lin Wei.',
      ['Sione Vuna → ECO Summit (2017)', 'Oman → ECO Summit (2017)', 'Lin Wei → ECO Summit (2017)'],
    ],
    [
      'The 15th BRICS Summit was held in Suva on 22 August 2023: Sione Vuna of Tonga and Badr Salem of Oman.',
      [`Sione Vuna → ${SUMMIT}`, `Oman → ${SUMMIT}`],
    ],
    // Those of an ordinal that stands for its gathering.
    [
      'The first ASEAN Summit was held in 1976 and the second in 1980. Sione Vuna was present at the second.',
      'Sione Vuna → 2nd ASEAN Summit',
    ],
    [
      'The sixth ASEAN Summit was held in 1998. The seventh was held in 2001. At the sixth, Oman was represented by Badr Salem.',
      ['Oman → 6th ASEAN Summit', 'Badr Salem → 6th ASEAN Summit'],
    ],
    [
      held(
        'Who represented the members\n\nTonga: Sione Vuna, Prime Minister\nOman: Badr Salem, Minister of Trade',
      ),
      [`Sione Vuna → ${SUMMIT}`, `Tonga → ${SUMMIT}`, `Badr Salem → ${SUMMIT}`, `Oman → ${SUMMIT}`],
    ],
    [
      held(
        'Round the table\n\nTonga – Sione Vuna, Prime Minister\nOman – Badr Salem, Minister of Trade\nFiji – Lin Wei, President',
      ),
      [`Sione Vuna → ${SUMMIT}`, `Fiji → ${SUMMIT}`],
    ],
    [
      held(
        'The following took part:\n\nTonga: Sione Vuna, Prime Minister\nOman: Badr Salem, Minister of Trade',
      ),
      [`Sione Vuna → ${SUMMIT}`, `Badr Salem → ${SUMMIT}`, `Oman → ${SUMMIT}`],
    ],
    [
      held('From the hosts: President Lin Wei of Fiji; and Prime Minister Sione Vuna of Tonga.'),
      [`Lin Wei → ${SUMMIT}`, `Fiji → ${SUMMIT}`, `Sione Vuna → ${SUMMIT}`, `Tonga → ${SUMMIT}`],
    ],
    [
      'The 46th ASEAN Summit and the 2nd ASEAN–Gulf Cooperation Council (GCC) Summit will be held in Suva in May 2025.\n\nFrom ASEAN: President Lin Wei of Laos; and Prime Minister Hun Rith of Cambodia.\n\nFrom the GCC: Emir Badr Salem of Qatar; and King Hamad Salem of Bahrain.',
      [
        'Lin Wei → 46th ASEAN Summit planned',
        'Badr Salem → 2nd ASEAN–GCC Summit planned',
        'Bahrain → 2nd ASEAN–GCC Summit planned',
      ],
    ],
    [
      held(
        'Statements\n\n1. Opening address by the President of Fiji, H.E. Mr. Lin Wei\n2. Statement by the Minister of Trade of Oman, Badr Salem\n3. Statement of Sione Vuna, Prime Minister of Tonga',
      ),
      [`Lin Wei → ${SUMMIT}`, `Fiji → ${SUMMIT}`, `Badr Salem → ${SUMMIT}`, `Tonga → ${SUMMIT}`],
    ],
  ],
  saysNot: [
    'The 15th BRICS Summit was held in Suva on 22 August 2023: Sione Vuna and Badr Salem were ill.',
    'The 15th BRICS Summit was held in Suva on 22 August 2023. Names: Sione Vuna, Badr Salem.',
    'The first ASEAN Summit was held in 1976. Sione Vuna lived at the second house.',
    held(
      'Absent\n\nTonga: Sione Vuna, Prime Minister\nOman: Badr Salem, Minister of Trade\nFiji: Lin Wei, President',
    ),
    held(
      'Former envoys\n\nTonga: Sione Vuna, Prime Minister\nOman: Badr Salem, Minister of Trade\nFiji: Lin Wei, President',
    ),
    held(
      'Present at the dinner were:\n\nSione Vuna, Prime Minister of Tonga\n\nBadr Salem, Minister of Trade of Oman',
    ),
    held('Prices\n\nTonga: nine, says the Bureau\nOman: ten, says the Bank'),
    held('A statement by Sione Vuna is awaited in Tonga.'),
    held('From the airport: Sione Vuna reports.'),
  ],
})

testRule('member-of', {
  says: [
    [
      'The New Development Bank (NDB) lends.\n\n| Member | Since | Votes |\n|---|---|---|\n| Fiji | 3 July 2015 | 18 |\n| Oman | 2021 | 2 |',
      ['Fiji → New Development Bank @2015-07-03 [member]', 'Oman → New Development Bank @2021 [member]'],
      '2023-05-01',
    ],
  ],
  saysNot: [
    'The New Development Bank (NDB) lends.\n\n| Member | Votes | Share |\n|---|---|---|\n| Fiji | 18 | 3 |\n| Oman | 2 | 4 |',
    'The New Development Bank (NDB) lends.\n\n| Country | Joined | Club |\n|---|---|---|\n| Fiji | 2015 | one |\n| Oman | 2016 | two |',
  ],
})
