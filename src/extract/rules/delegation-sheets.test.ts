/** What a sheet for the press says by its headings, labels and short lines. */
import { describe, expect, test } from 'vitest'
import { factsOf, testRule } from '../../build/test-reading.ts'

const SUMMIT = '15th BRICS Summit'
const sheet = (more: string) => `The 15th BRICS Summit was held in Suva on 22 August 2023.

${more}`
const PEOPLE = 'President Lin Wei of Fiji, President Salim Rao of Oman and King Tupou Vuna of Tonga spoke.'

testRule('attended', {
  says: [
    [
      sheet(
        '2. GUESTS\n\n| State | Name | Office |\n| Oman | Salim Rao | President |\n| Nepal | Carl Lund | Minister |',
      ),
      [`Salim Rao → ${SUMMIT}`, `Nepal → ${SUMMIT}`],
    ],
    [
      sheet('GUESTS\n\nOman – Salim Rao, President\nNepal – Carl Lund, Minister\n'),
      [`Carl Lund → ${SUMMIT}`, `Oman → ${SUMMIT}`],
    ],
  ],
  saysNot: [
    sheet(
      '2. GIFTS\n\n| State | Name | Office |\n| Oman | Salim Rao | President |\n| Nepal | Carl Lund | Minister |',
    ),
    sheet('GUESTS AT THE DINNER\n\n| State | Name | Office |\n| Oman | Salim Rao | President |'),
  ],
})

testRule('member-of', {
  says: [
    [
      sheet('1. MEMBERS\n\n| State | Name |\n| Oman | Salim Rao |\n| Nepal | Carl Lund |'),
      ['Nepal → BRICS', 'Oman → BRICS'],
    ],
    [sheet('II. OBSERVERS\n\n- Fiji\n- Tonga\n'), 'Fiji → BRICS [observer]'],
  ],
  saysNot: [sheet('1. DEBTORS\n\n| State | Name |\n| Oman | Salim Rao |\n| Nepal | Carl Lund |')],
})

testRule('met-with', {
  says: [
    [
      sheet(
        `${PEOPLE}\n\n4. BILATERAL MEETINGS\n\n22 August\n- Wei – Rao\n- Carl Lund, President of Nepal – Vuna\n23 August\n- Rao – Vuna`,
      ),
      ['Lin Wei → Salim Rao', 'Carl Lund → Tupou Vuna', 'Salim Rao → Tupou Vuna'],
    ],
    [sheet('Bilateral talks\n\n• Lin Wei – Salim Rao (second in a year)'), 'Lin Wei → Salim Rao'],
  ],
  saysNot: [
    sheet('BILATERAL MEETINGS\n\n- Cancelled: Lin Wei – Salim Rao'),
    sheet('BILATERAL MEETINGS NOT HELD\n\n- Lin Wei – Salim Rao'),
    sheet('FLIGHTS\n\n- Lin Wei – Salim Rao'),
    sheet('BILATERAL MEETINGS\n\n- Lin Wei, Salim Rao'),
  ],
})

testRule('hosted', {
  says: [
    ['15th BRICS Summit\n\nVenue: House of the President, Suva, Fiji', `Fiji → ${SUMMIT}`],
    [
      '15th BRICS Summit\n\nEVENT       Summit\nPLACE       House of the President, Suva, Fiji\n',
      `Fiji → ${SUMMIT}`,
    ],
    [
      'The SCO summit was held in Minsk on 3 May 2019.\n\nNext summit: Astana, Kazakhstan, 4 June 2020',
      'Kazakhstan → SCO Summit (2020) planned',
    ],
  ],
  saysNot: ['15th BRICS Summit\n\nFlights: Suva, Fiji', '15th BRICS Summit\n\nPlaces: Fiji, Oman'],
})

testRule('chaired', {
  says: [['15th BRICS Summit\n\nEVENT       Summit\nCHAIR       Fiji (since May)\n', `Fiji → ${SUMMIT}`]],
  saysNot: ['15th BRICS Summit\n\nEVENT       Summit\nSTAFF       Fiji (since May)\n'],
})

describe('gatherings of one series in one year', () => {
  const namesIn = (text: string) =>
    factsOf(text).entities.flatMap((e) => (e.kind === 'meeting' ? [e.name] : []))

  test.each<[string, string[]]>([
    [
      'The CIS summit was held in Minsk on 25 January 2000. Another CIS summit was held in Astana on 20 June 2000.',
      ['CIS Summit (January 2000)', 'CIS Summit (June 2000)'],
    ],
    [
      'The CIS summit was held in Minsk on 25 January 2000. Another CIS summit was held in Astana on 20 June 2001.',
      ['CIS Summit (2000)', 'CIS Summit (2001)'],
    ],
    ['The CIS summit was held in Minsk on 25 January 2000.', ['CIS Summit (2000)']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})
