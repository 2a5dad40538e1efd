import { expect, test } from 'vitest'
import { factsOf } from '../build/test-reading.ts'

/** Heads and tails of documents of all kinds; the body between them tells nothing of its day. */
const BODY =
  'The ministers of Fiji and Nepal met in Suva and signed an agreement on roads. They thanked the people of Fiji for their hospitality.\n\nThey also spoke about rivers, roads and trade between the two countries.'

type Row = [line: string, day: string | null]

const day = (text: string) => factsOf(text).published?.from ?? null
const under = (head: string) => `${head}\n\n${BODY}`
const above = (tail: string) => `Ministers meet in Suva\n\n${BODY}\n\n${tail}`

test.each<Row>([
  // Lines of web pages.
  ['Published: 3 March 2018', '2018-03-03'],
  ['Published 3 March 2018, 10:15', '2018-03-03'],
  ['Publication date: 3 March 2018', '2018-03-03'],
  ['Date of publication: March 3, 2018', '2018-03-03'],
  ['Release date: 2018-03-03', '2018-03-03'],
  ['First published on Sat 3 Mar 2018 06.00 GMT', '2018-03-03'],
  ['Posted on March 3, 2018 by litia_s', '2018-03-03'],
  ['Posted: 03/03/2018 | 12 comments', '2018-03-03'],
  ['Litia Seru | 5 min read | March 3, 2018', '2018-03-03'],
  ['March 3, 2018 · 5 min read', '2018-03-03'],
  ['By Litia Seru, Staff Writer | Mar 3, 2018', '2018-03-03'],
  ['By Litia Seru - 3 March 2018', '2018-03-03'],
  ['Saturday 3 March 2018 10.15 GMT', '2018-03-03'],
  ['Sat, 3 Mar 2018 10:15:00 +0600', '2018-03-03'],
  ['2018-03-03 14:22', '2018-03-03'],
  ['2018-03-03T14:22:00Z', '2018-03-03'],
  ['2018/03/03 14:22', '2018-03-03'],
  ['03.03.2018', '2018-03-03'],
  ['03.03.2018 | 14:22', '2018-03-03'],
  ['14:22, 3 March 2018', '2018-03-03'],
  ['14:22 (GMT+6) 3 March 2018', '2018-03-03'],
  ['March 3rd, 2018 at 3:40pm', '2018-03-03'],
  ['March 3rd, 2018', '2018-03-03'],
  ['3rd of March, 2018', '2018-03-03'],
  ['3-March-2018', '2018-03-03'],
  ['03-Mar-2018', '2018-03-03'],
  ['Mar. 3, 2018, 3:40 p.m. ET', '2018-03-03'],
  ['Updated: March 3, 2018 - 09:15 GMT+6', '2018-03-03'],
  ['3 March 2018 | Press releases', '2018-03-03'],
  ['News / 3 March 2018', '2018-03-03'],
  ['Home » News » Ministers meet in Suva » 3 March 2018', '2018-03-03'],
  ['3 March, 2018 Saturday', '2018-03-03'],
  ['Issue 12, 3 March 2018', '2018-03-03'],
  ['Release No. 123/2018\n3 March 2018', '2018-03-03'],
  ['PR/2018/34\n3 March 2018', '2018-03-03'],
  ['Press Release No. 34-2018 | March 3, 2018', '2018-03-03'],
  ['No: 34, 3 March 2018, Press Release Regarding the Talks in Suva', '2018-03-03'],
  ['RELEASED MARCH 3, 2018', '2018-03-03'],
  ['FOR IMMEDIATE RELEASE\nMarch 3, 2018', '2018-03-03'],
  ['FOR IMMEDIATE RELEASE: March 3, 2018', '2018-03-03'],
  ['Embargoed until 3 March 2018', '2018-03-03'],
  ['As of 3 March 2018', '2018-03-03'],
  ['Fact sheet | Last reviewed 3 March 2018', '2018-03-03'],
  ['The Suva Courier, Saturday, March 3, 2018, page 4', '2018-03-03'],
  ['[Date] March 3, 2018', '2018-03-03'],
  ['Date\n3 March 2018', '2018-03-03'],
  ['Dated: 3rd March, 2018', '2018-03-03'],
  ['Suva, the 3rd of March 2018', '2018-03-03'],
  ['Remarks by Litia Seru, Suva, 3 March 2018', '2018-03-03'],
  [
    'Statement by H.E. Ms. Litia Seru, Minister for Roads, at the general debate, New York, 3 March 2018',
    '2018-03-03',
  ],
  ['Check against delivery\n\nNew York, 3 March 2018', '2018-03-03'],
  ['Press Conference of the Minister on March 3, 2018', '2018-03-03'],
  ['Transcript of the interview of 3 March 2018', '2018-03-03'],
  [
    'A/72/PV.5\nSeventy-second session\n5th plenary meeting\nSaturday, 3 March 2018, 10 a.m.\nNew York',
    '2018-03-03',
  ],
  ['Last modified on 3 March 2018', '2018-03-03'],
  // Two days: that of publication goes before that of a change.
  ['Published: 3 March 2018 | Updated: 9 May 2019', '2018-03-03'],
  ['Published 3 March 2018\nLast updated 9 May 2019', '2018-03-03'],
  ['Last updated 9 May 2019\nPublished 3 March 2018', '2018-03-03'],
  ['Updated 4 March 2018 08:00\nPosted 3 March 2018 22:10', '2018-03-03'],
  // Months where no day is given.
  ['March 2018', '2018-03'],
  ['Fact sheet, March 2018', '2018-03'],
  ['Volume 3, Issue 2 (March 2018)', '2018-03'],
  ['Published March 2018', '2018-03'],
  ['SUVA MONTHLY BULLETIN\nMarch 2018', '2018-03'],
])('a head: %s', (line, want) => {
  expect(day(`Ministers meet in Suva\n${line}\n\n${BODY}`)).toBe(want)
})

test.each<Row>([
  ['SUVA, 3 March 2018 (Merlion Wire) -- ', '2018-03-03'],
  ['SUVA, March 3, 2018 (Merlion Wire) — ', '2018-03-03'],
  ['Suva (Merlion Wire) 3 March 2018 – ', '2018-03-03'],
  ['SUVA. March 3, 2018. MERLION. ', '2018-03-03'],
  ['SUVA. 3 March 2018. (Merlion Wire). ', '2018-03-03'],
  ['SUVA – 3 March 2018: ', '2018-03-03'],
  ['Suva, Fiji. 3 March 2018. ', '2018-03-03'],
  ['Suva, Fiji, 3 March 2018: ', '2018-03-03'],
  ['(Suva, 3 March 2018) ', '2018-03-03'],
  ['[Suva, 3 March 2018] ', '2018-03-03'],
  ['3 March 2018, Suva – ', '2018-03-03'],
  ['03/03/2018 – Suva. ', '2018-03-03'],
  ['MERLION WIRE, Suva, 3 March 2018. ', '2018-03-03'],
  ['Suva: March 3, 2018 (MW): ', '2018-03-03'],
  ['3 March 2018: ', '2018-03-03'],
  ['The minister came to Suva today, Saturday, 3 March 2018, to see the roads. ', '2018-03-03'],
  ['The minister came to Suva [today, 3 March 2018]. ', '2018-03-03'],
  ['The minister goes to Suva today and on 3 March 2018 to Nadi, which he called a town of roads. ', null],
])('before the first sentence: %s', (line, want) => {
  expect(day(`Ministers meet in Suva\n\n${line}${BODY}`)).toBe(want)
})

test.each<Row>([
  ['3 March 2018', '2018-03-03'],
  ['Suva, 3 March 2018', '2018-03-03'],
  ['Done at Suva on 3 March 2018', '2018-03-03'],
  ['Adopted in Suva on 3 March 2018.', '2018-03-03'],
  ['Done in Suva, on the third of March, two thousand eighteen (3 March 2018).', '2018-03-03'],
  ['(Merlion Wire, 3 March 2018)', '2018-03-03'],
  ['Source: The Suva Courier, 3 March 2018', '2018-03-03'],
  ['Litia Seru, Suva, 3 March 2018', '2018-03-03'],
  ['Published by the Ministry of Roads on 3 March 2018.', '2018-03-03'],
  ['Last updated: 3 March 2018', '2018-03-03'],
  ['This page was last edited on 3 March 2018, at 14:22 (UTC).', null],
  ['© 2018 Ministry of Roads', null],
  ['Copyright 2011-2018 The Suva Courier. All rights reserved.', null],
  ['Retrieved 3 March 2018', null],
  ['Accessed on 3 March 2018', null],
  ['Related: Ministers of Oman come to Suva, 3 March 2018', null],
  ['Read more: Oman joins the river talks (3 March 2018)', null],
  ['Seru, L., "Rivers," The Suva Courier, 3 March 2008', null],
  ['Litia Seru was born on 3 March 1961.', null],
  ['The next meeting will be held on 3 March 2018.', null],
])('a tail: %s', (line, want) => {
  expect(day(above(line))).toBe(want)
})

test.each<[string, string]>([
  ['founded', 'The River League\n\nFounded 3 March 1981 in Suva'],
  ['a label of founding', 'The River League\n\nFounded: 3 March 1981\nSeat: Nadi'],
  ['a formation', 'River League\nFormation 3 March 1981; 40 years ago'],
  ['a birth', 'Litia Seru\n\nBorn: 3 March 1961, Suva'],
  ['a birth in brackets', 'Litia Seru (born 3 March 1961)'],
  ['a life', 'Litia Seru (3 March 1961 – 9 May 2011)'],
  ['a term', 'In office\n3 March 2008 – 9 May 2011'],
  ['a term since', 'In office since 3 March 2008'],
  ['taking office', 'Assumed office\n3 March 2008'],
  ['an incumbent', 'Incumbent: Litia Seru since 3 March 2008'],
  ['independence', 'Independence: 3 March 1970'],
  ['a treaty', 'Treaty on the Rivers of the Isles\n\nSigned: 3 March 1981\nIn force: 9 May 1983'],
  ['a charter', 'Charter adopted: 3 March 1981'],
  ['an accession', 'Member since 3 March 1981'],
  ['particulars', 'Second River Summit\nDates: 3–4 March 2018\nVenue: Suva\nHost: Fiji'],
  ['an event', 'Event date: 3 March 2018'],
  ['a deadline', 'Deadline: 3 March 2018'],
  ['what is registered for', 'Register by 3 March 2018'],
  ['a photo', 'Photo: the ministers in Suva, 3 March 2008 (archive)'],
  ['a file picture', 'File photo taken on March 3, 2008 shows the hall'],
  ['a caption', 'The ministers before their talks in Suva, March 3, 2008. Photo: Litia Seru'],
  ['retrieval', 'Retrieved 3 March 2018'],
  ['an anniversary', '40th anniversary of the treaty of 3 March 1981'],
  ['a war', 'The Suva talks of 3 March 1981'],
  ['a copyright', '© 2018 Ministry of Roads'],
  ['years', 'Rivers and Roads, 1981–2018'],
  ['a vision', 'Roads Vision 2030'],
  ['a plan', 'Plan of Action 2018–2022'],
  ['no year', 'Saturday, 3 March'],
  ['an age', 'Version 3.03.20'],
  ['a telephone number', 'Tel. 03 03 2018 77'],
])('no head of the text: %s', (_, head) => {
  expect(day(under(head))).toBeNull()
})
