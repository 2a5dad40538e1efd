import { describe, expect, test } from 'vitest'
import { MET, networkOf, type Relation, whole } from '../graph/testing/meetings-network.ts'
import type { MeetingState } from '../model/filter.ts'
import { english } from '../words/english.ts'
import { countsInWords } from './counts-in-words.ts'
import { drawnPart } from './drawn-part.ts'

describe('what is drawn of meetings', () => {
  const network = networkOf(MET)
  const manner = (meetings: MeetingState) => ({ isUndatedApart: true, meetings })
  const all = whole(network)

  test('those who stand in a line, and no meeting', () => {
    const { nodes, lines } = drawnPart(network, all, manner('lines'))
    expect([...nodes].sort()).toEqual(['a', 'b', 'c'])
    expect(lines.map(({ key, count }) => [key, count])).toEqual([
      ['e3', 1],
      ['shared:a|b', 1],
    ])
  })

  test('who stands in no relation was asked for, and stays', () => {
    const edges = new Set(['e0', 'e1'])
    const { nodes } = drawnPart(network, { nodes: all.nodes, edges }, manner('lines'))
    expect([...nodes].sort()).toEqual(['a', 'b', 'c', 'd', 'o'])
  })

  test('all of it, where meetings stand for themselves', () => {
    const { nodes, lines } = drawnPart(network, all, manner('points'))
    expect([nodes.size, lines.length]).toEqual([7, 5])
  })
})

describe('what is said of it', () => {
  /** Twenty who met at two summits, and ten guests of one of them. */
  const partners = Array.from({ length: 20 }, (_, i) => `partner${i}`)
  const guests = Array.from({ length: 10 }, (_, i) => `guest${i}`)
  const network = networkOf([
    ...['m1', 'm2'].flatMap((meeting) => partners.map((who): Relation => [who, 'attended', meeting])),
    ...guests.map((who): Relation => [who, 'attended', 'm1']),
    ['partner0', 'supports', 'partner1'],
  ])
  const said = (meetings: MeetingState) =>
    countsInWords(english, drawnPart(network, whole(network), { isUndatedApart: true, meetings }))

  test.each<[MeetingState, string[]]>([
    ['points', ['32 entities', '51 relations']],
    ['lines', ['20 entities', '1 relation', '190 of 435 pairs who met, in 2 meetings or more']],
    ['all-lines', ['30 entities', '1 relation', '435 pairs who met']],
  ])('%s', (meetings, words) => {
    expect(said(meetings)).toEqual(words)
  })
})
