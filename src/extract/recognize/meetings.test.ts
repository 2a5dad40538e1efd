import { describe, expect, test } from 'vitest'
import { recognizedIn } from '../../build/test-reading.ts'

/** Naming as written, level, ordinal, what else it says. */
function meetingsIn(text: string): string[] {
  const { meetings, said } = recognizedIn(text)
  return meetings
    .filter((m) => !m.bare)
    .map((m) => {
      const more = [m.ordinal, m.year, m.yearShift, m.place?.name].filter(
        (v) => v !== null && v !== undefined,
      )
      return [said(m), m.level, ...more].join(' | ')
    })
}

describe('gatherings', () => {
  test.each<[string, string[]]>([
    [
      'the 40th and 41st ASEAN Summits in Phnom Penh',
      ['40th | summit | 40 | Phnom Penh', '41st ASEAN Summits | summit | 41 | Phnom Penh'],
    ],
    [
      'the third, fourth and fifth ministerial meetings of BIMSTEC',
      [
        'third | ministerial | 3',
        'fourth | ministerial | 4',
        'fifth ministerial meetings of BIMSTEC | ministerial | 5',
      ],
    ],
    ['the 8th & 9th SAARC Summits', ['8th | summit | 8', '9th SAARC Summits | summit | 9']],
    ['the 15th ordinary ASEAN summit', ['15th ordinary ASEAN summit | summit | 15']],
    [
      'The Extraordinary Summit due to be held in Suva on 4 May will be short.',
      ['Extraordinary Summit | special-summit'],
    ],
    [
      'the Extraordinary Meeting of the Council of Foreign Ministers of the OIC',
      ['Extraordinary Meeting of the Council of Foreign Ministers of the OIC | special-ministerial'],
    ],
    [
      'the 3rd session of the Assembly of Heads of State and Government of the African Union',
      ['3rd session of the Assembly of Heads of State and Government of the African Union | summit | 3'],
    ],
    [
      'the meeting of the Heads of Government Council of the CIS',
      ['meeting of the Heads of Government Council of the CIS | heads-of-government'],
    ],
    [
      'They will meet again in Suva in October for the 23rd ASEAN Summit and the East Asia Summit.',
      ['23rd ASEAN Summit | summit | 23', 'East Asia Summit | summit'],
    ],
    ['Nepal hosts the East Asia Summit in October.', ['East Asia Summit | summit']],
    ['In May he came to Suva for the Shangri-La Dialogue.', ['Shangri-La Dialogue | forum']],
    ['The East Asia Summit (EAS) opened in Suva on 4 May.', ['East Asia Summit | summit']],
    [
      'the ASEAN Plus Three (China, Japan and South Korea) Summit of 2004',
      ['ASEAN Plus Three (China, Japan and South Korea) Summit | summit'],
    ],
    ['the 3rd plenary meeting of ASEAN', ['3rd plenary meeting of ASEAN | meeting | 3']],
    ['the 40th ASEAN Summit', ['40th ASEAN Summit | summit | 40']],
    ['the fifteenth BRICS summit', ['fifteenth BRICS summit | summit | 15']],
    ['the twenty-first ASEAN summit', ['twenty-first ASEAN summit | summit | 21']],
    ['the LXV Summit of ASEAN', ['LXV Summit of ASEAN | summit | 65']],
    ['the XXI ASEAN Summit', ['XXI ASEAN Summit | summit | 21']],
    ['the XV BRICS summit', ['XV BRICS summit | summit | 15']],
    ['the 2019 SAARC summit', ['2019 SAARC summit | summit | 2019']],
    ["last year's ASEAN summit", ["last year's ASEAN summit | summit | -1"]],
    ["next year's ASEAN summit in Manila", ["next year's ASEAN summit | summit | 1 | Manila"]],
    ['the second BIMSTEC ministerial meeting', ['second BIMSTEC ministerial meeting | ministerial | 2']],
    [
      'the 5th Meeting of the Foreign Ministers of BIMSTEC',
      ['5th Meeting of the Foreign Ministers of BIMSTEC | ministerial | 5'],
    ],
    [
      'the First Informal Meeting of the Heads of State of ASEAN',
      ['First Informal Meeting of the Heads of State of ASEAN | informal-summit | 1'],
    ],
    [
      'the informal ministerial meeting of ASEAN',
      ['informal ministerial meeting of ASEAN | informal-ministerial'],
    ],
    [
      'the 62nd session of the United Nations General Assembly',
      ['62nd session of the United Nations General Assembly | session | 62'],
    ],
    ['the ASEAN summit in Jakarta', ['ASEAN summit | summit | Jakarta']],
    ['the 3rd ECO Forum', ['3rd ECO Forum | forum | 3']],
    ['The Fourth EAS was held in Thailand.', ['Fourth EAS | summit | 4']],
    ['ASEAN praised its second meeting in Bali.', ['second meeting | meeting | 2 | Bali']],
    ['the inaugural ASEAN-GCC-China Summit', ['inaugural ASEAN-GCC-China Summit | summit | 1']],
    ['the second Russia-Africa Summit', ['second Russia-Africa Summit | summit | 2']],
    ['an EU–Central Asia summit in Tashkent', ['EU–Central Asia summit | summit | Tashkent']],
    [
      'the second summit of SAARC and the Arab states',
      ['second summit of SAARC and the Arab states | summit | 2'],
    ],
    [
      'The heads of state of the Shanghai Cooperation Organisation (SCO) met in Tashkent on 4 May.',
      ['met | summit | Tashkent'],
    ],
    [
      'BRICS Ministers of Foreign Affairs and International Relations met in Suva on 4 May.',
      ['met | ministerial | Suva'],
    ],
    ['On 4 May the heads of government met in Suva.', ['met | heads-of-government | Suva']],
    ['The leaders of the bloc gathered in Suva on 4 May.', ['gathered | summit | Suva']],
    ['The SCO met in Tashkent on 4 May.', ['met | meeting | Tashkent']],
    ['ASEAN foreign ministers gathered in Jakarta.', ['gathered | ministerial | Jakarta']],
    ['The leaders of the BRICS countries will meet in Kazan.', ['meet | summit | Kazan']],
    [
      'SAARC summits are rare. The first was hosted by Nepal, the second by India.',
      ['first | summit | 1', 'second | summit | 2'],
    ],
    [
      'The leaders of the GCC and the Central Asian states held their meeting in Muscat on 4 May.',
      ['meeting | summit | Muscat'],
    ],
    ['The foreign ministers of BIMSTEC held a meeting in Suva.', ['meeting | ministerial | Suva']],
    ['the 5th online summit of BIMSTEC', ['5th online summit of BIMSTEC | summit | 5']],
    [
      'the ninth ordinary session of the ECO Council of Ministers',
      ['ninth ordinary session of the ECO Council of Ministers | ministerial | 9'],
    ],
    [
      'the third summit of Lagoon Speaking Countries in Suva',
      ['third summit of Lagoon Speaking Countries | summit | 3 | Suva'],
    ],
    [
      'the fifth meeting of the Nepal-Oman Joint Tea Mechanism',
      ['fifth meeting of the Nepal-Oman Joint Tea Mechanism | meeting | 5'],
    ],
    [
      'the 2nd Nepal–Oman Political Consultations in Muscat',
      ['2nd Nepal–Oman Political Consultations | consultations | 2 | Muscat'],
    ],
    [
      'the first round of consular consultations between Nepal and the Sultanate of Oman',
      ['first round of consular consultations between Nepal and the Sultanate of Oman | consultations | 1'],
    ],
    [
      'The 2nd Nepal–Oman Political Consultations were short. Oman will host the third round.',
      ['2nd Nepal–Oman Political Consultations | consultations | 2', 'third round | consultations | 3'],
    ],
    [
      "the third round of the Nepal-Oman Foreign Ministers' Strategic Dialogue",
      ["third round of the Nepal-Oman Foreign Ministers' Strategic Dialogue | consultations | 3"],
    ],
    ['The Lagoon Peace Conference of 1996 failed.', ['Lagoon Peace Conference | conference']],
    [
      'The Donors’ Conference for Fiji was held in Suva in May 1997.',
      ['Donors’ Conference for Fiji | conference'],
    ],
    [
      'SAARC met late. The SAARC summit opened in Malé. The first one took place in 1985 in Dhaka.',
      ['SAARC summit | summit', 'first one | summit | 1'],
    ],
    [
      'the second Belt and Road Forum for International Cooperation in Beijing',
      ['second Belt and Road Forum for International Cooperation | forum | 2 | Beijing'],
    ],
  ])('%s', (text, wanted) => {
    expect(meetingsIn(text)).toEqual(wanted)
  })

  test.each([
    'The summit ended.',
    'They met at noon.',
    'ASEAN meets twice a year.',
    'a meeting of minds',
    'the parliament in session',
    'The two held a meeting in Oman.',
    'at the summit of the mountain',
    'the first round of talks',
    'a conference call',
    'in the forum of public opinion',
    'In May they set out rules for the East Asia Summit.',
    'They met in May and wrote to the East Asia Summit.',
    'Nepal hosts the secretariat of the East Asia Summit since May.',
    'the LI dialogue',
    'the IC forum',
    'the LIX. forum rules',
    'the East Asia Summit is a body',
    'The 7th plenary meeting of the UN General Assembly was long.',
    'SAARC stood by. Ninth Meeting (PM)',
    'ASEAN was named at the 4th plenary meeting.',
    'The East Asia Summit (EAS) was founded on 14 December 2005.',
    'ASEAN (see page 4 and annex) summits',
    'talks about talks',
    'ASEAN met with China in Jakarta.',
    'The SCO met its targets in 2018.',
    'ASEAN meets in Jakarta every year.',
    'The ministers of Oman and Fiji met in Suva on 4 May.',
    'The heads of state met in Suva.',
    'The ministers met in Suva on 4 May.',
    'The two heads of state met in Suva on 4 May.',
    'The ministers of Oman and Fiji held a meeting in Suva on 4 May.',
    'The members of the GCC held a meeting each year.',
    'The World Bank met criticism in Oman.',
    'the first ASEAN chairmanship of Laos',
    'the second EAS energy package',
    'Oman, the first in Arabia',
    'The first was hosted by Nepal.',
    'the US-China rivalry',
    'the 12th and 13th Meetings',
    'the third and fourth of May',
    'The Extraordinary Summit is a book of 4 May.',
    'an extraordinary summit on 4 May',
    'It was the first meeting between the two leaders.',
    'the second meeting of the working group',
    "ASEAN's Dialogue Partners",
    'ASEAN-Russia Dialogue Relations',
    'the ASEAN-Fiji Dialogue Partnership',
    'the ASEAN Conference Centre',
    'the third round of golf',
    'the first round of the election in Oman',
    'a round-table in Suva',
    'The Lagoon Fisheries Conference has a secretariat.',
    'members of the Lagoon Peace Conference',
    'the first one of many',
  ])('none in: %s', (text) => {
    expect(meetingsIn(text)).toEqual([])
  })

  test.each<[string, boolean]>([
    ['The summit ended.', true],
    ['The Third Summit ended.', false],
    ['The meeting began.', true],
  ])('a description is noted as such: %s', (text, bare) => {
    expect(recognizedIn(text).meetings.map((m) => m.bare)).toEqual([bare])
  })
})
