/** Members by the lines of a fact sheet and by apposition; terms in the cells of a table; who came, told behind the verb. */
import { testRule } from '../../build/test-reading.ts'

const ASEAN = 'Association of Southeast Asian Nations'
const sheet = (lines: string) => `ASEAN\n\nASEAN is a body of states. ASEAN is old.\n\n${lines}`

testRule('member-of', {
  says: [
    [
      sheet('Members since 2005: Oman and Fiji.'),
      [`Oman → ${ASEAN} @2005 [member]`, `Fiji → ${ASEAN} @2005 [member]`],
    ],
    [
      sheet('Founding members (1997): Oman and Fiji.'),
      [`Oman → ${ASEAN} @1997 [member]`, `Fiji → ${ASEAN} @1997`],
    ],
    // A year behind a group is that of all in it.
    [
      sheet('Dialogue partners: Oman, Fiji (September 2021), Nepal.'),
      [`Oman → ${ASEAN} @2021-09 [partner]`, `Fiji → ${ASEAN} @2021-09`, `Nepal → ${ASEAN} @-`],
    ],
    [
      sheet('Members: Oman (1992), Fiji, Nepal (1997), Tonga and Chad (2004).'),
      [
        `Oman → ${ASEAN} @1992 [member]`,
        `Fiji → ${ASEAN} @-`,
        `Nepal → ${ASEAN} @1997`,
        `Tonga → ${ASEAN} @2004`,
        `Chad → ${ASEAN} @2004`,
      ],
    ],
    [sheet('Members: Oman, Fiji and Nepal (1997).'), [`Oman → ${ASEAN} @1997 [member]`]],
    [
      sheet('Members: Oman, Fiji, Nepal (1997).'),
      [`Oman → ${ASEAN} @- [member]`, `Fiji → ${ASEAN} @-`, `Nepal → ${ASEAN} @1997`],
    ],
    [sheet('Observers: Oman, then Fiji (1997).'), [`Oman → ${ASEAN} @- [observer]`]],
    [sheet('Observers: Oman, Fiji (two isles).'), [`Oman → ${ASEAN} @- [observer]`]],
    [sheet('Members (10): Oman and Fiji.'), [`Oman → ${ASEAN} @- [member]`]],
    [
      sheet('Members: Oman and the three SCO countries (Kazakhstan, China, Russia).'),
      [
        `Kazakhstan → ${ASEAN}`,
        'China → Shanghai Cooperation Organisation',
        'Russia → Shanghai Cooperation Organisation',
      ],
    ],
    [sheet('Participants: Oman, Fiji; Tonga.'), [`Oman → ${ASEAN}`, `Tonga → ${ASEAN}`]],
    [
      'ASEAN is old. The three founding members are Oman, Fiji and Tonga; Nepal and India joined in June 2017.',
      [`Oman → ${ASEAN}`, `Tonga → ${ASEAN}`, `Nepal → ${ASEAN} @2017-06`],
    ],
    [
      'Oman and Fiji, the two Consultative Partners of ASEAN, came.',
      [`Oman → ${ASEAN} @- [partner]`, `Fiji → ${ASEAN} @- [partner]`],
    ],
    ['Oman, Fiji and Tonga, the three observers of ASEAN, came.', [`Fiji → ${ASEAN} @- [observer]`]],
    ['Oman and Fiji, two dialogue partners of ASEAN, came.', [`Fiji → ${ASEAN} @- [partner]`]],
  ],
  saysNot: [
    sheet('Interested since 2005: Oman and Fiji.'),
    'The 12th ASEAN Summit was held in 2007.\n\nParticipants: Oman, Fiji; Tonga.',
    'Oman and Fiji, the two partners in trade, came.',
    'Oman and Fiji, the two oldest friends of ASEAN, came.',
  ],
})

testRule('holds-office', {
  says: [
    [
      sheet(
        'Secretaries general\n\nName | Country | Term\nSione Vuna | Fiji | 1996–2001\nBadr Salem | Oman | 2001–2006',
      ),
      [`Sione Vuna → ${ASEAN} @1996 [secretary general]`, `Badr Salem → ${ASEAN} @2001 [secretary general]`],
    ],
  ],
  saysNot: [
    sheet('Guests\n\nName | Country | Nights\nSione Vuna | Fiji | 1996–2001\nBadr Salem | Oman | 2001–2006'),
  ],
})

const SUMMIT = '20th ASEAN Summit'
const held = (more: string) => `The 20th ASEAN Summit was held in Suva on 3 April 2012. ${more}`

testRule('attended', {
  says: [
    [
      held('From among the partners came Sione Vuna, Foreign Minister of Fiji, and Badr Salem of Oman.'),
      [`Sione Vuna → ${SUMMIT}`, `Fiji → ${SUMMIT}`, `Badr Salem → ${SUMMIT}`],
    ],
    [held('Also came Lin Wei of Fiji.'), [`Lin Wei → ${SUMMIT}`, `Fiji → ${SUMMIT}`]],
    [held('Then came Lin Wei of Fiji.'), `Lin Wei → ${SUMMIT}`],
  ],
  saysNot: [
    held('From among the trees came a voice.'),
    held('It came to Lin Wei of Fiji late.'),
    held('Also came a letter of Lin Wei.'),
  ],
})
