/** Dates of a part of a sentence: of a noun, in brackets, of a side clause; none of them dates what the sentence tells. */
import { testRule } from '../../build/test-reading.ts'

const TODAY = '2019-04-16'

testRule('criticizes', {
  says: [
    ["Tariq Lodhi condemned the Taliban's attacks of last year.", 'Tariq Lodhi → Taliban @2019-04-16', TODAY],
    ['Nepal condemned Fiji for the events of 2009.', 'Nepal → Fiji @2019-04-16', TODAY],
    ['Nepal condemned Fiji in May 2009.', 'Nepal → Fiji @2009-05', TODAY],
  ],
  saysNot: [],
})

testRule('requests', {
  says: [
    ['Nepal called on Fiji to abide by resolution 497 (1981).', 'Nepal → Fiji @2019-04-16', TODAY],
    ['Nepal urged Fiji to heed decision 12 (2004).', 'Nepal → Fiji @2019-04-16', TODAY],
    // "we" speak now, whomever we met then.
    ['In 2011 Nepal left the league. The league urges Nepal to come back.', [], TODAY],
  ],
  saysNot: [],
})

testRule('supports', {
  says: [
    ['In 2011 Oman left SAARC. Nepal thanks Fiji for its help.', 'Nepal → Fiji @2019-04-16', TODAY],
    ['In 2011 Oman and Chad met in Suva. Nepal praised Fiji for its help.', 'Nepal → Fiji @2011', TODAY],
    [
      'We are grateful to Fiji for the vote it gave us in 2016, and Nepal praises Oman.',
      'Nepal → Oman @2019-04-16',
      TODAY,
    ],
  ],
  saysNot: [],
})

testRule('holds-office', {
  says: [
    [
      'President Tariq Lodhi of Nepal proposed holding the next SAARC summit in 2021 in Suva.',
      'Tariq Lodhi → Nepal @-',
    ],
    [
      'The sixth BIMSTEC summit was held in Suva on 16 April 2019. The sixth BIMSTEC summit was short.\n\n1. The ministers recalled the SAARC summit which Nepal held in Kathmandu in January 2002, a long time ago, and thanked the people of Nepal and all who had helped to make it what it was, as well as those who had come from far away by road or by river.\n\n2. They spoke at length about roads, about the rivers of the isles, about rice, and about what else there was to be done in the year to come by all of them together, as none of them had the means to do so alone.\n\n3. President Tariq Lodhi of Nepal told the meeting about the roads of his country, about its rivers, and about the rice which grows along them wherever there is water for it, and everybody who was there thanked her for what she had told them.',
      'Tariq Lodhi → Nepal @2019-04-16',
      TODAY,
    ],
    [
      'Foreign Minister Hakan Fidan of Türkiye, who had spoken at the SCO summit in Bishkek in August 2007, arrived.',
      'Hakan Fidan → Türkiye @2019-04-16',
      TODAY,
    ],
    [
      'Foreign Minister Hakan Fidan of Türkiye spoke at the SCO summit in Bishkek in August 2007.',
      'Hakan Fidan → Türkiye @2007-08',
      TODAY,
    ],
    [
      "Last year's SCO summit broke up early. President Tariq Lodhi of Nepal told reporters that roads were good.",
      'Tariq Lodhi → Nepal @2019-04-16',
      TODAY,
    ],
    [
      'Hakan Fidan, Foreign Minister of Türkiye and head of the 37th session (Suva, 18 May 2010), left.',
      'Hakan Fidan → Türkiye @2019-04-16',
      TODAY,
    ],
    [
      'Foreign Minister Hakan Fidan of Türkiye noted that Nepal and Fiji have been partners since April 2009.',
      'Hakan Fidan → Türkiye @2019-04-16',
      TODAY,
    ],
  ],
  saysNot: [],
})

testRule('member-of', {
  says: [
    [
      'Observers of SAARC: Oman (2013), Fiji (May 2014), Nauru (one vote)',
      [
        'Oman → South Asian Association for Regional Cooperation @2013 [observer]',
        'Fiji → South Asian Association for Regional Cooperation @2014-05 [observer]',
        'Nauru → South Asian Association for Regional Cooperation @2019-04-16 [observer]',
      ],
      TODAY,
    ],
    [
      'The SCO meets in Suva. The first members are China, Kazakhstan, Russia and Uzbekistan; India and Pakistan joined in June 2017.',
      [
        'India → Shanghai Cooperation Organisation @2017-06',
        'Pakistan → Shanghai Cooperation Organisation @2017-06',
      ],
      TODAY,
    ],
    [
      'SAARC was founded in 1985. It currently counts seven members, namely India, Nepal, Fiji and Oman.',
      [
        'India → South Asian Association for Regional Cooperation @-',
        'Nepal → South Asian Association for Regional Cooperation @-',
        'Fiji → South Asian Association for Regional Cooperation @-',
        'Oman → South Asian Association for Regional Cooperation @-',
      ],
    ],
    [
      'Nepal belongs to SAARC and has had a trade agreement with Fiji since 2016.',
      'Nepal → South Asian Association for Regional Cooperation @2019-04-16',
      TODAY,
    ],
    [
      'Nepal has been a member of SAARC since 1985.',
      'Nepal → South Asian Association for Regional Cooperation @1985',
      TODAY,
    ],
  ],
  saysNot: [],
})

testRule('cooperates-with', {
  says: [
    [
      'In 2009 Nepal signed a memorandum of cooperation with Fiji, and a year later a treaty on roads.',
      'Fiji → Nepal @2009',
      TODAY,
    ],
    ['Nepal signed a memorandum of cooperation with Fiji in 2009.', 'Fiji → Nepal @2009', TODAY],
    [
      'Nepal signed a memorandum of cooperation with Fiji in 2009 and has a partnership with Oman.',
      ['Fiji → Nepal @2009', 'Nepal → Oman @2019-04-16'],
      TODAY,
    ],
    [
      'Nepal signed a memorandum of cooperation with Fiji and adopted a plan for the group, a body revived in 2017.',
      'Fiji → Nepal @2019-04-16',
      TODAY,
    ],
    [
      'Nepal signed a memorandum of cooperation with Fiji and adopted a plan in 2017.',
      'Fiji → Nepal @2017',
      TODAY,
    ],
  ],
  saysNot: [],
})
