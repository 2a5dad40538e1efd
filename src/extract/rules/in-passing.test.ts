/** Gatherings told in passing: "during the 72nd session", "after the Cairo summit". */
import { testRule } from '../../build/test-reading.ts'

testRule('attended', {
  says: [
    [
      'A meeting of the ECO Council of Ministers was held on 21 September 2016 in New York during the 71st Session of the United Nations General Assembly. Tariq Lodhi attended the meeting.',
      'Tariq Lodhi → ECO Ministerial Meeting (2016) @2016-09-21',
    ],
    [
      'The 3rd ECO Forum was held in Tehran on the margins of the 16th ECO Summit. Sione Vuna took part in the Forum.',
      'Sione Vuna → 3rd ECO Forum',
    ],
    [
      'Meeting of the SCO Ministers of Foreign Affairs\n\nA regular meeting of the SCO Ministers of Foreign Affairs was held in Tashkent on 4 May 2016.\n\nIn preparation for the upcoming SCO summit on 23 June 2016, the ministers drafted a plan. The meeting was attended by Tariq Lodhi.',
      'Tariq Lodhi → SCO Ministerial Meeting (2016) @2016-05-04',
      '2016-05-05',
    ],
    // Whose decisions it carries out is not what is spoken of.
    [
      'The 13th SAARC Summit was held in Suva in November 2005. It followed a decision taken by the 12th SAARC Summit. The Summit was chaired by Tariq Lodhi.',
      'Tariq Lodhi → 13th SAARC Summit',
    ],
    [
      'The 13th SAARC Summit met in Suva. It carried out a plan adopted at the 12th SAARC Summit. The Summit was chaired by Tariq Lodhi.',
      'Tariq Lodhi → 13th SAARC Summit',
    ],
    [
      'The 13th SAARC Summit met in Suva, as agreed by the leaders at the 12th SAARC Summit. It was attended by Tariq Lodhi.',
      'Tariq Lodhi → 13th SAARC Summit',
    ],
    [
      'Talks were held in Suva by the leaders at the 12th SAARC Summit. It was attended by Tariq Lodhi.',
      'Tariq Lodhi → 12th SAARC Summit',
    ],
  ],
  saysNot: [
    'The 15th BRICS Summit was held before the 78th Session of the United Nations General Assembly.',
    'Fiji prepared for the 15th BRICS Summit.',
    'Fiji carries out a plan adopted at the 15th BRICS Summit.',
    'Since the 15th BRICS Summit Oman has slept.',
  ],
})

testRule('met-with', {
  says: [
    [
      'It was his first journey after the 12th SAARC Summit.\n\nIn Suva, Tariq Lodhi met Sione Vuna.',
      'Sione Vuna → Tariq Lodhi @2009-03-02',
      '2009-03-02',
    ],
    [
      'Tariq Lodhi began his first tour since the ECO summit last August. In Suva, he met Sione Vuna.',
      'Sione Vuna → Tariq Lodhi @2009-03-02',
      '2009-03-02',
    ],
    [
      'Following the 17th BRICS Summit, Tariq Lodhi met Sione Vuna.',
      'Sione Vuna → Tariq Lodhi @2025-07-06',
      '2025-07-08',
    ],
  ],
  saysNot: [
    'Tariq Lodhi left after the 12th SAARC Summit.',
    'Nobody met before the 12th SAARC Summit.',
    'The 12th SAARC Summit came before the 13th SAARC Summit.',
  ],
})
