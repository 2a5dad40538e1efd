import { testRule } from '../../build/test-reading.ts'

const ASEAN = 'Association of Southeast Asian Nations'

testRule('holds-office', {
  says: [
    [
      'The Foreign Ministers of Tonga (Mr. Sione Vuna), Fiji (Ms. Litia Seru) and the Kingdom of Bhutan (Mr. Tashi Dorji) came.',
      [
        'Sione Vuna → Tonga [Foreign Minister]',
        'Litia Seru → Fiji [Foreign Minister]',
        'Tashi Dorji → Bhutan [Foreign Minister]',
      ],
    ],
    [
      'The European Union was represented by its High Representative, Ms. Litia Seru.',
      'Litia Seru → European Union [High Representative]',
    ],
    [
      'Foreign Minister Vivian Balakrishnan of Singapore arrived in Jakarta.',
      'Vivian Balakrishnan → Singapore [Foreign Minister]',
    ],
    [
      'Malaysian Prime Minister Anwar Ibrahim spoke for an hour.',
      'Anwar Ibrahim → Malaysia [Prime Minister]',
    ],
    [
      'Tariq Lodhi, the Deputy Foreign Minister of Bangladesh, signed first.',
      'Tariq Lodhi → Bangladesh [Deputy Foreign Minister]',
    ],
    [
      'Aruna Weerasinghe is the ambassador of Sri Lanka to Nepal.',
      'Aruna Weerasinghe → Sri Lanka [ambassador]',
    ],
    [
      'Don Pramudwinai received his Indonesian counterpart Retno Marsudi. Mr. Don Pramudwinai is the foreign minister of Thailand.',
      'Don Pramudwinai → Thailand [foreign minister]',
    ],
    [
      'Indonesian Foreign Minister Retno Marsudi met her Thai counterpart Don Pramudwinai.',
      ['Retno Marsudi → Indonesia [Foreign Minister]', 'Don Pramudwinai → Thailand [Foreign Minister]'],
    ],
    [
      'President Joko Widodo of Indonesia and Prime Minister Fumio Kishida of Japan shook hands.',
      ['Joko Widodo → Indonesia [President]', 'Fumio Kishida → Japan [Prime Minister]'],
    ],
    [
      'Daulet Serikov, director of the Institute of World Economy, moderated the panel.',
      'Daulet Serikov → Institute of World Economy [director]',
    ],
    [
      'H.E. Mr. Hakan Fidan, Minister of Foreign Affairs of Türkiye, took the floor.',
      'Hakan Fidan → Türkiye [Minister of Foreign Affairs]',
    ],
    ['| Indonesia | Joko Widodo | President |', 'Joko Widodo → Indonesia [President]'],
    ['| Fiji | Sitiveni Rabuka | Prime Minister |', 'Sitiveni Rabuka → Fiji [Prime Minister]'],
    [
      'The Foreign Ministers of Oman and Qatar, Badr Albusaidi and Hakan Fidan respectively, dined.',
      ['Badr Albusaidi → Oman [Foreign Minister]', 'Hakan Fidan → Qatar [Foreign Minister]'],
    ],
    [
      'In May 2021 Nguyen Van Thanh was appointed Secretary General of ASEAN.',
      'Nguyen Van Thanh → Association of Southeast Asian Nations @2021-05 [Secretary General]',
    ],
  ],
  saysNot: [
    'The Foreign Ministers of Tonga (3 May), Fiji (4 May) and Bhutan (5 May) came.',
    'Representatives of Tonga (with thanks to Mr. Sione Vuna), and of Fiji came.',

    'Vivian Balakrishnan flew to Singapore.',
    ['Foreign Minister Wang Yi flew to Almaty. Kazakhstan, Kazakhstan and again Kazakhstan.', '2022-05-05'],
    'The foreign minister of Nepal was not named.',
    'The ministers of Oman and Qatar met behind closed doors.',
    'Tariq Lodhi wrote a book on Bangladesh.',
    'Nobody in Vientiane knew who the next president of Laos would be.',
    'Aruna Weerasinghe said the minister would come.',
    'The ambassador left Kathmandu without a word to Nepal.',
    'The head of the river rises in Bhutan, Karma Tobden wrote.',
    'Indonesia – Joko Widodo',
    '| Fiji | Sitiveni Rabuka | 42 votes |',
    'Oman and Qatar – Badr Albusaidi spoke; the president did not.',
  ],
})

testRule('part-of', {
  says: [
    ['The Arab League met. The Arab League Council sat.', 'Arab League Council → League of Arab States'],
    ['Fiji slept. The Fijian Trade Department woke.', 'Fijian Trade Department → Fiji'],
    [
      'The U.S. Treasury Department fined Fiji and the United States.',
      'U.S. Treasury Department → United States',
    ],
    [
      'ASEAN met in Jakarta. The ASEAN Secretariat kept the minutes.',
      'ASEAN Secretariat → Association of Southeast Asian Nations',
    ],
    [
      'The Ministry of Foreign Affairs of Nepal issued a note.',
      'Ministry of Foreign Affairs (Nepal) → Nepal',
    ],
    ['The Omani Foreign Ministry declined to comment.', 'Ministry of Foreign Affairs (Oman) → Oman'],
    ['The Ministry of Trade of Georgia sent its figures.', 'Ministry of Trade (Georgia) → Georgia'],
    [
      'The United Nations was founded in 1945; the UN General Assembly meets every autumn.',
      'United Nations General Assembly → United Nations',
    ],
    [
      'SCO leaders opened the bank. The SCO Business Council followed.',
      'SCO Business Council → Shanghai Cooperation Organisation',
    ],
    ["Malaysia's Petronas signed as well.", 'Petronas → Malaysia'],
  ],
  saysNot: [
    'ASEAN and the United Nations exchanged notes.',
    'The ministry stands in the old town of Muscat, Oman.',
    'The World Bank lent money to Nepal.',
    'Reuters reported from Georgia.',
    'ECO met the SCO in Tehran.',
    'A secretariat is needed, Bhutan said of SAARC.',
    'Oman slept. The Omani Cultural Centre opened.',
    'Oman slept. The Department of Omani Studies closed.',
    'The Arab League met. An Arab council sat.',
  ],
})

testRule('meeting-of', {
  says: [
    [
      'The 2nd ASEAN-GCC Summit was short.',
      [`2nd ASEAN–GCC Summit → ${ASEAN}`, '2nd ASEAN–GCC Summit → Gulf Cooperation Council'],
    ],
    ['The third SAARC–GCC–China Summit was short.', '3rd SAARC–GCC–China Summit → Gulf Cooperation Council'],
    ['The third EU–Africa Summit was short.', '3rd EU–Africa Summit → European Union'],
    ['The 15th BRICS Summit was held in Johannesburg.', '15th BRICS Summit → BRICS'],
    ['The 38th ASEAN Summit took place online.', `38th ASEAN Summit → ${ASEAN} @2021-10-26`],
    ['The 40th ASEAN Summit opened on 10 November 2022.', `40th ASEAN Summit → ${ASEAN} @2022-11-10`],
    [
      "Last year's SAARC summit failed.",
      'SAARC Summit (2015) → South Asian Association for Regional Cooperation @2015',
      '2016-03-04',
    ],
    [
      'The second ministerial meeting of BIMSTEC was short.',
      '2nd BIMSTEC Ministerial Meeting → Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation',
    ],
    [
      'The 62nd session of the United Nations General Assembly opened in September.',
      '62nd Session of the UNGA → United Nations General Assembly',
    ],
    ['The 18th BRICS summit will be held in 2026.', '18th BRICS Summit → BRICS planned @2026', '2025-08-01'],
  ],
  saysNot: [
    'BRICS has no secretariat.',
    'ASEAN summits are held twice a year.',
    'The ministers met for lunch; ASEAN was not on the menu.',
    'The summit of the mountain was lost in clouds, an SCO official said.',
    'ASEAN meets again soon.',
    'The conference room of the WTO was too small.',
  ],
})

testRule('initiated', {
  says: [
    ['Qatar founded the Doha Forum in 2000.', 'Qatar → Doha Forum @2000'],
    ['Bangladesh proposed SAARC.', 'Bangladesh → South Asian Association for Regional Cooperation @-'],
    [
      'BIMSTEC was founded by Bangladesh, India, Sri Lanka and Thailand.',
      [
        'India → Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation',
        'Thailand → Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation',
      ],
    ],
    ['Singapore launched the Merlion Water Alliance in 2015.', 'Singapore → Merlion Water Alliance @2015'],
    [
      'Indonesia and Norway established the Java Forest Fund.',
      ['Indonesia → Java Forest Fund', 'Norway → Java Forest Fund'],
    ],
    ['The Doha Forum was launched by Qatar, its foreign ministry recalled.', 'Qatar → Doha Forum'],
    ['Nepal created the Himalayan Peace Council in 2012.', 'Nepal → Himalayan Peace Council @2012'],
    ['Japan initiated the Asian Rice Network.', 'Japan → Asian Rice Network'],
  ],
  saysNot: [
    'Qatar did not found the Doha Forum.',
    'Nepal would found the Himalayan Peace Council if anybody came.',
    'Qatar visited the Doha Forum.',
    'Japan refused to establish the Asian Rice Network.',
    'Bangladesh founded its hopes on trade with SAARC.',
    'Norway launched a rocket.',
    'Singapore praised the Merlion Water Alliance.',
    'ASEAN set a date.',
  ],
})
