/** When things told were: terms beside offices, the clause a name stands in, what was done at a gathering. */
import { testRule } from '../../build/test-reading.ts'

testRule('holds-office', {
  says: [
    [
      'Tariq Lodhi was Foreign Minister of Bangladesh from 1997 to 2001 and Secretary-General of ASEAN from 2008 to 2012.',
      ['Tariq Lodhi → Bangladesh @1997', 'Tariq Lodhi → Association of Southeast Asian Nations @2008'],
    ],
    [
      'SAARC has a secretariat. The secretary general of SAARC is Aruna Weerasinghe of Sri Lanka (2001–2007).',
      'Aruna Weerasinghe → South Asian Association for Regional Cooperation @2001',
    ],
    ['Hakan Fidan, ambassador of Turkey to Nepal (since 2019), dined.', 'Hakan Fidan → Türkiye @2019'],
    [
      'Hakan Fidan, the ambassador of Türkiye from May 2011 to June 2014, dined.',
      'Hakan Fidan → Türkiye @2011-05',
    ],
    [
      'SAARC\n\nSecretary General of SAARC: Aruna Weerasinghe (Sri Lanka), since May 2019',
      'Aruna Weerasinghe → South Asian Association for Regional Cooperation @2019-05',
      '2021-05-12',
    ],
    [
      'Tariq Lodhi, president of Nepal, elected last year, met nobody. President Hun Sen of Fiji danced.',
      'Hun Sen → Fiji @2021-05-12',
      '2021-05-12',
    ],
    // Each clause has its own day.
    [
      'In May 2001 he flew to Oman, and in January 2002 he wrote to Kofi Annan, the United Nations Secretary-General.',
      'Kofi Annan → United Nations @2002-01',
    ],
    [
      'RCD was set up by the Shah, and on 21 July 1964 it was joined by Tariq Lodhi, president of Bangladesh.',
      'Tariq Lodhi → Bangladesh @1964-07-21',
    ],
    [
      'On 3 May 2019 Hakan Fidan, foreign minister of Türkiye, who had come in 2007, met Tariq Lodhi.',
      'Hakan Fidan → Türkiye @2019-05-03',
    ],
    [
      'Aruna Weerasinghe of Sri Lanka succeeded Tariq Lodhi, ambassador of Nepal, in 2014.',
      'Tariq Lodhi → Nepal @2014',
      '2016-04-28',
    ],
    // A fact of years before is no time that the story goes on from.
    [
      'Nepal met Fiji. Fiji joined ASEAN in 2015. President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2021-05-12',
      '2021-05-12',
    ],
    [
      'Nepal met Fiji. In 2015 Fiji became a member of ASEAN. Its critic, President Tariq Lodhi of Oman, danced.',
      'Tariq Lodhi → Oman @2021-05-12',
      '2021-05-12',
    ],
    [
      'Nepal met Fiji. Fiji joined ASEAN in 2015. On the same day President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2015',
      '2021-05-12',
    ],
    [
      'Nepal met Fiji. Fiji held a fair in 2015. President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2015',
      '2021-05-12',
    ],
    [
      'Nepal met Fiji. Fiji was founded in May 2015. President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2021-05-12',
      '2021-05-12',
    ],
    [
      'Nepal met Fiji. Fiji was hit by a storm in May 2015. President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2015-05',
      '2021-05-12',
    ],
    // What somebody recalls was before.
    [
      'President Tariq Lodhi of Nepal recalled that Oman had met Fiji in 2015.',
      'Tariq Lodhi → Nepal @2021-05-12',
      '2021-05-12',
    ],
    [
      'President Tariq Lodhi of Nepal said that Oman met Fiji in 2015.',
      'Tariq Lodhi → Nepal @2015',
      '2021-05-12',
    ],
    // What a sentence tells in passing of the text's own days brings it back to them.
    [
      'In 2015 Oman held games. President Tariq Lodhi of Nepal, who came on Monday, danced.',
      'Tariq Lodhi → Nepal @2021-05-12',
      '2021-05-12',
    ],
    [
      'In 2015 Oman held games. President Tariq Lodhi of Nepal, who came by boat, danced.',
      'Tariq Lodhi → Nepal @2015',
      '2021-05-12',
    ],
    // The month of a visit by which something grew.
    [
      'Ties grew with the visit of Hakan Fidan to Oman in May 2015, followed by songs. President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2021-05-12',
      '2021-05-12',
    ],
    [
      'Hakan Fidan paid a visit to Oman in May 2015. President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2015-05',
      '2021-05-12',
    ],
    // Neither is what was done in some year, nor the years of a chair.
    [
      'Nepal met Fiji. In 2015 Fiji gave rice to Oman. President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2021-05-12',
      '2021-05-12',
    ],
    [
      'Nepal met Fiji. A decade ago they signed a pact. President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2021-05-12',
      '2021-05-12',
    ],
    [
      'Nepal met Fiji. In 2015 Fiji gave rice to Oman. On the same day President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2015',
      '2021-05-12',
    ],
    [
      'Nepal met Fiji. In 2015 Fiji hosted a fair. President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2015',
      '2021-05-12',
    ],
    [
      'In May 2015 Fiji gave rice to Oman. President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2015-05',
      '2021-05-12',
    ],
    [
      'Nepal, the 2015–16 chair of SAARC, dined. President Tariq Lodhi of Nepal danced.',
      'Tariq Lodhi → Nepal @2021-05-12',
      '2021-05-12',
    ],
    [
      'The 2015 treaty between Nepal and Fiji was signed by President Tariq Lodhi of Nepal.',
      'Tariq Lodhi → Nepal @2015',
      '2021-05-12',
    ],
    [
      'Hakan Fidan, elected in May 2015 after the death of a friend, met President Tariq Lodhi of Nepal.',
      'Tariq Lodhi → Nepal @2021-05-12',
      '2021-05-12',
    ],
    [
      'Hakan Fidan was elected in May 2015 after the death of President Tariq Lodhi of Nepal.',
      'Tariq Lodhi → Nepal @2015-05',
      '2021-05-12',
    ],
  ],
  saysNot: [
    'From 2001 to 2011 the office of president of Oman was not filled.',
    'Nobody was president of Fiji from 1997 to 2001.',
    'The ambassador of Nepal (2001–2007) is not named.',
  ],
})

testRule('member-of', {
  says: [
    [
      'Founded in 2001, the SCO admitted India at the 2017 summit in Astana.',
      'India → Shanghai Cooperation Organisation @2017-06-08',
      '2021-09-17',
    ],
    [
      'Fiji joined ASEAN; it signed a treaty in 2008.',
      'Fiji → Association of Southeast Asian Nations @2021-05-12',
      '2021-05-12',
    ],
    // A body's founding, put in between, is no day of what it is now.
    [
      'Suva, 3 May 2021. Nobody came.\n\nASEAN, founded in 1967, comprises Fiji, Nepal, Oman and Tonga.',
      ['Fiji → Association of Southeast Asian Nations @2021-05-03'],
    ],
    [
      'Suva, 3 May 2021. Nobody came.\n\nThe SCO, set up on 15 June 2001, includes Fiji, Nepal, Oman and Tonga.',
      'Fiji → Shanghai Cooperation Organisation @2021-05-03',
    ],
    ['Nepal joined ASEAN in 2004; in 2008 it left.', 'Nepal → Association of Southeast Asian Nations @2004'],
  ],
  saysNot: [
    ['Founded in 2001, the SCO did not admit India at the 2017 summit in Astana.', '2021-09-17'],
    'Held in Astana in 2017, the summit of the SCO spoke of India.',
    'Elected in 2004, Hun Sen of Cambodia spoke to ASEAN.',
  ],
})

testRule('criticizes', {
  says: [
    [
      'It met at the sixteenth ECO summit in Tashkent on 9 November 2023, at which Oman condemned Fiji.',
      'Oman → Fiji @2023-11-09',
    ],
    ['12 May 2014 — Oman, which accuses Fiji of theft, met Nepal.', 'Oman → Fiji @2014-05-12', '2021-05-12'],
    [
      'Oman met Nepal on 3 May 2019 in Doha, where it condemned Fiji.',
      'Oman → Fiji @2019-05-03',
      '2021-05-12',
    ],
  ],
  saysNot: [
    'On 9 November 2023 in Tashkent, at which Oman did not condemn Fiji, it rained.',
    'Oman met Nepal on 3 May 2019, where nobody condemned Fiji.',
    'Oman, which accuses nobody, met Fiji.',
  ],
})

testRule('cooperates-with', {
  says: [
    ['Nepal has cooperated with Bhutan since 1998.', 'Bhutan → Nepal @1998'],
    ['Since May 2007, Oman has cooperated with Fiji.', 'Fiji → Oman @2007-05', '2021-05-12'],
    // A day of the paragraph before a heading is not that of what stands behind it.
    [
      'In 1998 it rained.\n\nThe road to Almaty\n\nOman cooperates with Fiji.',
      'Fiji → Oman @2021-05-12',
      '2021-05-12',
    ],
    // Neither is one that a quotation or a "had" tells of.
    ['"We came in 1998," he said. Oman cooperated with Fiji.', 'Fiji → Oman @2021-05-12', '2021-05-12'],
    [
      'Trade stood at 104 million in 1998. Oman cooperated with Fiji.',
      'Fiji → Oman @2021-05-12',
      '2021-05-12',
    ],
    // A report is back at its own day where a new paragraph begins.
    [
      'Hakan Fidan met Tariq Lodhi in Doha. Tariq Lodhi came to Suva in 1998.\n\nThe two agreed that Oman cooperates with Fiji.',
      'Fiji → Oman @2021-05-12',
      '2021-05-12',
    ],
    ['He had come in 1998. Oman cooperated with Fiji.', 'Fiji → Oman @2021-05-12', '2021-05-12'],
    [
      'Oman and Fiji signed a programme of cooperation for 2022–2026.',
      'Fiji → Oman @2021-05-12',
      '2021-05-12',
    ],
    [
      'Oman signed an agreement with Fiji, a state revamped in 1998.',
      'Fiji → Oman @2021-05-12',
      '2021-05-12',
    ],
    [
      'Nepal recalled that talks began in 1998 and that they ended in 2001. Oman cooperated with Fiji.',
      'Fiji → Oman @2021-05-12',
      '2021-05-12',
    ],
  ],
  saysNot: [
    'Nepal has not cooperated with Bhutan since 1998.',
    'Since 1998 nobody has cooperated with Bhutan.',
    'Had Nepal cooperated with Bhutan since 1998, it would have rained.',
  ],
})

testRule('supports', {
  says: [
    ['Oman thanked Fiji for its part in an exchange last year.', 'Oman → Fiji @2023-05-19', '2023-05-19'],
    ['Oman thanked Fiji last year.', 'Oman → Fiji @2022', '2023-05-19'],
    ['Oman thanked Fiji for its help on 3 May 2019.', 'Oman → Fiji @2019-05-03', '2023-05-19'],
  ],
  saysNot: [
    ['Oman did not thank Fiji for its part in an exchange last year.', '2023-05-19'],
    ['Oman refused to thank Fiji last year.', '2023-05-19'],
    ['The exchange last year helped Fiji.', '2023-05-19'],
  ],
})

testRule('met-with', {
  says: [
    // A report on what is over; what is told in the present is of the report's day.
    [
      'The 3rd ECO Forum was held in Tehran from 18 to 20 October 1995.\n\nHakan Fidan met Tariq Lodhi.',
      'Hakan Fidan → Tariq Lodhi @1995-10-18',
      '1995-11-06',
    ],
    [
      'The 3rd ECO Forum is held in Tehran from 5 to 7 November 1995.\n\nHakan Fidan met Tariq Lodhi.',
      'Hakan Fidan → Tariq Lodhi @1995-11-06',
      '1995-11-06',
    ],
    // Told by how long ago it was, it is not what the report is on.
    [
      'Oman came to the isles. A year earlier, at the second summit of BIMSTEC in Suva, it had been a guest.\n\nHakan Fidan met Tariq Lodhi.',
      'Hakan Fidan → Tariq Lodhi @2018-03-05',
      '2018-03-05',
    ],
    // One spoken of late in a report dates nothing else.
    [
      'It rained. It snowed. It hailed. It thawed. It froze.\n\nHakan Fidan met Tariq Lodhi.\n\nOman attended the fifth CICA Summit in Dushanbe in 2019.',
      'Hakan Fidan → Tariq Lodhi @2024-08-27',
      '2024-08-27',
    ],
  ],
  saysNot: [
    [
      'The 3rd ECO Forum was held in Tehran on 18 October 1995.\n\nHakan Fidan did not meet Tariq Lodhi.',
      '1995-11-06',
    ],
  ],
})

testRule('supports', {
  says: [
    // What stands inside a clause on somebody is no day of what is told of him.
    [
      'Oman thanked Fiji, which came along when Nepal held the fair last year.',
      'Oman → Fiji @2021-05-12',
      '2021-05-12',
    ],
    ['Oman came. In 2015 it had left in haste. Oman thanked Fiji.', 'Oman → Fiji @2021-05-12', '2021-05-12'],
    [
      'Oman recalled the fair held in Suva in 2015. Nepal thanked Fiji.',
      'Nepal → Fiji @2021-05-12',
      '2021-05-12',
    ],
    ['Oman attended the fair held in Suva in 2015. Nepal thanked Fiji.', 'Nepal → Fiji @2015', '2021-05-12'],
    [
      'STATEMENT BY H.E. MR. TARIQ LODHI, PRESIDENT OF NEPAL\n\nFiji proposed the fair in 2015; we support Oman.',
      'Tariq Lodhi → Oman @2021-05-12',
      '2021-05-12',
    ],
    // What had been said before what is told has no time of its own, but what it says itself.
    ['Oman left in May 2019: Nepal had thanked Fiji.', 'Nepal → Fiji', '2021-05-12'],
    ['Oman left; on 3 May 2019 Nepal had thanked Fiji.', 'Nepal → Fiji @2019-05-03', '2021-05-12'],
    ['Oman thanked Fiji when Nepal held the fair last year.', 'Oman → Fiji @2020', '2021-05-12'],
    [
      'Oman told its guests that the fair was held last year. It thanked Fiji.',
      'Oman → Fiji @2021-05-12',
      '2021-05-12',
    ],
  ],
  saysNot: ['Oman thanked nobody when Fiji held the fair last year.'],
})

testRule('invited', {
  says: [
    // Nothing done is dated after its text.
    ['Oman invited Fiji to a fair in 2024.', 'Oman → Fiji @2021-05-12', '2021-05-12'],
    ['Oman invited Fiji to a fair in 2019.', 'Oman → Fiji @2019', '2021-05-12'],
  ],
  saysNot: ['Oman invited nobody from Fiji to a fair in 2024.'],
})

testRule('meeting-of', {
  says: [
    // The line below a gathering's name in a paper's head.
    [
      'COMMUNIQUÉ OF THE 39TH SUMMIT OF SADC\n\nSuva, 3 May 2019\n\nFiji danced.',
      '39th SADC Summit → Southern African Development Community @2019-05-03',
    ],
    [
      'THE 39TH SUMMIT OF SADC\n\nSuva, 3–4 May 2019\n\nFiji danced.',
      '39th SADC Summit → Southern African Development Community @2019-05-03',
    ],
    [
      'REMEMBERING THE 39TH SUMMIT OF SADC\n\nSuva, 3 May 2019\n\nFiji danced.',
      '39th SADC Summit → Southern African Development Community',
    ],
    // What is done before or after a gathering has a day of its own.
    [
      'The 39th Summit of SADC is near. Before the summit, on 3 May 2021, Fiji danced.',
      '39th SADC Summit → Southern African Development Community',
    ],
    [
      'Fiji has danced since the 39th Summit of SADC, held on 3 May 2021.',
      '39th SADC Summit → Southern African Development Community @2021-05-03',
    ],
    [
      'The 39th Summit of SADC is near. At the summit, on 3 May 2021, Fiji danced.',
      '39th SADC Summit → Southern African Development Community @2021-05-03',
    ],
  ],
  saysNot: ['Before the summit, on 3 May 2021, Fiji danced.'],
})

const LEADERS =
  'Suva, 12 May 2021. Leaders of ASEAN ate for two days. President Tariq Lodhi of Nepal chaired the meeting.'

// "The meeting" of a text that has just begun is none of another time, which it comes to at its end.
testRule('chaired', {
  says: [
    [
      'Suva, 12 May 2021. The 31st ASEAN Summit was held in Manila in November 2017. President Tariq Lodhi of Nepal chaired the meeting.',
      'Tariq Lodhi → 31st ASEAN Summit',
    ],
  ],
  saysNot: [
    `${LEADERS} It was agreed at the 31st ASEAN Summit in November 2017.`,
    `${LEADERS} The 44th ASEAN Summit will be held in 2024.`,
  ],
})

testRule('attended', {
  says: [
    [
      'The 38th ASEAN Summit opened on 10 May 2021. President Tariq Lodhi of Nepal will attend the summit.',
      'Tariq Lodhi → 38th ASEAN Summit planned',
      '2021-05-12',
    ],
  ],
  saysNot: [
    [
      'The 31st ASEAN Summit was held in Manila in November 2017. President Tariq Lodhi of Nepal will attend the summit.',
      '2021-05-12',
    ],
  ],
})

// A gathering that somebody hosted in another year was another.
testRule('hosted', {
  says: [
    [
      'The 38th ASEAN Summit opened on 10 May 2021. Oman hosted the summit this year.',
      'Oman → 38th ASEAN Summit @2021-05-10',
      '2021-05-12',
    ],
    [
      'The 38th ASEAN Summit opened on 10 May 2021. Oman, which left in 2015, hosted the summit.',
      'Oman → 38th ASEAN Summit @2021-05-10',
      '2021-05-12',
    ],
  ],
  saysNot: [
    ['The 38th ASEAN Summit opened on 10 May 2021. Oman hosted the summit last year.', '2021-05-12'],
    ['The 38th ASEAN Summit opened on 10 May 2021. In 2015 Oman hosted the summit.', '2021-05-12'],
  ],
})

// Nobody came to a gathering that a text without a day of its own has not come to yet, and that was years later.
testRule('attended', {
  says: [
    [
      'Ministers came to Suva in May 2009. Oman attended. The 3rd ECO Forum met there on 4 May 2009.',
      'Oman → 3rd ECO Forum',
    ],
  ],
  saysNot: ['Ministers came to Suva in May 1999. Oman attended. The 3rd ECO Forum met there on 4 May 2009.'],
})
