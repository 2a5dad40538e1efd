/** Which gathering is meant: name and first day of each, in the order of the text. */
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../build/test-reading.ts'

function gatherings(text: string, published: string | null = null): string[] {
  const { entities } = factsOf(text, published)
  return entities.filter((e) => e.kind === 'meeting').map((e) => `${e.name} @${e.date?.from ?? '-'}`)
}

describe('gatherings told apart and told again', () => {
  test.each<[string, string | null, string[]]>([
    // Two that "and" joins share their date; a date of another clause is nobody's.
    [
      'In July 2000 he chaired the 33rd ASEAN Ministerial Meeting and the Seventh ASEAN Regional Forum.',
      null,
      ['33rd ASEAN Ministerial Meeting @2000-07', '7th ASEAN Regional Forum @2000-07-27'],
    ],
    // What was asked for then has been held since; what is asked for now has not.
    [
      'Two years ago Hakan Fidan invited Tariq Lodhi to the Sixth CICA Summit.',
      '2024-07-08',
      ['6th CICA Summit @2022-10-12'],
    ],
    ['Hakan Fidan invited Tariq Lodhi to the Sixth CICA Summit.', '2021-07-08', ['6th CICA Summit @-']],
    // A sitting of an assembly is a gathering, the assembly none.
    [
      'The 41st Extraordinary Assembly of the SADC Heads of State and Government was held on 9 December 2023.',
      null,
      ['41st SADC Extraordinary Summit @2023-12-09'],
    ],
    ['The Assembly of the Heads of State of SADC is its highest body.', null, []],
    ['The 41st Assembly Building of SADC burned on 9 December 2023.', null, []],
    // A council's sittings are counted.
    [
      'SADC is a bloc. The second Council of Ministers, held in Maseru in March 1999, was short.',
      null,
      ['2nd SADC Ministerial Meeting @1999-03'],
    ],
    ['SADC is a bloc. The second Council of Ministers reports to it.', null, []],
    // The United Nations meet as their assembly and councils: no other gathering is theirs for being named.
    [
      'They met at the United Nations. The first Consultative Meeting took place in Suva on 7 March 2017.',
      null,
      ['1st Meeting @2017-03-07'],
    ],
    [
      'SADC wrote to the United Nations. The first Consultative Meeting took place in Suva on 7 March 2017.',
      null,
      ['1st SADC Meeting @2017-03-07'],
    ],
    // The next one that a gathering speaks of is its own body's, whatever body the point before named.
    [
      '8. The SADC summit of 2 March 1994 noted a treaty with the European Union.\n\n9. The Summit accepted the offer of Lesotho to host the next annual Summit in August 1995.',
      null,
      ['SADC Summit (1994) @1994-03-02', 'SADC Summit (1995) @1995-08'],
    ],
    [
      '8. The SADC summit of 2 March 1994 was short.\n\n9. The Summit accepted the offer of Lesotho to host the next annual school fair in August 1995.',
      null,
      ['SADC Summit (1994) @1994-03-02'],
    ],
    // What a text tells first and without a day is no gathering of a year before.
    [
      'SADC leaders left a two-day SADC summit on Tuesday. Lesotho has had the chair since the Maseru summit in April last year.',
      '2006-05-23',
      ['SADC Summit (2006) @2006-05-23', 'SADC Summit (2005) @2005-04'],
    ],
    [
      'SADC is a bloc. Lesotho has had the chair since the Maseru summit in April last year. The SADC summit was short.',
      '2006-05-23',
      ['SADC Summit (2005) @2005-04'],
    ],
    // Nor one that is still to come in another year; of one to come both namings may tell.
    [
      'Statement of the SADC summit\n\nSADC leaders met in Maseru. They welcomed the offer of Lesotho to host the next SADC summit in 2025.',
      '2023-07-19',
      ['SADC Summit @-', 'SADC Summit (2025) @2025'],
    ],
    [
      'Lesotho will host a SADC summit. The SADC summit will be held in 2025.',
      '2023-07-19',
      ['SADC Summit (2025) @2025'],
    ],
    // The last one is another than the one told, and gives it no day; the year of a near one by its number is known.
    [
      'Ministers of the ECO met a day before the 13th ECO Summit. The last summit was held in Baku on 16 October 2012.',
      '2017-02-28',
      ['13th ECO Summit @2017'],
    ],
    [
      'Ministers of the ECO spoke of the 13th ECO Summit. The summit is to be held in Suva on 1 March 2017.',
      '2017-02-26',
      ['13th ECO Summit @2017-03-01'],
    ],
    ['Ministers of the ECO spoke of the 13th ECO Summit.', '2016-02-26', ['13th ECO Summit @-']],
    // What may be convened has no day.
    [
      'Suva, 12 May 2019. They met on 12 May. They discussed the prospects of convening a SADC summit.',
      '2019-05-12',
      ['SADC Summit @-'],
    ],
    [
      'Suva, 12 May 2019. They met on 12 May. They discussed the results of a SADC summit.',
      '2019-05-12',
      ['SADC Summit (2019) @2019-05-12'],
    ],
    // The only one there was; nothing but the word for one out of the row.
    [
      'SADC is a bloc. The only summit so far took place on 7 March 2017.',
      null,
      ['SADC Summit (2017) @2017-03-07'],
    ],
    ['SADC is a bloc. The only summit that counts is high.', null, []],
    [
      'Maseru waits for the SADC summit.\n\nThe Extraordinary Summit of SADC was held in Maseru on 9 December 2023.',
      null,
      ['SADC Extraordinary Summit (2023) @2023-12-09'],
    ],
    [
      'The 12th SADC summit was long.\n\nThe Extraordinary Summit of SADC was held in Maseru on 9 December 2023.',
      null,
      ['12th SADC Summit @-', 'SADC Extraordinary Summit (2023) @2023-12-09'],
    ],
    [
      'In April Mike Pence announced that he would attend the BRICS summit in Jakarta.',
      '2017-06-01',
      ['BRICS Summit @-'],
    ],
    [
      'Anwar Ibrahim, who had come the year before, addressed the 47th session of the United Nations General Assembly.',
      null,
      ['47th Session of the UNGA @1992'],
    ],
    [
      'The host was Pakistan of the third extraordinary OIC summit. This took place on 23 March 1997.',
      null,
      ['3rd OIC Extraordinary Summit @1997-03-23'],
    ],
    // Counted one off: number and city tell the year; without a city, or two off, the text has it.
    [
      'The SCO summit in Bishkek took place in 2007. Two years later they held the 10th SCO summit in Tashkent.',
      null,
      ['SCO Summit (2007) @2007-08-16', '10th SCO Summit @2010'],
    ],
    [
      'The SCO summit in Bishkek took place in 2007. Two years later they held the 10th SCO summit in Suva.',
      null,
      ['SCO Summit (2007) @2007-08-16', '10th SCO Summit @2009'],
    ],
    // A year that a paper looks to is not the gathering's.
    ['The SAARC summit in Suva set out a programme to 2015.', null, ['SAARC Summit @-']],
    ['The SAARC summit in Suva was put off to 2015.', null, ['SAARC Summit (2015) @2015']],
    // What a speech was given at, by its title page.
    [
      'STATEMENT\nby Litia Seru, Minister of Roads of the Republic of the Fiji Islands and of all the rivers there,\nat the Fifth SAARC Ministerial Conference on roads\n\nSuva, 9 May 2015\n\nFriends, I thank you.',
      null,
      ['5th SAARC Ministerial Conference @2015-05-09'],
    ],
    [
      'A statement by Litia Seru, Minister of Roads of the Republic of the Fiji Islands, and of all the rivers there, was read at the Fifth SAARC Ministerial Conference.\n\nSuva, 9 May 2015\n\nFriends, I thank you.',
      null,
      ['5th SAARC Ministerial Meeting @-'],
    ],
    // A council's meeting is its body's, also behind an ordinal with a capital.
    [
      'The Seventh CICA Ministerial Council Meeting was held in Suva on 3 March 2024.',
      null,
      ['7th CICA Ministerial Meeting @2024-03-03'],
    ],
    // A council's meeting is that of the body spoken of, where a day is said or a note opens with it.
    [
      'The OTS is young. A meeting of the Council of Foreign Ministers was held in Suva on 3 March 2024.',
      null,
      ['OTS Ministerial Meeting (2024) @2024-03-03'],
    ],
    [
      'The OTS is young. Meeting of the Council of Foreign Ministers, chaired by A.',
      null,
      ['OTS Ministerial Meeting @-'],
    ],
    ['The OTS is young. The meeting of the Council of Foreign Ministers is its heart.', null, []],
    // Another body's, named a paragraph ago to say beside what something was, is not gone on with.
    [
      'GUAM is small. GUAM is a body. GUAM has a flag.\n\nThey met on the sidelines of the NATO summit of 1999.\n\nAt the Suva summit of 3 March 2006 they went home.',
      null,
      ['NATO Summit (1999) @1999', 'GUAM Summit (2006) @2006-03-03'],
    ],
    [
      'GUAM is small. GUAM is a body. GUAM has a flag.\n\nThe NATO summit of 1999 was long.\n\nAt the Suva summit of 3 March 2006 they went home.',
      null,
      ['NATO Summit (1999) @1999', 'NATO Summit (2006) @2006-03-03'],
    ],
    // Under a day, what an entry opens with; not what is still to come.
    [
      'Week in brief: 4–9 March 2018\n\nTHURSDAY 8 – FRIDAY 9 MARCH\n• Represented Fiji at the 34th session of the ASEAN Council.\n• The 3rd SAARC forum will be held in Suva.',
      null,
      ['34th Session of the ASEAN Council @2018-03-08', '3rd SAARC Forum @-'],
    ],
    // A table set in columns, without heads; two columns are none.
    [
      'BIMSTEC summits\n\n1st      Suva, Fiji       4–5 March 2012\n2nd      Muscat, Oman     8–10 May 2016',
      null,
      ['1st BIMSTEC Summit @2012-03-04', '2nd BIMSTEC Summit @2016-05-08'],
    ],
    ['BIMSTEC summits\n\n1st      Suva\n2nd      Muscat', null, []],
    // The body's that is spoken of, by what it is.
    [
      'ECO admitted Oman on Sunday. Hakan Fidan closed a two-day summit of the bloc in Tehran.',
      '2017-03-05',
      ['ECO Summit (2017) @2017-03-05'],
    ],
    ['ECO admitted Oman on Sunday. A two-day summit of chefs ended in Tehran.', '2017-03-05', []],
    // Of the body spoken of; the council's session is its body's ministerial; no other sits so often.
    [
      'The CICA summit was short. Oman left the SCO. The next summit will be held in Suva next year.',
      '2019-06-14',
      ['CICA Summit @-', 'SCO Summit (2020) @2020'],
    ],
    [
      'The Council of Foreign Ministers of the OIC met in Astana. The 38th Session was held on 28 June 2011. The 39th Session will be held in 2012.',
      '2011-06-30',
      ['38th OIC Ministerial Meeting @2011-06-28', '39th OIC Ministerial Meeting @2012'],
    ],
    [
      'The CICA Ministerial Council met. It was during the 78th session, as the UN General Assembly opened.',
      '2023-10-01',
      ['78th Session of the UNGA @2023'],
    ],
    [
      'On 21 September 2016 he spoke at the 71st session of the United Nations General Assembly.',
      '2016-10-01',
      ['71st Session of the UNGA @2016'],
    ],
    // A day inside a clause that only describes is no day of the gathering behind it.
    [
      'Fiji sent those who took power on 1 May 2016 to attend the SAARC summit in Suva.',
      '2019-10-01',
      ['SAARC Summit @-'],
    ],
    [
      'Those who met on 1 May 2016 at the SAARC summit in Suva left.',
      '2019-10-01',
      ['SAARC Summit (2016) @2016-05-01'],
    ],
    // Only its city is said: the one told of there, or the registry's of these days.
    [
      'Oman went to the ECO summit in Suva. The second Russia-Africa summit was short. The summit in Suva ended.',
      null,
      ['ECO Summit @-', '2nd Russia–Africa Summit @-'],
    ],
    ['The Kazan summit opened.', '2024-10-22', ['BRICS Summit (2024) @2024-10-22']],
    ['The Merlion Tea Council met. The Suva summit opened.', '2024-10-22', ['Suva Summit @-']],
    ['They came to the SCO summit in Bishkek.', '2019-06-14', ['SCO Summit (2019) @2019-06-14']],
    ['The leaders go to the SCO summit in Samarkand.', '2022-09-10', ['SCO Summit @-']],
    ['** SUVA – They met on 4 May 2022 ** MUSCAT – The ECO summit.', '2022-05-06', ['ECO Summit @-']],
    // A series of its own; the region's; not the preparation's day; what a speech was given at.
    [
      'The first summit of Lagoon Speaking Countries was held in 1992. The 1st OTS summit was held in 2011.',
      '2015-01-01',
      ['1st Lagoon Speaking Countries Summit @1992', '1st OTS Summit @2011-10-20'],
    ],
    ['The twelfth Islamic Summit was held in Cairo.', '2015-01-01', ['12th OIC Summit @2013-02-06']],
    [
      'They met on Wednesday in preparation for the Arab Summit. The Arab Summit will be held on 25 July.',
      '2016-07-13',
      ['27th LAS Summit @2016-07-25'],
    ],
    ['They met on Wednesday ahead of the ECO summit.', '2017-01-13', ['ECO Summit @-']],
    [
      'The OTS summit opened in Suva. The second, in Bishkek, had been held in 2012.',
      '2018-09-03',
      ['OTS Summit (2018) @2018-09-03', '2nd OTS Summit @2012-08-22'],
    ],
    [
      'The Annual Conference 2019 of the Boao Forum for Asia was short. The second ECO summit met.',
      '2020-01-01',
      ['2nd ECO Summit @1993-07-06'],
    ],
    [
      'Pakistan will host the 9th meeting of the Council of Foreign Ministers of the ECO (ECO).',
      null,
      ['9th ECO Ministerial Meeting @-'],
    ],
    ['The ninth OTS summit was short. It rained on 23 March 1997.', null, ['9th OTS Summit @2022-11-11']],
    [
      'The SCO met in Astana on 4 July. The summit was short.',
      '2024-07-05',
      ['SCO Summit (2024) @2024-07-04'],
    ],
    [
      'The foreign ministers of the BRICS states met in Cape Town on 1 June.',
      '2023-06-10',
      ['BRICS Ministerial Meeting (2023) @2023-06-01'],
    ],
    [
      'SAARC summits are held every two years. The first was hosted by Bangladesh in December 1985, the second by India in November 1986. The third took place in Kathmandu in 1987.',
      '2012-01-01',
      ['1st SAARC Summit @1985-12-07', '2nd SAARC Summit @1986-11-16', '3rd SAARC Summit @1987-11-02'],
    ],
    [
      'The third OIC summit was held in Mecca. The third extraordinary OIC summit was held in Islamabad on 23 March 1997.',
      '2000-01-01',
      ['3rd OIC Summit @1981-01', '3rd OIC Extraordinary Summit @1997-03-23'],
    ],
    [
      'The seventh ASEAN Regional Forum opened in Bangkok.',
      '2001-05-01',
      ['7th ASEAN Regional Forum @2000-07-27'],
    ],
    [
      'The twelfth SAARC summit is to be hosted by Nepal, which will take over the chair on 1 January 2026.',
      '2025-11-01',
      ['12th SAARC Summit @-'],
    ],
    [
      'The Supreme Eurasian Economic Council, the highest body of the EAEU, held a session in Minsk today. The next session of the Council will take place in Yerevan on October 1.',
      '2019-05-29',
      [
        'Supreme Eurasian Economic Council Session (May 2019) @2019-05-29',
        'Supreme Eurasian Economic Council Session (October 2019) @2019-10-01',
      ],
    ],
    [
      'The ECO summit, which had been put off in August 2024, will be short. The SAARC summit was postponed to May 2025.',
      '2025-04-27',
      ['ECO Summit @-', 'SAARC Summit (2025) @2025-05'],
    ],
    [
      'The Council, said Fiji, held a session of its own. The SCO held a vote in Astana on 4 May.',
      '2019-05-29',
      [],
    ],
    ['Egypt sent a minister, the first meeting of its kind since ties were cut in 1979.', '1997-12-10', []],
    [
      'The ECO summit opened on 9 November 2023, the first since Pakistan came to power in 2022.',
      '2023-11-12',
      ['16th ECO Summit @2023-11-09'],
    ],
    [
      'The fourth ECO summit was held in Islamabad. The forthcoming ECO summit will be short.',
      '1997-01-01',
      ['4th ECO Summit @1996-05-14', 'ECO Summit @-'],
    ],
    [
      'The eleventh SAARC summit, due in 1999, was postponed.\n\nThe eleventh SAARC summit was held on 4 January 2002.',
      '2016-12-01',
      ['11th SAARC Summit @2002-01-04'],
    ],
    [
      '27 September 2016 — The nineteenth SAARC summit is scheduled for 9 November.\n\n30 September 2016 — Pakistan puts the summit off.',
      '2016-12-01',
      ['19th SAARC Summit @-'],
    ],
    [
      'The 11th OTS summit was held in Bishkek on 6 November 2024. The next summit will be held in 2026.',
      '2024-11-08',
      ['11th OTS Summit @2024-11-06', 'OTS Summit (2026) @2026'],
    ],
    ['2007\n\nSingapore hosted the third EAS summit.', null, ['3rd East Asia Summit @2007-11-21']],
    [
      'The second Russia–Africa Summit was held in July 2023. BRICS held its 15th summit in August.',
      '2023-09-01',
      ['2nd Russia–Africa Summit @2023-07', '15th BRICS Summit @2023-08-22'],
    ],
  ])('%s', (text, published, wanted) => {
    expect(gatherings(text, published)).toEqual(wanted)
  })
})
