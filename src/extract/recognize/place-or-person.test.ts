import { describe, expect, test } from 'vitest'
import { recognizedIn } from '../../build/test-reading.ts'

/** People and states in the order of the text. */
const readIn = (text: string) => {
  const { people, names, said } = recognizedIn(text)
  const states = names.filter((n) => n.kind === 'state')
  return [...people, ...states].toSorted((a, b) => a.first - b.first).map((n) => `${n.kind} ${said(n)}`)
}

describe('a person named like a place', () => {
  test.each<[string, string[]]>([
    ['Jordan Blake said no.', ['actor Jordan Blake']],
    ['It was Michael Jordan who paid.', ['actor Michael Jordan']],
    ['France Navarro asked the House.', ['actor France Navarro']],
    ['Rosa de Lima was freed.', ['actor Rosa de Lima']],
    ['They hired Julie Gao.', ['actor Julie Gao']],
    ['Chad Wilson coached them.', ['actor Chad Wilson']],
    ['They lived in Atlanta, Georgia.', []],
  ])('%s', (text, wanted) => {
    expect(readIn(text)).toEqual(wanted)
  })
})

describe('a place, no person', () => {
  test.each<[string, string[]]>([
    ['Jordan said no.', ['state Jordan']],
    ['The foreign minister of Jordan left.', ['state Jordan']],
    ['In Tbilisi, Georgia, it rained.', ['state Georgia']],
    ['France and Chad signed.', ['state France', 'state Chad']],
    ['Israel Foreign Ministry staff', ['state Israel']],
    ['They went to Lima.', []],
  ])('%s', (text, wanted) => {
    expect(readIn(text)).toEqual(wanted)
  })
})
