import { describe, expect, test } from 'vitest'
import { documentOf } from '../../build/test-document.ts'
import { compileLexicon } from '../lexicon.ts'
import { createReading, type DateNaming, wordsOf } from '../reading.ts'
import { findDates } from './dates.ts'

const nothing = compileLexicon({ states: [], organizations: [], meetings: [], people: [], memberships: [] })

function datesIn(text: string): { said: string; date: DateNaming }[] {
  const reading = createReading(documentOf(text), nothing)
  return findDates(reading).map((date) => ({ said: wordsOf(reading, date.first, date.last), date }))
}

describe('dates given in full', () => {
  test.each<[string, string, string, string]>([
    ['on 15 June 2019 in Suva', '15 June 2019', '2019-06-15', '2019-06-15'],
    ['on June 15, 2019, in Suva', 'June 15, 2019', '2019-06-15', '2019-06-15'],
    ['the 3rd of March 2008', '3rd of March 2008', '2008-03-03', '2008-03-03'],
    ['on the eighth of March 2008', 'eighth of March 2008', '2008-03-08', '2008-03-08'],
    ['this twenty-first day of March 2008', 'twenty-first day of March 2008', '2008-03-21', '2008-03-21'],
    ['ON THE THIRTIETH OF JUNE 2008', 'THIRTIETH OF JUNE 2008', '2008-06-30', '2008-06-30'],
    ['Oct. 12, 2018 was mild', 'Oct. 12, 2018', '2018-10-12', '2018-10-12'],
    ['12-13 October 2022', '12-13 October 2022', '2022-10-12', '2022-10-13'],
    ['12–13 October 2022', '12–13 October 2022', '2022-10-12', '2022-10-13'],
    ['from 12 to 13 October 2022', '12 to 13 October 2022', '2022-10-12', '2022-10-13'],
    ['Thursday 7 – Friday 8 March 2019', 'Thursday 7 – Friday 8 March 2019', '2019-03-07', '2019-03-08'],
    ['May 20 and 21, 2014', 'May 20 and 21, 2014', '2014-05-20', '2014-05-21'],
    ['28 May – 3 June 2014', '28 May – 3 June 2014', '2014-05-28', '2014-06-03'],
    ['June 30 - July 2, 2014', 'June 30 - July 2, 2014', '2014-06-30', '2014-07-02'],
    ['on 2004-10-22', '2004-10-22', '2004-10-22', '2004-10-22'],
    ['on 22/10/2004', '22/10/2004', '2004-10-22', '2004-10-22'],
    ['on 10/22/2004', '10/22/2004', '2004-10-22', '2004-10-22'],
    ['am 14.09.1999', '14.09.1999', '1999-09-14', '1999-09-14'],
    ['in October 2021', 'October 2021', '2021-10', '2021-10'],
    ['in Sept. 2021', 'Sept. 2021', '2021-09', '2021-09'],
    ['in October of 2021', 'October of 2021', '2021-10', '2021-10'],
    ['in 1992', '1992', '1992', '1992'],
    ['the 2010–2012 term', '2010–2012', '2010', '2012'],
    ['in 2018-20', '2018-20', '2018', '2020'],
    ['from 2002 to 2010', '2002 to 2010', '2002', '2010'],
    ['between 1996 and 1998', '1996 and 1998', '1996', '1998'],
    ['from 2002 until 2010', '2002 until 2010', '2002', '2010'],
    ['from March to June 2003', 'March to June 2003', '2003-03', '2003-06'],
    ['May–July 1997', 'May–July 1997', '1997-05', '1997-07'],
    ['from November 2004 to March 2005', 'November 2004 to March 2005', '2004-11', '2005-03'],
    ['between May and August 1997', 'May and August 1997', '1997-05', '1997-08'],
    ['by mid-2004', '2004', '2004', '2004'],
    ['on 12 mai 2004 in Suva', '12 mai 2004', '2004-05-12', '2004-05-12'],
    ['le 3 de julio de 2004', '3 de julio de 2004', '2004-07-03', '2004-07-03'],
    ['signed on 3. Oktober 2004', '3. Oktober 2004', '2004-10-03', '2004-10-03'],
    ['2004年10月3日', '2004年10月3日', '2004-10-03', '2004-10-03'],
    ['on 2004.10.03 in Suva', '2004.10.03', '2004-10-03', '2004-10-03'],
    ['on 23-10-2004 in Suva', '23-10-2004', '2004-10-23', '2004-10-23'],
    ['on 23-Oct-04 in Suva', '23-Oct-04', '2004-10-23', '2004-10-23'],
    ['on 23.10.04 in Suva', '23.10.04', '2004-10-23', '2004-10-23'],
    ['on 23/10/96 in Suva', '23/10/96', '1996-10-23', '1996-10-23'],
    ["in October '04", "October '04", '2004-10', '2004-10'],
    ['this 23rd day of October 2004', '23rd day of October 2004', '2004-10-23', '2004-10-23'],
    ['on 23 May 04 in Suva', '23 May 04', '2004-05-23', '2004-05-23'],
    ['on 7 June of the year 2002', '7 June of the year 2002', '2002-06-07', '2002-06-07'],
    ['7 June, two thousand and two', '7 June, two thousand and two', '2002-06-07', '2002-06-07'],
    [
      '7 June nineteen hundred and ninety-six',
      '7 June nineteen hundred and ninety-six',
      '1996-06-07',
      '1996-06-07',
    ],
    ['7 June, nineteen ninety-six', '7 June, nineteen ninety-six', '1996-06-07', '1996-06-07'],
    ['7 June, twenty twenty-one', '7 June, twenty twenty-one', '2021-06-07', '2021-06-07'],
    ['on 8 września 2004 roku', '8 września 2004 roku', '2004-09-08', '2004-09-08'],
    ['on 8 September, Heisei 16 (2004)', '8 September, Heisei 16 (2004)', '2004-09-08', '2004-09-08'],
    ['on Monday, 5 January 2015', 'Monday, 5 January 2015', '2015-01-05', '2015-01-05'],
  ])('%s', (text, said, from, to) => {
    const [found, ...more] = datesIn(text)
    expect(found?.said).toBe(said)
    expect(found?.date.absolute).toMatchObject({ from, to })
    expect(more).toEqual([])
  })
})

describe('dates to be completed', () => {
  test.each<[string, string, object]>([
    ['on October 12 they met', 'October 12', { type: 'day-month', month: 10, day: 12 }],
    ['on 4 July this year', '4 July this year', { type: 'day-month', month: 7, day: 4, year: 0 }],
    ['in May of last year', 'May of last year', { type: 'month', month: 5, year: -1 }],
    ['in December', 'December', { type: 'month', month: 12, shift: null }],
    ['in May', 'May', { type: 'month', month: 5 }],
    ['last August', 'last August', { type: 'month', month: 8, shift: 'last' }],
    ['next March', 'next March', { type: 'month', month: 3, shift: 'next' }],
    ['on Friday', 'Friday', { type: 'weekday', weekday: 5, shift: null }],
    ['next Monday', 'next Monday', { type: 'weekday', weekday: 1, shift: 'next' }],
    ['on Friday 5 May', 'Friday 5 May', { type: 'day-month', month: 5, day: 5 }],
    ['that evening', 'that evening', { type: 'days', offset: 0, from: 'story' }],
    ['They left the year before.', 'year before', { type: 'years', offset: -1, from: 'story' }],
    ['a decade ago', 'a decade ago', { type: 'years', offset: -10, from: 'document' }],
    ['the day before yesterday', 'day before yesterday', { type: 'days', offset: -2, from: 'document' }],
    ['in the 1990s', '1990s', { type: 'vague' }],
    ['in the early 2000s', '2000s', { type: 'vague' }],
    ["the 1990's", "1990's", { type: 'vague' }],
    ['yesterday', 'yesterday', { type: 'days', offset: -1, from: 'document' }],
    ['tomorrow', 'tomorrow', { type: 'days', offset: 1 }],
    ['two weeks later', 'two weeks later', { type: 'days', offset: 14, from: 'story' }],
    ['three days earlier', 'three days earlier', { type: 'days', offset: -3, from: 'story' }],
    ['five years ago', 'five years ago', { type: 'years', offset: -5, from: 'document' }],
    ['a month later', 'a month later', { type: 'months', offset: 1, from: 'story' }],
    ['a fortnight ago', 'a fortnight ago', { type: 'days', offset: -14, from: 'document' }],
    ['this morning', 'this morning', { type: 'days', offset: 0, from: 'document' }],
    ['In those years they met.', 'those years', { type: 'vague' }],
    ['In these decades they met.', 'these decades', { type: 'vague' }],
    ['It met the day before under a tree.', 'day before', { type: 'days', offset: -1, from: 'story' }],
    ['last spring', 'last spring', { type: 'season', start: 3, shift: 'last' }],
    ['Thu 1 — They met.', 'Thu 1', { type: 'day-of-month', weekday: 4, day: 1, endDay: 1 }],
    ['1 Thu Suva: They met.', '1 Thu', { type: 'day-of-month', weekday: 4, day: 1, endDay: 1 }],
    ['1-2 Thu-Fri Suva', '1-2 Thu-Fri', { type: 'day-of-month', weekday: 4, day: 1, endDay: 2 }],
    ['1–2 Thu – Fri', '1–2 Thu – Fri', { type: 'day-of-month', weekday: 4, day: 1, endDay: 2 }],
    ['in December last', 'December last', { type: 'month', month: 12, shift: 'last' }],
    ['last year', 'last year', { type: 'years', offset: -1, from: 'document' }],
    ['next month', 'next month', { type: 'months', offset: 1 }],
    ['the following day', 'following day', { type: 'days', offset: 1, from: 'story' }],
    ['the same day', 'same day', { type: 'days', offset: 0, from: 'story' }],
  ])('%s', (text, said, relative) => {
    const [found, ...more] = datesIn(text)
    expect(found?.said).toBe(said)
    expect(found?.date.relative).toMatchObject(relative)
    expect(more).toEqual([])
  })
})

describe('days and months with no year of their own', () => {
  test.each<[string, string]>([
    ['on 7 June, two of them left', '7 June'],
    ['on 7 June, twenty five ministers came', '7 June'],
    ['on 7 June in the year of the goat', '7 June'],
    ['on 7 June, Resolution 1373 (2001) fell', '7 June'],
    ['on 7 June "roads" and rivers', '7 June'],
    ['on 26 May 09:30 they came', '26 May'],
    ['on June 7,200 came', 'June'],
  ])('%s', (text, said) => {
    const [found] = datesIn(text)
    expect(found?.said).toBe(said)
    expect(found?.date.absolute).toBeNull()
  })
})

describe('no dates', () => {
  test.each([
    'It may rain in the hills.',
    'May I speak?',
    'They march on the capital.',
    'the sun sat low',
    'a second reading',
    'the 12 members',
    'room 2191',
    'UNSCR-1973',
    'They support Agenda 2063.',
    'the 2030 Agenda for Sustainable Development',
    'the ASEAN Community Vision 2025',
    'Resolution A/72/348',
    '31 parties and 14 observers',
    'in his seventies',
    'a year of rain',
    'many years of talks',
    'the day after the summit',
    'the year before they came',
    'those who met',
    'these ten parties',
    'an august body',
    '12 mars away',
    '3 juin and rain',
    '3 de la Rue',
    'Resolution A/12/10/04',
    'File 10/12/04/7',
    'paragraph 2.4.04',
    'the 12th day of rain',
    // Numbers of sections, days of no diary.
    '01.07. Rivers\n\n01.08. Roads',
    '02.10. Rivers\n\n02.11. Roads\n\n01.01. Rain',
    '04.07 metres\n\n05.07 metres\n\n06.07 metres',
    'the fortieth of the rivers',
    'the third day of talks',
    'the ninth of Fiji',
    'in friday prayers',
    'version 3.14',
    'Page 12 of 40',
    '20,190 tonnes',
    'It paid 2000 dollars and sent 1990 soldiers.',
    'He sat 3 hours. Wed 5 of them.',
    'a spring in the hills',
    'They sent 12 Sun readers.',
    '12 sun and rain',
    '40 Mon people',
    'every morning and night',
    'two thousand and two of them',
    'on roads, 13.4.04.7',
    '8 września and rain',
    'nineteen hundred roads',
  ])('%s', (text) => {
    expect(datesIn(text).map((d) => d.said)).toEqual([])
  })
})

describe('a day explained in brackets is the one in them', () => {
  test.each<[string, string[]]>([
    ['It opened today [28 November] in Suva.', ['28 November']],
    ['It opened yesterday (12 May 2017) in Suva.', ['12 May 2017']],
    ['It closes tomorrow [1 June].', ['1 June']],
    ['It opened today (see the note of 28 November) in Suva.', ['today', '28 November']],
    ['It opened yesterday [in 2014] in Suva.', ['yesterday', '2014']],
    ['It opened today, 28 November, in Suva.', ['today', '28 November']],
  ])('%s', (text, wanted) => {
    expect(datesIn(text).map((d) => d.said)).toEqual(wanted)
  })
})
