import { testRule } from '../../build/test-reading.ts'

const ASEAN = 'Association of Southeast Asian Nations'

testRule('attended', {
  says: [
    [
      'Fiji attended the 40th and 41st ASEAN Summits.',
      ['Fiji → 40th ASEAN Summit', 'Fiji → 41st ASEAN Summit'],
    ],
    [
      'The 3rd ECO Forum was held in Tehran. Another speaker at the Forum was Sione Vuna of Tonga.',
      ['Sione Vuna → 3rd ECO Forum', 'Tonga → 3rd ECO Forum'],
    ],
    [
      'Ministers came to the 3rd ECO Forum, which followed the 15th BRICS Summit. The Forum was opened by Sione Vuna.',
      'Sione Vuna → 3rd ECO Forum',
    ],
    ['H.E. Mr. Tariq Lodhi attended the 15th BRICS Summit.', 'Tariq Lodhi → 15th BRICS Summit'],
    ['Nepal attended the 15th BRICS Summit.', 'Nepal → 15th BRICS Summit @2023-08-22'],
    [
      'Vietnamese Prime Minister Nguyen Van Thanh attended the 40th ASEAN Summit.',
      ['Nguyen Van Thanh → 40th ASEAN Summit', 'Vietnam → 40th ASEAN Summit'],
    ],
    ['The 40th ASEAN Summit was attended by Timor-Leste.', 'Timor-Leste → 40th ASEAN Summit'],
    ['Anwar Ibrahim took part in the 44th ASEAN Summit.', 'Anwar Ibrahim → 44th ASEAN Summit @2024-10-09'],
    ['Hakan Fidan addressed the 15th BRICS Summit by video.', 'Hakan Fidan → 15th BRICS Summit [video]'],
    [
      'Oman and Bahrain participated in the 16th BRICS Summit.',
      ['Oman → 16th BRICS Summit', 'Bahrain → 16th BRICS Summit'],
    ],
    [
      'Japan will attend the 18th BRICS Summit in 2026.',
      'Japan → 18th BRICS Summit planned @2026',
      '2025-09-01',
    ],
    ['Bhutan sent a delegation to the 40th ASEAN Summit.', 'Bhutan → 40th ASEAN Summit'],
    [
      'Speaking at the 15th BRICS Summit, Retno Marsudi called for calm.',
      'Retno Marsudi → 15th BRICS Summit',
    ],
    [
      'The 40th ASEAN Summit was held in 2022. Also at the table were Fumio Kishida and Hun Sen.',
      ['Fumio Kishida → 40th ASEAN Summit', 'Hun Sen → 40th ASEAN Summit'],
    ],
    [
      'The 15th BRICS Summit was short. In attendance were Narendra Modi of India and Xi Jinping of China.',
      ['Narendra Modi → 15th BRICS Summit', 'China → 15th BRICS Summit'],
    ],
    ['Li Keqiang told the 15th BRICS Summit that trade had grown.', 'Li Keqiang → 15th BRICS Summit'],
    [
      'The 15th BRICS Summit was attended by Their Excellencies Narendra Modi, Prime Minister of India; and Xi Jinping, President of China; and by heads of state and heads of delegation of Oman and Fiji.',
      ['Narendra Modi → 15th BRICS Summit', 'Xi Jinping → 15th BRICS Summit', 'Oman → 15th BRICS Summit'],
    ],
    [
      '15th BRICS Summit\n\nLIST OF PARTICIPANTS\n\n| India | Narendra Modi | Prime Minister |\n| China | Xi Jinping | President |\n',
      ['Narendra Modi → 15th BRICS Summit', 'China → 15th BRICS Summit'],
    ],
    [
      'Brazil opened the 17th BRICS Summit.\n\n• Guests: Prabowo Subianto (Indonesia) and Hun Sen (Cambodia).',
      ['Prabowo Subianto → 17th BRICS Summit', 'Cambodia → 17th BRICS Summit'],
    ],
    [
      'The 40th ASEAN Summit was held in November 2022. Fumio Kishida came as a guest.',
      'Fumio Kishida → 40th ASEAN Summit',
    ],
  ],
  saysNot: [
    'The 3rd ECO Forum was held in Tehran. Sione Vuna will attend the celebrations on Sunday.',
    'The 3rd ECO Forum was held in Tehran. Sione Vuna attended a school in Suva.',

    'Nepal did not attend the 15th BRICS Summit.',
    'Nepal failed to attend the 15th BRICS Summit.',
    'Nepal has never attended the 15th BRICS Summit.',
    'Japan would attend the 15th BRICS Summit if asked.',
    'Oman declined to attend the 16th BRICS Summit.',
    'Hakan Fidan read about the 15th BRICS Summit.',
    'Fiji congratulated Laos on the 44th ASEAN Summit.',
    'The 40th ASEAN Summit discussed Myanmar.',
    'Anwar Ibrahim attended school in Penang.',
    'Critics of the 40th ASEAN Summit gathered in Canada.',
    'ASEAN opened the 40th ASEAN Summit.',
    'The 15th BRICS Summit ended. Also on the menu were Oman and Fiji.',
    'The 15th BRICS Summit was short. Nobody told Narendra Modi.',
  ],
})

testRule('hosted', {
  says: [
    [
      'Cyril Ramaphosa of South Africa hosted the 15th BRICS Summit.',
      ['Cyril Ramaphosa → 15th BRICS Summit', 'South Africa → 15th BRICS Summit'],
    ],
    [
      'The Supreme Eurasian Economic Council held a session in the Kazakh capital on 29 May 2019.',
      'Kazakhstan → Supreme Eurasian Economic Council Session (2019) @2019-05-29',
    ],
    ['South Africa hosted the 15th BRICS Summit.', 'South Africa → 15th BRICS Summit @2023-08-22'],
    ['The 44th ASEAN Summit was hosted by Laos.', 'Laos → 44th ASEAN Summit @2024-10-09'],
    ['The 15th BRICS Summit was held in Johannesburg, South Africa.', 'South Africa → 15th BRICS Summit'],
    ['The 40th ASEAN Summit took place in Phnom Penh, Cambodia.', 'Cambodia → 40th ASEAN Summit'],
    [
      'India will host the 18th BRICS Summit in 2026.',
      'India → 18th BRICS Summit planned @2026',
      '2025-09-01',
    ],
    ['The 16th BRICS Summit was held in Laos.', 'Laos → 16th BRICS Summit'],
    ['Brazil organized the 17th BRICS Summit.', 'Brazil → 17th BRICS Summit'],
    ['The 16th BRICS Summit in Kazan, Russia, lasted three days.', 'Russia → 16th BRICS Summit'],
    ['The 44th ASEAN Summit in the Lao capital ended.', 'Laos → 44th ASEAN Summit'],
    ['The 40th ASEAN Summit, Phnom Penh, hosted by Cambodia, was short.', 'Cambodia → 40th ASEAN Summit'],
    [
      'SAARC summits are rare. The first was hosted by Bangladesh in December 1985, the second by India in 1986.',
      ['Bangladesh → 1st SAARC Summit @1985-12-07', 'India → 2nd SAARC Summit @1986-11-16'],
    ],
  ],
  saysNot: [
    'The Supreme Eurasian Economic Council held a session.',
    'Kazakhstan held a session on fish in Astana.',

    'Nepal did not host the 15th BRICS Summit.',
    'Nepal would host the 15th BRICS Summit if it had the beds.',
    'Laos attended the 15th BRICS Summit.',
    'Nepal hosted a cricket team before the 15th BRICS Summit.',
    'The 15th BRICS Summit spoke of Brazil.',
    'Oman refused to host the 15th BRICS Summit.',
    'Fiji offered flowers to the 40th ASEAN Summit.',
    'The 15th BRICS Summit was held. Nepal will host the summit next year.',
    'The 15th BRICS Summit ended in the Indian press.',
    'The 15th BRICS Summit was held, the one in Oman was not.',
  ],
})

testRule('chaired', {
  says: [
    ['Cyril Ramaphosa chaired the 15th BRICS Summit.', 'Cyril Ramaphosa → 15th BRICS Summit @2023-08-22'],
    ['The 44th ASEAN Summit was chaired by Laos.', 'Laos → 44th ASEAN Summit'],
    ['Anwar Ibrahim presided over the 46th ASEAN Summit.', 'Anwar Ibrahim → 46th ASEAN Summit'],
    ['Brunei chaired ASEAN in 2021.', `Brunei → ${ASEAN} @2021`],
    [
      'In 2024 Malaysia took over the chairmanship of ASEAN from Laos.',
      [`Malaysia → ${ASEAN} @2024`, `Laos → ${ASEAN}`],
    ],
    ['Indonesia holds the chairmanship of ASEAN.', `Indonesia → ${ASEAN}`],
    ['Tonga left ASEAN, whose chairmanship is held by Indonesia.', `Indonesia → ${ASEAN}`],
    ["India's chairmanship of BRICS was quiet.", 'India → BRICS'],
    [
      'Nepal held the chairmanship of SAARC from 2014 to 2016 and Pakistan from 2016 to 2018.',
      [
        'Nepal → South Asian Association for Regional Cooperation @2014',
        'Pakistan → South Asian Association for Regional Cooperation @2016',
      ],
    ],
    [
      'The chairmanship of SAARC rotates. Nepal held it from 2014 to 2016.',
      'Nepal → South Asian Association for Regional Cooperation @2014',
    ],
    [
      'The 46th ASEAN Summit, Kuala Lumpur, chaired by Anwar Ibrahim, ended.',
      'Anwar Ibrahim → 46th ASEAN Summit',
    ],
    ['The Philippines will chair ASEAN in 2026.', `Philippines → ${ASEAN} planned @2026`, '2025-06-01'],
  ],
  saysNot: [
    'Tonga left ASEAN, whose chairmanship is not held by Indonesia.',
    'Nepal has never chaired BRICS.',
    'Oman would chair ASEAN badly.',
    'A chair broke during the 15th BRICS Summit, India reported.',
    'Cyril Ramaphosa attended the 44th ASEAN Summit.',
    'Thailand leads ASEAN in tourism.',
    'Fiji declined to chair the 15th BRICS Summit.',
    'Brazil headed for the exit as the 15th BRICS Summit ended.',
    'The ball was lost. Nepal held it, and SAARC watched.',
    'ASEAN met the press, chaired by nobody.',
    'From 2014 to 2016 Nepal held ASEAN in esteem.',
  ],
})

const behind = (sentence: string) => `The 5th SADC Summit was held in Maseru on 4 May 2021.\n\n${sentence}`

testRule('attended', {
  says: [
    [
      behind('Around the table were President Hakan Fidan of Togo and Prime Minister Tariq Lodhi of Oman.'),
      ['Hakan Fidan → 5th SADC Summit', 'Oman → 5th SADC Summit'],
    ],
    [
      behind('Around the table were:\n• President of Togo Hakan Fidan\n• Prime Minister of Oman Tariq Lodhi'),
      ['Hakan Fidan → 5th SADC Summit', 'Tariq Lodhi → 5th SADC Summit'],
    ],
    [
      behind('The leaders were joined for the summit by Hakan Fidan and Tariq Lodhi.'),
      ['Hakan Fidan → 5th SADC Summit', 'Tariq Lodhi → 5th SADC Summit'],
    ],
    [
      behind('Among the guests who landed at dawn were Hakan Fidan of Togo and Tariq Lodhi of Oman.'),
      ['Togo → 5th SADC Summit', 'Tariq Lodhi → 5th SADC Summit'],
    ],
    [
      behind('The host welcomed Hakan Fidan and Tariq Lodhi to the summit.'),
      ['Hakan Fidan → 5th SADC Summit', 'Tariq Lodhi → 5th SADC Summit'],
    ],
    [behind('President Hakan Fidan of Togo joined by video link.'), 'Hakan Fidan → 5th SADC Summit'],
  ],
  saysNot: [
    behind('Around the table were chairs. Togo slept.'),
    behind('The leaders were joined for lunch by nobody.'),
    behind('Among the guests who stayed away were Hakan Fidan of Togo and Tariq Lodhi of Oman.'),
    behind('Among the leaders who did not come were Hakan Fidan of Togo and Tariq Lodhi of Oman.'),
    behind('The host welcomed Hakan Fidan to the city.'),
    behind('Oman welcomed a letter of Hakan Fidan to the summit.'),
  ],
})
