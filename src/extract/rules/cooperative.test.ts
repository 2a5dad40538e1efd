import { testRule } from '../../build/test-reading.ts'

testRule('invited', {
  says: [
    [
      'At the invitation of Tanui Ruto of Kenya, a delegation headed by Sione Vuna of Tonga took part in the forum.',
      'Tanui Ruto → Sione Vuna',
    ],
    ['Japan invited Nepal to the talks.', 'Japan → Nepal'],
    ['Bhutan was invited by India.', 'India → Bhutan'],
    ['Anwar Ibrahim invited Fumio Kishida to Kuala Lumpur.', 'Anwar Ibrahim → Fumio Kishida'],
    ['Retno Marsudi flew to Muscat at the invitation of Oman.', 'Oman → Retno Marsudi'],
    ["Hakan Fidan visited Doha at Qatar's invitation.", 'Qatar → Hakan Fidan'],
    ['Norway extended an invitation to Bangladesh.', 'Norway → Bangladesh'],
    [
      'On 3 March 2020 Fiji invited Tonga and Samoa.',
      ['Fiji → Tonga @2020-03-03', 'Fiji → Samoa @2020-03-03'],
    ],
  ],
  saysNot: [
    'A delegation headed by Sione Vuna of Tonga met Tanui Ruto of Kenya, who had lost his invitation.',

    'Japan did not invite Nepal.',
    'Japan would invite Nepal if India came too.',
    'Nepal is an inviting country, Japan said.',
    'The plan invites criticism from Nepal.',
    'Oman refused to invite Qatar.',
    'Norway met Bangladesh without invitation.',
    'Fiji should invite Tonga.',
  ],
})

testRule('met-with', {
  says: [
    ['In the morning Tanui Ruto had one-on-one talks with Sione Vuna.', 'Sione Vuna → Tanui Ruto'],
    ['Tanui Ruto of Kenya was to meet Sione Vuna of Tonga on Tuesday.', 'Sione Vuna → Tanui Ruto planned'],
    [
      'Foreign Minister Tanui Ruto of Kenya flew to Apia.\n\nBilateral meetings of the Minister on the sidelines of the conference\n\n• Sione Vuna, Foreign Minister of Tonga (3 May 2011). The two spoke of fish.\n\n• Litia Seru, Foreign Minister of Fiji (4 May 2011).',
      ['Sione Vuna → Tanui Ruto @2011-05-03', 'Litia Seru → Tanui Ruto @2011-05-04'],
    ],
    [
      'On the margins President Tanui Ruto of Kenya met:\n- Prime Minister Sione Vuna of Tonga\n- Prime Minister Litia Seru of Fiji',
      ['Sione Vuna → Tanui Ruto', 'Litia Seru → Tanui Ruto'],
    ],
    [
      'Iranian Foreign Minister Abbas Araghchi and Omani Foreign Minister Badr Albusaidi came. Pakistani Foreign Minister Ishaq Dar held bilateral meetings with his counterparts from Iran and Oman.',
      ['Abbas Araghchi → Ishaq Dar', 'Badr Albusaidi → Ishaq Dar'],
    ],
    ['Joko Widodo used a bilateral meeting with Li Keqiang to press for trade.', 'Joko Widodo → Li Keqiang'],
    ['Joko Widodo signed the communiqué with Li Keqiang.', 'Joko Widodo → Li Keqiang'],
    [
      'Anwar Ibrahim met Fumio Kishida in Tokyo on 5 November 2023.',
      'Anwar Ibrahim → Fumio Kishida @2023-11-05',
    ],
    ['Hakan Fidan held talks with Retno Marsudi.', 'Hakan Fidan → Retno Marsudi'],
    ['Don Pramudwinai received Vivian Balakrishnan.', 'Don Pramudwinai → Vivian Balakrishnan'],
    ['Joko Widodo and Fumio Kishida met in Bogor.', 'Fumio Kishida → Joko Widodo'],
    ['Retno Marsudi spoke with Vivian Balakrishnan by phone.', 'Retno Marsudi → Vivian Balakrishnan'],
    ['Anwar Ibrahim visited Norway.', 'Anwar Ibrahim → Norway'],
    ['Hakan Fidan paid an official visit to Oman.', 'Hakan Fidan → Oman'],
    [
      'Fumio Kishida will meet Joko Widodo on Friday.',
      'Fumio Kishida → Joko Widodo planned @2023-11-03',
      '2023-11-01',
    ],
    ['Hakan Fidan held talks with Mr. Tariq Lodhi in Suva.', 'Hakan Fidan → Tariq Lodhi'],
    ['Retno Marsudi telephoned Hakan Fidan.', 'Hakan Fidan → Retno Marsudi'],
  ],
  saysNot: [
    'The aim was to meet the demand of Tanui Ruto.',
    'Tanui Ruto, one of many, had words on talks with Sione Vuna.',

    'Requests for bilateral meetings with President Tanui Ruto of Kenya\n\n• Prime Minister Sione Vuna of Tonga\n\n• Prime Minister Litia Seru of Fiji',
    'President Tanui Ruto of Kenya spoke to those present:\n- Prime Minister Sione Vuna of Tonga\n- Prime Minister Litia Seru of Fiji',
    'Bilateral meetings of Kenya\n\n• Prime Minister Sione Vuna of Tonga\n\n• Prime Minister Litia Seru of Fiji',
    'Bilateral meetings of President Tanui Ruto of Kenya\n\n• Sione Vuna asked Litia Seru for fish.',

    'Anwar Ibrahim did not meet Fumio Kishida.',
    'Hakan Fidan would meet Retno Marsudi if she came.',
    'Fumio Kishida met with criticism in Japan.',
    'Joko Widodo refused to meet Anwar Ibrahim.',
    'The plan of Norway met resistance.',
    'Retno Marsudi wrote about Hakan Fidan.',
    'Vivian Balakrishnan met the deadline.',
    'Oman meets the standards of Norway.',
    'A meeting room was named after Joko Widodo.',
    'Joko Widodo skipped a meeting with Li Keqiang.',
    'Joko Widodo proposed a meeting with Li Keqiang.',
    'A meeting between Joko Widodo and Li Keqiang, announced on Monday, did not take place.',
  ],
})

testRule('cooperates-with', {
  says: [
    ['Nepal and Bhutan signed an agreement on trade.', 'Bhutan → Nepal'],
    ['On 7 June 2018 Oman signed a memorandum of understanding with Qatar.', 'Oman → Qatar @2018-06-07'],
    ['Cooperation between Japan and Thailand has grown.', 'Japan → Thailand'],
    ['Norway cooperates with Sri Lanka on fisheries.', 'Norway → Sri Lanka'],
    [
      'ASEAN and the Gulf Cooperation Council signed a declaration.',
      'Association of Southeast Asian Nations → Gulf Cooperation Council',
    ],
    ['Relations between Fiji and Tonga are excellent.', 'Fiji → Tonga'],
    ['Malaysia will expand its ties with Bahrain.', 'Bahrain → Malaysia planned'],
    ['Japan strengthened its partnership with Nepal in 2017.', 'Japan → Nepal @2017'],
  ],
  saysNot: [
    'Nepal and Bhutan did not sign an agreement.',
    'Oman did not conclude an agreement with Qatar.',
    'Fiji refused to cooperate with Tonga.',
    'Japan competes with Thailand.',
    'The difference between Nepal and Bhutan is small.',
    'Bahrain agreed that Malaysia was late.',
    "Sri Lanka signed the visitors' book in Norway.",
  ],
})

testRule('supports', {
  says: [
    ['Nepal praised Bhutan.', 'Nepal → Bhutan'],
    ['Hakan Fidan thanked Qatar for its help.', 'Hakan Fidan → Qatar'],
    ['Japan endorsed the 15th BRICS Summit.', 'Japan → 15th BRICS Summit'],
    ['Norway expressed its support for Sri Lanka.', 'Norway → Sri Lanka'],
    ['Retno Marsudi commended Timor-Leste on 4 May 2022.', 'Retno Marsudi → Timor-Leste @2022-05-04'],
    ['Fiji paid tribute to Tonga.', 'Fiji → Tonga'],
    ['Bhutan was praised by India.', 'India → Bhutan'],
    ["Anwar Ibrahim backed Thailand's proposal.", 'Anwar Ibrahim → Thailand'],
  ],
  saysNot: [
    'Nepal did not praise Bhutan.',
    'Japan would support Nepal if the road were built.',
    'Oman would welcome it if Qatar agreed.',
    'Norway refused to support Sri Lanka.',
    'The bridge supports trucks from Nepal to India.',
    'Fiji backed away from Tonga.',
    'Thanks to rain, Bhutan sold power to India.',
    'Hakan Fidan landed in Qatar.',
  ],
})
