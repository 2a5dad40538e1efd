import { describe, expect, test } from 'vitest'
import { factsOf, testRule } from '../../build/test-reading.ts'

/** The gatherings of a text, each with its first day, its city and whoever hosted or chaired it. */
function gatheringsIn(text: string): string[] {
  const { entities, relations } = factsOf(text)
  return entities.flatMap((meeting, m) => {
    if (meeting.kind !== 'meeting') return []
    const by = (type: string) =>
      relations.filter((r) => r.type === type && r.to === m).map((r) => entities[r.from]!.name)
    const parts = [meeting.date?.from, meeting.city, ...by('hosted'), ...by('chaired')]
    return [`${meeting.name}: ${[...new Set(parts)].filter(Boolean).join(', ')}`]
  })
}

const table = (above: string, ...rows: string[]) => [above, '', ...rows].join('\n')

describe('tables of gatherings', () => {
  test.each<[string, string, string[]]>([
    [
      'number, date, place, chair',
      table(
        'Summits of the Pacific Reef Council',
        '| No. | Date | Place | Chair |',
        '|---|---|---|---|',
        '| 4th | 3 May 1999 | Apia | Sione Vuna |',
        '| 5th | 1–2 June 2001 | Suva, Fiji | Litia Seru |',
      ),
      [
        '4th Pacific Reef Council Summit: 1999-05-03, Apia, Sione Vuna',
        '5th Pacific Reef Council Summit: 2001-06-01, Suva, Fiji, Litia Seru',
      ],
    ],
    [
      'a column says what it lists, another who hosted it',
      table(
        'The Pacific Reef Council has met as follows.',
        '| Summit | Host country | Date |',
        '| 1 | Samoa | 3 May 1993 |',
        '| 2 | Fiji | 4 June 1995 |',
      ),
      [
        '1st Pacific Reef Council Summit: 1993-05-03, Samoa',
        '2nd Pacific Reef Council Summit: 1995-06-04, Fiji',
      ],
    ],
    [
      'the text goes on with them',
      table(
        'Ministerial meetings of the Pacific Reef Council',
        '| № | Date |',
        '| 7 | 3 May 1999 |',
        '',
        'The seventh ministerial meeting was chaired by Tonga.',
      ),
      ['7th Pacific Reef Council Ministerial Meeting: 1999-05-03, Tonga'],
    ],
    [
      'days stand for the gatherings',
      table(
        'Meetings of the Pacific Reef Council',
        'Date | Place | Level | Remarks',
        '3 May 1999 | Suva, Fiji | foreign ministers | short',
        '4 June 2001 | Apia | presidents | long',
      ),
      [
        'Pacific Reef Council Ministerial Meeting (1999): 1999-05-03, Suva, Fiji',
        'Pacific Reef Council Summit (2001): 2001-06-04, Apia',
      ],
    ],
    [
      'days of what is no gathering',
      table(
        'Treaties of the Pacific Reef Council',
        'Date | Place | Level | Remarks',
        '3 May 1999 | Suva, Fiji | foreign ministers | short',
        '4 June 2001 | Apia | presidents | long',
      ),
      [],
    ],
    [
      'years alone are no days',
      table(
        'Meetings of the Pacific Reef Council',
        'Date | Place | Remarks',
        '1999 | Suva, Fiji | short',
        '2001 | Apia | long',
      ),
      [],
    ],
    [
      'plain numbers need a column of numbers',
      table(
        'Summits of the Pacific Reef Council',
        '| Rank | Date |',
        '| 4 | 3 May 1999 |',
        '| 5 | 1 June 2001 |',
      ),
      [],
    ],
    [
      'a row without a date is none',
      table('Summits of the Pacific Reef Council', '| No. | Place |', '| 4th | Apia |', '| 5th | Suva |'),
      [],
    ],
    [
      'nothing says that it lists gatherings',
      table(
        'Directors of the Pacific Reef Council',
        '| No. | Since |',
        '| 4th | 3 May 1999 |',
        '| 5th | 1 June 2001 |',
      ),
      [],
    ],
    [
      'a single row is no table',
      table('Summits of the Pacific Reef Council', '| 4th | 3 May 1999 | Apia |'),
      [],
    ],
  ])('%s', (_title, text, expected) => {
    expect(gatheringsIn(text)).toEqual(expected)
  })
})

const BY_STATE = (...rows: string[]) =>
  table('Meetings of the Pacific Reef Council', 'Date | Place | For Fiji | Remarks', ...rows)

testRule('attended', {
  says: [
    [
      BY_STATE(
        '3 May 1999 | Suva | Sione Vuna, Foreign Minister | short',
        '4 June 2001 | Apia | Litia Seru | long',
      ),
      ['Sione Vuna → Pacific Reef Council Meeting (1999)', 'Fiji → Pacific Reef Council Meeting (2001)'],
      '2020-01-02',
    ],
    [
      table(
        'Summits of the Pacific Reef Council',
        'No. | Date | Fiji | Samoa',
        '4th | 3 May 1999 | Sione Vuna | Litia Seru',
        '5th | 4 June 2001 | Sione Vuna | Litia Seru',
      ),
      ['Litia Seru → 4th Pacific Reef Council Summit', 'Samoa → 5th Pacific Reef Council Summit'],
      '2020-01-02',
    ],
    [
      BY_STATE(
        '3 May 1999 | Suva | Sione Vuna | Litia Seru present',
        '4 June 2001 | Apia | Sione Vuna | long',
      ),
      'Sione Vuna → Pacific Reef Council Meeting (2001)',
      '2020-01-02',
    ],
  ],
  saysNot: [
    BY_STATE('3 May 1999 | Suva | nobody | short', '4 June 2001 | Apia | a deputy | long'),
    table('Roads', 'Date | Place | For Fiji | Remarks', '3 May 1999 | Suva | Sione Vuna | short'),
    table(
      'Meetings of the Pacific Reef Council',
      'Date | Place | Author | Remarks',
      '3 May 1999 | Suva | Sione Vuna | short',
    ),
  ],
})
