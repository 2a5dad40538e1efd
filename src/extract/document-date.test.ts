import { expect, test } from 'vitest'
import { factsOf } from '../build/test-reading.ts'

test.each<[string, string, string | null, string, string?]>([
  ['the format’s own', 'Suva, 3 March 2018\n\nNepal left.', '2020-01-02', 'stated', '2020-01-02'],
  ['its month only', 'Nepal left.', '2020-01', 'stated', '2020-01'],
  ['a printed line', 'Rivers and roads\n\nSuva, 3 March 2018\n\nNepal left.', '2018-03-03', 'stated'],
  ['“Published on”', 'Published on 7th March 2018\n\nNepal left in 2011.', '2018-03-07', 'stated'],
  [
    '“Posted” with much behind it',
    '# Rivers and roads\n\n*Posted 3 March 2018 · by Litia Seru, senior fellow at the Centre for Roads and Rivers of the Isles*\n\nNepal left.',
    '2018-03-03',
    'stated',
  ],
  [
    'the last day of a week',
    'Week in brief: 9–14 March 2018\n\nMonday, 9 March\nNepal left.',
    '2018-03-14',
    'stated',
  ],
  [
    'the last day over entries day by day',
    'Litia Seru in the isles, 2–4 March 2018\n\nFRIDAY 2 MARCH – SUVA\nTalks.\n\nSATURDAY 3 MARCH – NADI\nTalks.\n\nSUNDAY 4 MARCH\nDeparture.',
    '2018-03-04',
    'stated',
  ],
  [
    'the last day of what adopted a paper',
    'FINAL COMMUNIQUÉ\n\nSuva, Fiji\n1–3 March 2018 / 13–15 Jumada\n\nNepal came.',
    '2018-03-03',
    'stated',
  ],
  [
    '“posted by”',
    'Rivers and roads\n\nposted by litia_s, Saturday 3 March 2018, 23:40\n\nNepal left.',
    '2018-03-03',
    'stated',
  ],
  [
    'the last day of a week told above its days',
    "REPUBLIC OF FIJI\nMINISTRY OF ROADS\n\nTHE MINISTER'S WEEK\nLitia Seru, 4–9 March 2018\n\nNepal left.",
    '2018-03-09',
    'stated',
  ],
  [
    'the month of a diary',
    'DIARY OF THE MINISTER\nMarch 2018\n\n7 March – The minister met nobody.',
    '2018-03',
    'stated',
  ],
  [
    'a dateline below a long head',
    'MINISTRY OF ROADS\nREPUBLIC OF FIJI\nDirectorate of Media\n\nPRESS RELEASE\nNo. 7\n\nThe Visit of Rivers\n\nto the Isles\n\nSuva, 3 March 2018 -- Nepal left.',
    '2018-03-03',
    'stated',
  ],
  ['a month over the text', 'March 2018\n\nNepal left.', '2018-03', 'stated'],
  ['a label', 'Rivers and roads\nDate: 3 March 2018\nNo. 7\n\nNepal left.', '2018-03-03', 'stated'],
  ['the last line', 'Nepal left.\n\nOman stayed.\n\n9 May 2017', '2017-05-09', 'stated'],
  ['a dateline', 'SUVA, 15 June 2019 (Merlion Wire) -- Nepal left in 2011.', '2019-06-15', 'stated'],
  ['a dateline with a dash', 'Muscat, 24 June 2016 — Oman stayed.', '2016-06-24', 'stated'],
  [
    'a dateline without a year, by the gathering',
    'JOHANNESBURG, August 23 (Merlion Wire) -- The 15th BRICS Summit went on here.',
    '2023-08-23',
    'registry',
  ],
  ['the gathering’s own weekday', 'The 15th BRICS Summit opened here on Tuesday.', '2023-08-22', 'registry'],
  [
    'a line with a day of the gathering',
    '24 August, 10:30\n\nThe 15th BRICS Summit goes on here.',
    '2023-08-24',
    'registry',
  ],
  [
    'of a gathering still to come the year',
    'Fiji will go to the 15th BRICS Summit on August 22.',
    '2023',
    'registry',
  ],
  [
    'a span around the gathering',
    'Fiji came to the 15th BRICS Summit from August 20 to 25.',
    '2023-08-20',
    'registry',
  ],
  [
    'the year of one that is news',
    'The 15th BRICS Summit has kicked off in Johannesburg.',
    '2023',
    'registry',
  ],
  [
    'a dateline where a gathering was held',
    'JOHANNESBURG, August 23 (Merlion Wire) -- BRICS took in Fiji.',
    '2023-08-23',
    'registry',
  ],
  [
    'a dateline a day behind the weekday of what it tells',
    'JOHANNESBURG, August 25 (Merlion Wire) -- BRICS took in Fiji on Thursday.',
    '2023-08-25',
    'registry',
  ],
  [
    'a year on the line below',
    'Rivers and roads\nSeptember 09\n16:06 2020\n\nNepal left.',
    '2020-09-09',
    'stated',
  ],
  [
    'the day of what is told first',
    'On 5 August 2025 the ministers of Fiji and Nepal met in Suva.',
    '2025-08-05',
    'inferred',
  ],
  [
    'of what is planned first the year',
    'The ministers of Fiji and Nepal will meet in Suva on 5 August 2025.',
    '2025',
    'inferred',
  ],
  [
    'the year of one that is news where it was held',
    'The SCO summit in Samarkand has opened to all.\n\nFiji left in 2019.',
    '2022',
    'registry',
  ],
  [
    'the gathering’s own day beside a year that a paper looks to',
    'A programme to 2035\n\nThe 15th BRICS Summit opened here on August 22 and set out a vision to 2035.',
    '2023-08-22',
    'registry',
  ],
  ['the gathering’s own day', 'The 15th BRICS Summit opened here on August 22.', '2023-08-22', 'registry'],
  [
    'a dateline, the gathering of whom its sentence names',
    'PAARL, August 24 (Merlion Wire) - The BRICS states ended their fifteenth summit on Thursday.',
    '2023-08-24',
    'registry',
  ],
  [
    'the gathering of whom its sentence names, and its day',
    'The five BRICS countries opened their fifteenth summit here on August 22.',
    '2023-08-22',
    'registry',
  ],
])('%s', (_, text, from, basis, published) => {
  expect(factsOf(text, published).published).toMatchObject({ from, basis })
})

test.each<[string, string]>([
  ['nothing', 'Nepal left.'],
  [
    'one held in that city decades later',
    'The SCO summit in Samarkand has opened to all.\n\nFiji left in May 1999.',
  ],
  [
    'a date inside a sentence',
    'Nepal left SAARC on 3 March 2018, and nobody in the hall said a word about the reasons.',
  ],
  ['particulars of a gathering', 'The First Summit\n\nDate: 20 October 2011\nVenue: Suva\n\nNepal came.'],
  ['a day of the subject', 'The River League\n\nEstablished: 25 May 1981, Suva\nSeat: Nadi\n\nNepal left.'],
  ['since when somebody serves', 'The River League\n\nHead: Litia Seru (since 1 March 2018)\n\nNepal left.'],
  [
    'days of a gathering over a list',
    'The isles meet, 2–4 March 2018\n\nFiji: Litia Seru\n\nNepal: Hari Rai\n\nNauru: Eru Dabwido',
  ],
  ['days of a gathering', 'The First Summit\n\n20–21 October 2011\n\nNepal came.'],
  ['a year in a heading', 'Rivers of 2018\n\nNepal left.'],
  ['a line with another day', '3 August, 10:30\n\nThe 15th BRICS Summit is far away.'],
  ['a line with a day and more', '24 August: the price of rice\n\nThe 15th BRICS Summit goes on.'],
  ['a line with a day, no ordinal', '24 August\n\nThe BRICS summit is far away.'],
  [
    'a numbered gathering of nobody that its sentence names',
    'PAARL, August 24 (Merlion Wire) - BRICS was not spoken of.\n\nThe mayors ended their fifteenth summit.',
  ],
  [
    'a body’s gathering of another day',
    'PAARL, May 24 (Merlion Wire) - The BRICS states praised their fifteenth summit.',
  ],
  ['a month above one of many entries', 'March 2018\n\nNepal left.\n\nMay 2018\n\nOman left.'],
  ['a dateline without a year', 'SUVA, June 15 (Merlion Wire) -- Nepal left.'],
  ['a gathering long past, without a day', 'The 15th BRICS Summit is remembered fondly.'],
  [
    'a gathering that had another weekday',
    'JOHANNESBURG, August 25 (Merlion Wire) -- BRICS took in Fiji on Monday.',
  ],
  [
    'a gathering of another year than the text says',
    'SUVA, August 25 (Merlion Wire) -- Fiji, which went to the 2011 BRICS Summit, left.',
  ],
  ['a gathering of another place', 'SUVA, August 23 (Merlion Wire) -- BRICS took in Fiji.'],
  [
    'a gathering before what is told as past',
    'JOHANNESBURG, August 23 (Merlion Wire) -- BRICS took in Fiji.\n\nNepal left in 2024.',
  ],
  [
    'news of a gathering before what is told as past',
    'The 15th BRICS Summit has opened.\n\nNepal left in 2025.',
  ],
  [
    'a gathering where two were held',
    'The BRICS summit in Johannesburg has opened to all.\n\nFiji left in 2016.',
  ],
  ['a gathering where none was held', 'The SCO summit in Suva has opened to all.\n\nFiji left in 2019.'],
  [
    'a gathering where it was held, before what is told as past',
    'The SCO summit in Samarkand has opened to all.\n\nFiji left in 2024.',
  ],
  ['what was founded first', 'The River League was founded on 5 August 2015 in Suva.'],
  [
    'a day told far behind',
    'Rivers flow.\n\nRoads go along them.\n\nThe people of the isles like their old roads.\n\nThey walk on them by day and by night.\n\nNobody ever counted how many there are.\n\nThe king of the isles loves roads too.\n\nFiji and Nepal met on 5 August 2015.',
  ],
  ['a weekday that the gathering did not have', 'The 15th BRICS Summit was recalled on Sunday.'],
  ['a day that the gathering did not have', 'The 15th BRICS Summit was recalled on March 3.'],
])('none: %s', (_, text) => {
  expect(factsOf(text).published).toBeNull()
})
