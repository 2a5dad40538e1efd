import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLines, storedAt, toStored } from './lines.ts'

const blocksIn = (stored: string) => {
  const { text, blocks } = readLines(stored, 0)
  return blocks.map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`)
}
/** Lines as long as a printed one, so that a break looks like a page's. */
const WIDE = 'The delegation of Nepal arrived late in the evening and was taken to the'

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    [
      'broken lines are rejoined',
      `${WIDE}\nguest house by the river, where dinner was waiting.`,
      [`paragraph: ${WIDE} guest house by the river, where dinner was waiting.`],
    ],
    [
      'Windows lines too',
      `${WIDE}\r\nguest house by the river.`,
      [`paragraph: ${WIDE} guest house by the river.`],
    ],
    [
      'a hyphenated word is closed',
      'They met the ambas-\nsador in Suva.',
      ['paragraph: They met the ambassador in Suva.'],
    ],
    [
      'a name keeps its hyphen',
      'They met Oyun-\nErdene in Suva.',
      ['paragraph: They met Oyun-Erdene in Suva.'],
    ],
    [
      'a title goes on',
      'It was read by H.E. Mr.\nTariq Lodhi himself.',
      ['paragraph: It was read by H.E. Mr. Tariq Lodhi himself.'],
    ],
    [
      'a blank line parts paragraphs',
      'Nepal left.\n\nOman stayed.',
      ['paragraph: Nepal left.', 'paragraph: Oman stayed.'],
    ],
    [
      'but not inside a sentence',
      `${WIDE}\n\nguest house by the river.`,
      [`paragraph: ${WIDE} guest house by the river.`],
    ],
    [
      'page numbers go',
      `${WIDE}\n\n- 3 -\n\nguest house by the river.`,
      [`paragraph: ${WIDE} guest house by the river.`],
    ],
    [
      'a page number behind a running head goes',
      'Suva Report        - 14 -\nNepal left.',
      ['heading: Suva Report', 'paragraph: Nepal left.'],
    ],
    [
      'two things on one line are no text that goes on',
      `Isles in figures${' '.repeat(50)}Sheet no. 7\nLibrary of the Isles, made on 3 May and no later than that day`,
      [
        `heading: Isles in figures${' '.repeat(50)}Sheet no. 7`,
        'heading: Library of the Isles, made on 3 May and no later than that day',
      ],
    ],
    [
      'no count between dashes',
      'Nepal counted - 14 -\nand left.',
      ['paragraph: Nepal counted - 14 - and left.'],
    ],
    [
      'so does “Page 3 of 9”',
      'Nepal left.\n\nPage 3 of 9\n\nOman stayed.',
      ['paragraph: Nepal left.', 'paragraph: Oman stayed.'],
    ],
    [
      'running heads go',
      'Merlion Bulletin\n\nNepal left.\n\nMerlion Bulletin\n\nOman stayed.\n\nMerlion Bulletin\n\nFiji came.',
      ['paragraph: Nepal left.', 'paragraph: Oman stayed.', 'paragraph: Fiji came.'],
    ],
    [
      'dates that head what is below them stay',
      '2 October\nNepal left.\n\n17–18 October\nOman stayed.\n\n20 October 2013\nFiji came.\n\nOctober 24\nIt rained.',
      [
        'heading: 2 October',
        'paragraph: Nepal left.',
        'heading: 17–18 October',
        'paragraph: Oman stayed.',
        'heading: 20 October 2013',
        'paragraph: Fiji came.',
        'heading: October 24',
        'paragraph: It rained.',
      ],
    ],
    [
      'the same date on every page goes',
      '2 October 2013\n\nNepal left.\n\n2 October 2013\n\nOman stayed.\n\n2 October 2013\n\nFiji came.',
      ['paragraph: Nepal left.', 'paragraph: Oman stayed.', 'paragraph: Fiji came.'],
    ],
    [
      'headings with a line drawn below them',
      'The road to Suva\n----------------\nNepal left, and the road that it took was long enough for a rest.\n\nThe way back\n============\nOman stayed.',
      [
        'heading: The road to Suva',
        'paragraph: Nepal left, and the road that it took was long enough for a rest.',
        'heading: The way back',
        'paragraph: Oman stayed.',
      ],
    ],
    [
      'a year alone stays',
      'Then came the year\n2019\nand rain.',
      ['heading: Then came the year', 'paragraph: 2019 and rain.'],
    ],
    ['headings', 'The road to Suva\n\nNepal left.', ['heading: The road to Suva', 'paragraph: Nepal left.']],
    ['bullets', 'Present:\n• Nepal\n• Oman', ['heading: Present:', 'item: • Nepal', 'item: • Oman']],
    ['numbered items', '1. Nepal left.\n2. Oman stayed.', ['item: 1. Nepal left.', 'item: 2. Oman stayed.']],
    [
      'tables',
      '| State | City |\n|---|---|\n| Fiji | Suva |',
      ['row: | State | City |', 'row: | Fiji | Suva |'],
    ],
    [
      'a centred title in capitals, over two lines',
      '        THE SECOND SESSION OF THE NORDIC\n            COUNCIL IN SUVA\n\nIt rained.',
      ['heading:         THE SECOND SESSION OF THE NORDIC COUNCIL IN SUVA', 'paragraph: It rained.'],
    ],
    [
      'a centred date below a centred title',
      '        THE NORDIC COUNCIL\n            SUVA, 3 MAY 1994\n\nIt rained.',
      [
        'heading:         THE NORDIC COUNCIL',
        'heading:             SUVA, 3 MAY 1994',
        'paragraph: It rained.',
      ],
    ],
    [
      'capitals at the margin',
      'THE NORDIC COUNCIL\nSUVA OFFICE\n\nIt rained.',
      ['heading: THE NORDIC COUNCIL', 'heading: SUVA OFFICE', 'paragraph: It rained.'],
    ],
    [
      'bars without one at the start',
      'State | City | Chair\nFiji | Suva | Aruna Rao',
      ['row: State | City | Chair', 'row: Fiji | Suva | Aruna Rao'],
    ],
    [
      'two cells',
      'Nepal      Narayan Rao, Minister\nBhutan     Tandi Rao, Minister',
      ['row: Nepal      Narayan Rao, Minister', 'row: Bhutan     Tandi Rao, Minister'],
    ],
    [
      'a bar in a title',
      'Nepal and Bhutan | The Suva Times\nThey met there and signed it.',
      ['heading: Nepal and Bhutan | The Suva Times', 'paragraph: They met there and signed it.'],
    ],
    [
      'rows of a list',
      'Fiji – Aruna Rao, President\nOman – Salim Rao, Minister',
      ['row: Fiji – Aruna Rao, President', 'row: Oman – Salim Rao, Minister'],
    ],
    [
      'labelled lines, each near a full one',
      `Present were six\n\nOman: Salim Rao, Minister of Foreign Affairs and of Trade\nFiji: Aruna Rao, Minister for the Islands and for the Sea`,
      [
        'heading: Present were six',
        'row: Oman: Salim Rao, Minister of Foreign Affairs and of Trade',
        'row: Fiji: Aruna Rao, Minister for the Islands and for the Sea',
      ],
    ],
    [
      'holders with their terms',
      'Directors\nSalim Rao (Oman), 1996–2000\nAruna Rao (Fiji), since 2000',
      ['heading: Directors', 'row: Salim Rao (Oman), 1996–2000', 'row: Aruna Rao (Fiji), since 2000'],
    ],
    [
      'terms with their holders',
      'Directors\n1996–2000 S. K. Rao (Oman)\nsince May 2000 Aruna Rao',
      ['heading: Directors', 'row: 1996–2000 S. K. Rao (Oman)', 'row: since May 2000 Aruna Rao'],
    ],
    [
      'three with their offices',
      'Salim Rao, Minister of Oman\nAruna Rao, President of Fiji\nKarma Rao, Envoy of Bhutan',
      [
        'row: Salim Rao, Minister of Oman',
        'row: Aruna Rao, President of Fiji',
        'row: Karma Rao, Envoy of Bhutan',
      ],
    ],
    [
      'a title over two lines is no list',
      'Ministers of Nepal, Oman and Fiji\nTalk Trade, Then Go\n\nIt rained.',
      ['heading: Ministers of Nepal, Oman and Fiji', 'heading: Talk Trade, Then Go', 'paragraph: It rained.'],
    ],
    [
      'a label alone is a heading',
      'Update: Nepal leaves\n\nIt rained.',
      ['heading: Update: Nepal leaves', 'paragraph: It rained.'],
    ],
    [
      'years that head what was then',
      '1996 Suva meets\n1998 Oman joins',
      ['heading: 1996 Suva meets', 'heading: 1998 Oman joins'],
    ],
    [
      'columns set by blanks',
      'Nepal      Narayan Rao      Minister\nBhutan     Tandi Rao        Minister',
      ['row: Nepal      Narayan Rao      Minister', 'row: Bhutan     Tandi Rao        Minister'],
    ],
    [
      'a justified paragraph has no columns',
      'The  delegation  of  Nepal  arrived  late  in  the  evening  and  was  taken to the\nguest house.',
      [
        'paragraph: The  delegation  of  Nepal  arrived  late  in  the  evening  and  was  taken to the guest house.',
      ],
    ],
    [
      'one such line is a heading',
      'Fiji – Land of rain\n\nIt rained.',
      ['heading: Fiji – Land of rain', 'paragraph: It rained.'],
    ],
    [
      'by-lines in small letters',
      'Bangkok Beat: a summit to remember\n\nby Karma Tobden | Nov 4\n\nNepal left.',
      [
        'heading: Bangkok Beat: a summit to remember',
        'heading: by Karma Tobden | Nov 4',
        'paragraph: Nepal left.',
      ],
    ],
    [
      'no by-line: a sentence that goes on',
      'The treaty was signed in the town hall of old Suva\n\nby Nepal. Fiji left.',
      ['paragraph: The treaty was signed in the town hall of old Suva by Nepal. Fiji left.'],
    ],
    ['by-lines', 'By Karma Tobden\n\nNepal left.', ['byline: By Karma Tobden', 'paragraph: Nepal left.']],
    ['nothing', '', []],
    ['only blanks', ' \n\n\t\n', []],
  ])('%s', (_, stored, wanted) => {
    expect(blocksIn(stored)).toEqual(wanted)
  })

  test('front matter is skipped and offsets stay the file’s', () => {
    const stored = '---\ntitle: x\n---\nNepal left.'
    const read = readLines(stored, 17)
    expect(read.text).toBe('Nepal left.')
    expect(toStored(read, 0, 5)).toEqual({ start: 17, end: 22 })
  })

  test('a span over a hyphenation covers it', () => {
    const stored = 'The ambas-\nsador came.'
    const read = readLines(stored, 0)
    const at = read.text.indexOf('ambassador')
    const { start, end } = toStored(read, at, at + 10)
    expect(stored.slice(start, end)).toBe('ambas-\nsador')
  })
})

const piece = fc.oneof(
  fc.constantFrom(
    'Nepal',
    'met',
    'Kin-',
    'co-',
    'H.E.',
    'Mr.',
    'and',
    '12',
    '- 3 -',
    '• item',
    '| a | b |',
    '---',
  ),
  fc.constantFrom('Казахстан', '王毅', 'ايران', '🤝', 'e\u0301', '\u200f', '\ud800', '\0'),
  fc.constantFrom(' ', '  ', '\t', '\n', '\n\n', '\r\n', '\r', '\u00a0', '\u2028'),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
/** Words, other scripts, breaks and rubbish in any order. */
const mixture = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('every character knows its place', () => {
  test('it is the same one in the stored text', () => {
    fc.assert(
      fc.property(mixture, fc.nat(3), (stored, from) => {
        const read = readLines(stored, Math.min(from, stored.length))
        for (let i = 0; i < read.text.length; i++) {
          if (/\S/.test(read.text[i]!)) expect(stored[storedAt(read, i)]).toBe(read.text[i])
        }
      }),
      { numRuns: 400 },
    )
  })

  test('the order is kept, and blocks lie apart in it', () => {
    fc.assert(
      fc.property(mixture, (stored) => {
        const read = readLines(stored, 0)
        for (let i = 1; i < read.text.length; i++) {
          if (/\S/.test(read.text[i]!))
            expect(storedAt(read, i)).toBeGreaterThanOrEqual(storedAt(read, i - 1))
        }
        let end = 0
        for (const block of read.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end)
          expect(block.end).toBeGreaterThanOrEqual(block.start)
          end = block.end
        }
        expect(end).toBe(read.text.length)
      }),
      { numRuns: 400 },
    )
  })
})
