/** Holders of an office below a heading that names it, or behind its label. */
import { testRule } from '../../build/test-reading.ts'

const ECO = 'Economic Cooperation Organization'
const about = (list: string) =>
  `The Economic Cooperation Organization (ECO) has its seat in Tehran.\n\n${list}`

testRule('holds-office', {
  says: [
    [
      about('Secretaries-General\n\nSione Vuna (Tonga), 1992–1996\nBadr Salem (Oman), 1996–2000'),
      [`Sione Vuna → ${ECO} @1992 [secretary-general]`, `Badr Salem → ${ECO} @1996 [secretary-general]`],
    ],
    [
      about('Presidents\n   1992–1996   S. K. Vuna (Tonga)\n   since 3 May 2019   Badr Salem (Oman)'),
      [`S. K. Vuna → ${ECO} @1992 [president]`, `Badr Salem → ${ECO} @2019-05-03 [president]`],
    ],
    [
      about('List of former directors\n2010 – 2014: Sione Vuna\n2014 – 2019: Badr Salem'),
      [`Sione Vuna → ${ECO} @2010 [director]`, `Badr Salem → ${ECO} @2014 [director]`],
    ],
    [
      about('Deputy Secretaries-General: Sione Vuna (Tonga), Badr Salem and Lin Wei (China)'),
      [`Sione Vuna → ${ECO}`, `Badr Salem → ${ECO}`, `Lin Wei → ${ECO} [deputy secretary-general]`],
    ],
    [
      about(
        'Presidents\n1992–1996 Sione Vuna (Tonga)\n1996– Badr Salem (Oman)\n\nVice-Presidents: Lin Wei (China)',
      ),
      [`Badr Salem → ${ECO} @1996`, `Lin Wei → ${ECO} [vice-president]`],
    ],
    [
      about(
        'Director-General: Badr Salem (Oman), in office since May 2019; predecessor: Sione Vuna, 2010–2018.',
      ),
      [`Badr Salem → ${ECO} @2019-05`, `Sione Vuna → ${ECO} @2010`],
    ],
    [
      'The following came to the ECO meeting:\n\nH.E. Sione Vuna,\nMinister of Trade of Tonga\n\nH.E. Shaikh Dr Badr Salem,\nDeputy Prime Minister and Minister of Finance of Oman\n\nH.E. Lin Wei,\nMinister of Health of China',
      [
        'Sione Vuna → Tonga [Minister of Trade]',
        'Badr Salem → Oman [Minister of Finance]',
        'Badr Salem → Oman [Deputy Prime Minister]',
        'Lin Wei → China [Minister of Health]',
      ],
    ],
  ],
  saysNot: [
    about('Secretaries-General\n\nHow they are chosen is told below.'),
    about('Presidents\n\nSione Vuna and Badr Salem met in 1992.'),
    about('Songs\n1992–1996 Sione Vuna\n1996–2000 Badr Salem'),
    about('Speakers: Sione Vuna, Badr Salem'),
  ],
})
