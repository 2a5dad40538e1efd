/** A speech: "I" is the speaker, "we" the state spoken for; courtesies are done by wishing to do them. */
import { testRule } from '../../build/test-reading.ts'

const HEAD = `UNITED NATIONS GENERAL ASSEMBLY
FIFTY-NINTH SESSION

24 September 2004

Statement by H.E. Mr. Tariq Lodhi, Minister for Foreign Affairs of Bangladesh

`

testRule('supports', {
  says: [
    [`${HEAD}Mr. President, I wish to thank Japan for its help.`, 'Tariq Lodhi → Japan @2004-09-24'],
    [`${HEAD}We commend Nepal for its patience.`, 'Tariq Lodhi → Nepal'],
    [`${HEAD}My delegation praised Oman. Our thanks go to Fiji as well.`, 'Tariq Lodhi → Oman'],
    [`${HEAD}Bangladesh praised Oman.`, 'Bangladesh → Oman'],
    [
      `${HEAD}Permit me to congratulate you, Ms. Retno Marsudi, and to thank your predecessor, Mr. Sione Vuna of Tonga.`,
      ['Tariq Lodhi → Retno Marsudi', 'Tariq Lodhi → Sione Vuna'],
    ],
    [`${HEAD}Allow me to express my gratitude to President Joko Widodo.`, 'Tariq Lodhi → Joko Widodo'],
    [`${HEAD}I should like to pay tribute to Fiji.`, 'Tariq Lodhi → Fiji'],
    [`${HEAD}I take this opportunity to thank Oman and to commend Qatar.`, 'Tariq Lodhi → Qatar'],
    [
      `${HEAD}To Oman, which we visited in May, and to Qatar we renew our full support.`,
      'Tariq Lodhi → Qatar',
    ],
    // What it is and by whom stand on lines of their own.
    [
      'STATEMENT\n\nby H.E. Mr. Tariq LODHI,\nMinister for Foreign Affairs of Bangladesh,\nat the General Debate\n\nDhaka, 24 September 2004\n\nWe thank Japan.',
      'Tariq Lodhi → Japan @2004-09-24',
    ],
    ['The OIC endorsed the candidature of Oman.', 'Organisation of Islamic Cooperation → Oman'],
    ['Joko Widodo pledged assistance to Tonga.', 'Joko Widodo → Tonga'],
    ['Nepal is grateful to India.', 'Nepal → India'],
  ],
  saysNot: [
    'I wish to thank Japan for its help.',
    // A sentence about a speech is not its title.
    'Statement by Tariq Lodhi, Minister for Foreign Affairs of Bangladesh, was long.\n\nWe thank Japan.',
    'STATEMENT\n\nIt was read by Tariq Lodhi, Minister for Foreign Affairs of Bangladesh.\n\nWe thank Japan.',
    'We commend Nepal for its patience.',
    `${HEAD}I do not wish to thank Japan.`,
    `${HEAD}They wish to visit Japan.`,
    `${HEAD}Allow me to remind Japan of its promise.`,
    `${HEAD}I would like to visit Fiji.`,
    `${HEAD}They would like to thank Japan one day, if they could.`,
  ],
})

testRule('attended', {
  says: [
    // Name, office and occasion in lines of their own, without a comma between them.
    ...(
      [
        [
          'STATEMENT BY\nH.E. MR. SIONE VUNA\nMINISTER FOR FOREIGN AFFAIRS\nOF THE REPUBLIC OF FIJI',
          'Sione Vuna',
          'Fiji',
        ],
        [
          'STATEMENT\nby Her Excellency Mrs. Aruna Rao\nMinister of Foreign Affairs of Nepal',
          'Aruna Rao',
          'Nepal',
        ],
        ['Address by H.E. Dr. Badr Salem\nPresident of the Republic of Kenya', 'Badr Salem', 'Kenya'],
      ] as const
    ).map(([head, actor, state]): [string, string[]] => [
      `${head}\nat the 64th Session\nof the General Assembly of the United Nations\n\nNew York, 23 September 2009\n\nMr. President,\n\nThe year was long.`,
      [`${actor} → 64th Session of the UNGA @2009`, `${state} → 64th Session of the UNGA @2009`],
    ]),
    [
      `${HEAD}Mr. President, the year was long.`,
      ['Tariq Lodhi → 59th Session of the UNGA @2004', 'Bangladesh → 59th Session of the UNGA @2004'],
    ],
  ],
  saysNot: [
    `UNITED NATIONS GENERAL ASSEMBLY
FIFTY-NINTH SESSION

24 September 2004

The statement of Bangladesh was short.`,
    'A statement by Tariq Lodhi was read in Dhaka, Bangladesh.',
  ],
})

testRule('invited', {
  says: [
    ['Joko Widodo accepted an invitation from Narendra Modi.', 'Narendra Modi → Joko Widodo'],
    [
      'Anwar Ibrahim has accepted invitations from Hun Sen and Joko Widodo.',
      ['Hun Sen → Anwar Ibrahim', 'Joko Widodo → Anwar Ibrahim'],
    ],
    ['Joko Widodo declined an invitation from Narendra Modi.', 'Narendra Modi → Joko Widodo'],
  ],
  saysNot: [
    'Joko Widodo accepted a gift from Narendra Modi.',
    'Joko Widodo never received an invitation from Narendra Modi.',
    'Joko Widodo would accept an invitation from Narendra Modi.',
  ],
})

testRule('criticizes', {
  says: [
    ["Pakistan rejected India's draft of the agreement.", 'Pakistan → India'],
    ["Oman rejected Fiji's demands.", 'Oman → Fiji'],
    [
      'Minister Retno Marsudi condemned in the strongest terms the launches of missiles by Fiji.',
      'Retno Marsudi → Fiji',
    ],
    ['Oman rejected the decision of Qatar to leave.', 'Oman → Qatar'],
    ['Joko Widodo repeated his condemnation of Tonga.', 'Joko Widodo → Tonga'],
    ['Joko Widodo charged Fiji with years of neglect.', 'Joko Widodo → Fiji'],
    [`${HEAD}We condemn the attack of the Taliban on the airport.`, 'Tariq Lodhi → Taliban'],
    ['Anwar Ibrahim criticized Fiji and Tonga alike.', ['Anwar Ibrahim → Fiji', 'Anwar Ibrahim → Tonga']],
  ],
  saysNot: [
    'Pakistan rejected the draft.',
    'India rejected claims that it had condemned Nepal.',
    "Oman did not reject Fiji's demands.",
    'Joko Widodo charged Fiji for the gas.',
    'Oman condemned the attack on Qatar.',
    'Oman rejected the decision on Qatar.',
  ],
})

testRule('requests', {
  says: [
    [`${HEAD}My Government appeals to India to open the border.`, 'Tariq Lodhi → India'],
    [`${HEAD}I would urge Nepal to send an observer.`, 'Tariq Lodhi → Nepal'],
    [`${HEAD}I also wish to call on Fiji to sign.`, 'Tariq Lodhi → Fiji'],
  ],
  saysNot: [
    `${HEAD}My Government wants appeals to India to stop.`,
    `${HEAD}They would urge Nepal to come if they could.`,
    `${HEAD}Our appeals of last year were heard in Nepal.`,
  ],
})
