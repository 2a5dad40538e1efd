import { describe, expect, test } from 'vitest'
import { factsOf } from '../../build/test-reading.ts'

const HELD = 'The 3rd ECO Forum was held in Tehran on 23 November 2015.'

/** Attendance and membership in a text. */
function readIn(...rows: string[]): string[] {
  const { entities, relations } = factsOf([HELD, '', ...rows].join('\n'), '2015-11-24')
  const told = relations
    .filter(({ type }) => type === 'attended' || type === 'member-of')
    .map(
      ({ type, from, to, status }) => `${entities[from]!.name} ${type} ${entities[to]!.name} ${status ?? ''}`,
    )
  return [...new Set(told)].map((line) => line.trim())
}

const ECO = 'Economic Cooperation Organization'

describe('tables of parties', () => {
  test.each<[string, string[], string[]]>([
    [
      'heads of delegation were there, and so were who sent them',
      [
        '| Country | Head of delegation |',
        '| Fiji | Litia Seru, Minister of Fish |',
        '| Tonga | Mr. Sione Vuna |',
      ],
      [
        'Fiji attended 3rd ECO Forum',
        'Litia Seru attended 3rd ECO Forum',
        'Tonga attended 3rd ECO Forum',
        'Sione Vuna attended 3rd ECO Forum',
      ],
    ],
    [
      'a column of statuses, of the body in its head',
      [
        '| State | Status in the ECO | Since |',
        '| Fiji | Full member | 1992 |',
        '| Tonga | Observer | 2012 |',
        '| Samoa | Guest | |',
      ],
      [`Fiji member-of ${ECO} member`, `Tonga member-of ${ECO} observer`],
    ],
    [
      'no status is said of former members',
      ['| State | Status in the ECO |', '| Fiji | Former member |', '| Tonga | Not a member |'],
      [],
    ],
    [
      'no column says that anybody came',
      ['| Country | President |', '| Fiji | Mr. Litia Seru |', '| Tonga | Mr. Sione Vuna |'],
      [],
    ],
    [
      'no column of parties',
      ['| Fish | Head of delegation |', '| Cod | Mr. Litia Seru |', '| Eel | Mr. Sione Vuna |'],
      [],
    ],
  ])('%s', (_title, rows, expected) => {
    expect(readIn(...rows)).toEqual(expected)
  })
})
