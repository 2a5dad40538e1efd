import { describe, expect, test } from 'vitest'
import { documentOf } from '../build/test-document.ts'
import { anchorDates } from './anchor-dates.ts'
import { datedBlocks } from './dated-blocks.ts'
import { compileLexicon } from './lexicon.ts'
import { createReading } from './reading.ts'
import { findDates } from './recognize/dates.ts'

const nothing = compileLexicon({ states: [], organizations: [], meetings: [], people: [], memberships: [] })

/** The dates of a text, completed from a day. */
function completed(text: string, published: string | null): (string | null)[] {
  const reading = createReading(documentOf(text), nothing)
  const precision = published?.length === 10 ? ('day' as const) : ('year' as const)
  const own = published ? { from: published, to: published, precision, basis: 'stated' as const } : null
  const dates = findDates(reading)
  return anchorDates(reading, dates, own, datedBlocks(reading, dates, own)).map((d) =>
    d.value ? [...new Set([d.value.from, d.value.to])].join('/') : null,
  )
}

/** A Wednesday. */
const TODAY = '2021-05-12'

describe(`told on ${TODAY}`, () => {
  test.each<[string, (string | null)[]]>([
    ['They hold it until the summer of 2012. On 20 October they met.', ['2012', '2020-10-20']],
    ['They held it in the summer of 2012. On 20 October they met.', ['2012', '2012-10-20']],
    ['They met on Monday.', ['2021-05-10']],
    // Days with their weekday behind them, under their month; those that were no such day are none.
    ['MAY 2011\n\n3 Tue\nThey met.\n\n12 Thu\nThey dined.', ['2011-05', '2011-05-03', '2011-05-12']],
    ['MAY 2011\n\n3 Wed\nThey met.', ['2011-05', null]],
    // The first day under a heading's year is of that year, whatever the day before it.
    ['1992\n\n5 October: They met.\n\n7 November: They dined.', ['1992', '1992-10-05', '1992-11-07']],
    [
      '1992\n\n5 October: They met.\n\n1999\n\n14 September: They dined.',
      ['1992', '1992-10-05', '1999', '1999-09-14'],
    ],
    [
      '1992\n\n5 October: They met.\n\nRoads\n\n14 September: They dined.',
      ['1992', '1992-10-05', '1992-09-14'],
    ],
    // A text that looked back is at its own day again where it says how things are today.
    [
      'Ten years ago today they met in Suva.\n\nOn 3 June 2012 they dined. Its head today is Bo. He sang on Monday.',
      ['2011-05-12', '2012-06-03', '2021-05-12', '2021-05-10'],
    ],
    [
      'Ten years ago today they met in Suva.\n\nOn 3 June 2012 they dined. He sang on Monday.',
      ['2011-05-12', '2012-06-03', '2012-06-04'],
    ],
    ['They met in Suva this Monday.', ['2021-05-10']],
    ['The talks were put off from April to June.', ['2021-04', '2021-06']],
    ['The talks were put off in April.', ['2021-04']],
    ['The talks were postponed in July.', ['2020-07']],
    ['The meeting is slated for 3–4 July.', ['2021-07-03/2021-07-04']],
    ['The meeting was set for 20 July.', ['2021-07-20']],
    ['The fair is being held on June 5.', ['2021-06-05']],
    ['They went to prepare for the summit on July 10.', ['2021-07-10']],
    ['They prepared for the summit on July 10.', ['2020-07-10']],
    ['They met ahead of the summit on 20 July.', ['2021-07-20']],
    ['Ahead of the summit, which is old, on 20 July they met.', ['2020-07-20']],
    ['They thanked Fiji for its readiness to host the fair in October.', ['2021-10']],
    ['They hailed its decision to hold talks on 20 July.', ['2021-07-20']],
    ['They thanked Fiji for the fair which it held in October.', ['2020-10']],
    ['They hailed the decision of the fair held on 20 July.', ['2020-07-20']],
    ['He asked the old ministry of Fiji to send somebody in October.', ['2021-10']],
    ['He asked Fiji and left to send letters in vain in October.', ['2020-10']],
    ['They invited Fiji, Nepal and Oman to a round of talks in October.', ['2021-10']],
    ['They invited Fiji in October.', ['2020-10']],
    ['The bank, founded in February 1993, met in the same month of a year.', ['1993-02', '2021-05']],
    ['The bank was founded in February 1993 and met in the same month.', ['1993-02', '1993-02']],
    ['They looked forward to the fair in October.', ['2021-10']],
    ['They looked at the fair in October.', ['2020-10']],
    ['In the run-up to the fair on 20 July they met.', ['2021-07-20']],
    ['They decided that the fair would be held in October.', ['2021-10']],
    ['They decided on the fair which was held in October.', ['2020-10']],
    ['They proposed holding a fair in October.', ['2021-10']],
    ['They suggested meeting on 20 July.', ['2021-07-20']],
    ['They proposed a fair in October.', ['2020-10']],
    ['They stopped holding a fair in October.', ['2020-10']],
    ['They meet in an hour.', ['2021-05-12']],
    ['They met two hours ago.', ['2021-05-12']],
    ['They met for two hours.', []],
    ['They invited her to visit in October.', ['2021-10']],
    ['They welcomed her visit in October.', ['2020-10']],
    ['They left in 2014, three years after they came.', ['2014']],
    ['They left in 2014. Three years after, they came.', ['2014', '2017']],
    ['They will meet on Monday.', ['2021-05-17']],
    ['They met on Wednesday.', ['2021-05-12']],
    ['They are to meet on Friday.', ['2021-05-14']],
    ['The talks, held on Friday, failed.', ['2021-05-07']],
    ['The talks are scheduled for Thursday.', ['2021-05-13']],
    ['They left last Friday.', ['2021-05-07']],
    ['They leave next Wednesday.', ['2021-05-19']],
    ['They met yesterday.', ['2021-05-11']],
    ['They will meet tomorrow.', ['2021-05-13']],
    ['They met on May 3.', ['2021-05-03']],
    ['They met on December 20.', ['2020-12-20']],
    ['They will meet on January 8.', ['2022-01-08']],
    ['They met last August.', ['2020-08']],
    ['They met in December.', ['2020-12']],
    ['They will meet in December.', ['2021-12']],
    ['Fiji holds its fair in December.', ['2021-12']],
    ['Fiji, which led the isles last year, hosts the fair in November.', ['2020', '2021-11']],
    ['The ministers meet in Suva in October.', ['2021-10']],
    ['Oman attends the fair on 20 December.', ['2021-12-20']],
    ['Fiji holds a fair in April.', ['2021-04']],
    ['Fiji holds talks on 3 May.', ['2021-05-03']],
    ['Fiji holds talks on Monday.', ['2021-05-10']],
    ['Fiji owns the hall in which they met in December.', ['2020-12']],
    ['Fiji regrets the fair of December.', ['2020-12']],
    ['They did not meet in December.', ['2020-12']],
    ['They will meet next March.', ['2022-03']],
    ['They will meet on 4 July this year.', ['2021-07-04']],
    ['They met on 4 July last year.', ['2020-07-04']],
    ['They met last year.', ['2020']],
    ['They will meet next year.', ['2022']],
    ['They met last month.', ['2021-04']],
    ['They met five years ago.', ['2016']],
    ['They met three days ago.', ['2021-05-09']],
    ['They met on 3 March 2018. The following day they signed.', ['2018-03-03', '2018-03-04']],
    ['They met on 3 March 2018. Two weeks later they signed.', ['2018-03-03', '2018-03-17']],
    ['They met in 2011 and parted a year later.', ['2011', '2012']],
    ['They met on 28 February 2020. The following day it rained.', ['2020-02-28', '2020-02-29']],
    ['It lasted from 30 December to 2 January.', ['2020-12-30/2021-01-02']],
    ['They said that a forum would be held on 26 June.', ['2021-06-26']],
    ['He announced that she would come in December.', ['2021-12']],
    ['They were preparing to host a forum in September.', ['2021-09']],
    ['They agreed to meet in November.', ['2021-11']],
    ['They discussed the forum in June.', ['2021-06']],
    ['A group will look into the April events.', ['2021-04']],
    ['They spoke of this in December last.', ['2020-12']],
    ['They met last summer.', ['2020']],
    ['They met last winter.', [null]],
    ['This spring they met.', ['2021']],
    ['They met this morning.', ['2021-05-12']],
    ['They met last night.', ['2021-05-11']],
    ['They met a fortnight ago.', ['2021-04-28']],
    [
      'May 2021\n\nMon 3 — They met.\n\nWed 5 – Fri 7: They met.',
      ['2021-05', '2021-05-03', '2021-05-05/2021-05-07'],
    ],
    ['May 2021\n\nTue 3 — They met.', ['2021-05', null]],
    ['May 2021\n\nMon 3\n10:00 They met.\n\nWed 5\nThey parted.', ['2021-05', '2021-05-03', '2021-05-05']],
    ['May 2021\n\nTue 3\nThey met.', ['2021-05', null]],
    ['May 2021\n\nMon 3 roads.', ['2021-05']],
  ])('%s', (text, wanted) => {
    expect(completed(text, TODAY)).toEqual(wanted)
  })
})

describe('what cannot be completed stays open', () => {
  test.each<[string, string | null, (string | null)[]]>([
    ['They met on Friday.', null, [null]],
    ['They met on 3 May.', null, [null]],
    ['They met last year.', null, [null]],
    ['They met on Friday.', '2021', [null]],
    ['They met yesterday.', '2021', [null]],
    ['They met last year.', '2021', ['2020']],
    ['They met on 3 May 2018.', null, ['2018-05-03']],
    ['They met on 3 May 2018 and again on 5 May.', null, ['2018-05-03', '2018-05-05']],
  ])('%s (%s)', (text, published, wanted) => {
    expect(completed(text, published)).toEqual(wanted)
  })
})

describe(`a story told on ${TODAY}`, () => {
  test.each<[string, (string | null)[]]>([
    ['In 2013 they met. On 11 September they signed.', ['2013', '2013-09-11']],
    ['In 2013 they met. In June they signed.', ['2013', '2013-06']],
    ['In 2010 they met. On 30 October, they parted.', ['2010', '2010-10-30']],
    [
      'In 1999 they met. Three years later they signed. The same year they fell out.',
      ['1999', '2002', '2002'],
    ],
    ['In December 2005 they met. On 15 January they parted.', ['2005-12', '2006-01-15']],
    ['They met on 3 May 2018. That evening they dined.', ['2018-05-03', '2018-05-03']],
    ['They met on 3 and 4 May 2018. The next day they left.', ['2018-05-03/2018-05-04', '2018-05-05']],
    // What is near the report's own day is its own.
    ['Ties date from 1992. On 3 May they met.', ['1992', '2021-05-03']],
    ['They have met since 2007. In April they signed.', ['2007', '2021-04']],
    ['In 2013 they met. On 5 June they will meet.', ['2013', '2021-06-05']],
    ['In 2013 they met. On 4 July this year they parted.', ['2013', '2021-07-04']],
    ['In 2013 they met.\n\nThey parted on 3 May.', ['2013', '2021-05-03']],
    ['In the 1990s they met.', [null]],
  ])('%s', (text, wanted) => {
    expect(completed(text, TODAY)).toEqual(wanted)
  })
})

describe('dates under a heading or in an entry', () => {
  test.each<[string, string | null, (string | null)[]]>([
    ['2007\n\nThey met on 15 January.\n\nIn May they parted.', null, ['2007', '2007-01-15', '2007-05']],
    [
      '2007\n\nThey met on 15 January.\n\n2011\n\nThey met in May.',
      TODAY,
      ['2007', '2007-01-15', '2011', '2011-05'],
    ],
    ['12 May 2014 — They met.\n\n13 May — They parted.', TODAY, ['2014-05-12', '2014-05-13']],
    ['30 December 2013 — They met.\n\n2 January — They met again.', TODAY, ['2013-12-30', '2014-01-02']],
    ['12 May 2014 — They met. Yesterday it rained.', TODAY, ['2014-05-12', '2014-05-11']],
    // A heading without a date ends the section; the document's own day heads none.
    ['2007\n\nThey met in May.\n\nOutlook\n\nThey met in April.', TODAY, ['2007', '2007-05', '2021-04']],
    ['12 May 2021\n\nThey met in December.', TODAY, ['2021-05-12', '2020-12']],
    ['In 2007 they met.\n\nThey parted in April.', TODAY, ['2007', '2021-04']],
  ])('%s (%s)', (text, published, wanted) => {
    expect(completed(text, published)).toEqual(wanted)
  })
})

describe('a year told before gives way to words of today', () => {
  test.each<[string, string, (string | null)[]]>([
    ['He proposed it in 1980. It was signed this January.', '2004-09-27', ['1980', '2004-01']],
    ['It was founded in 1964. Last March he came.', '2004-09-27', ['1964', '2004-03']],
    ['In 1993 they met. Next May they will meet again.', '2004-09-27', ['1993', '2005-05']],
    ['Oman takes the chair in January.', '2015-11-22', ['2016-01']],
    ['Oman took the chair in January.', '2015-11-22', ['2015-01']],
    ['They met on 26 May 2015.\n\nTen days earlier he had come.', '2016-04-28', ['2015-05-26', '2016-04-18']],
    ['They met on 26 May 2015. Ten days earlier he had come.', '2016-04-28', ['2015-05-26', '2015-05-16']],
  ])('%s (%s)', (text, published, wanted) => {
    expect(completed(text, published)).toEqual(wanted)
  })
})
