import { expect, test } from 'vitest'
import { drawnPart } from '../../figure/drawn-part.ts'
import { MET, networkOf, whole } from '../../graph/testing/meetings-network.ts'
import { english } from '../../words/english.ts'
import { scopesOf } from './export-scopes.ts'

const network = networkOf(MET)
// The meeting lies elsewhere, and somebody who was not there: those whom it joins are in the window.
network.forEachNode((key) => network.setNodeAttribute(key, 'x', key === 'm' || key === 'd' ? 500 : 0))
const window = {
  width: 2,
  height: 2,
  extent: { x1: -1, y1: -1, x2: 1, y2: 1 },
  stretch: 1,
  unnamed: new Set<string>(),
}

test.each(['window', 'selection'])('%s of a folded map: those who met stand in their line', (id) => {
  const selection = { kind: 'several' as const, keys: ['a', 'b'] }
  const linesIn = (isFolded: boolean) => {
    const scopes = scopesOf(english, network, whole(network), selection, window, isFolded)
    const part = scopes.find((each) => each.id === id)?.part ?? { nodes: new Set(), edges: new Set() }
    const manner = { isUndatedApart: true, meetings: isFolded ? ('lines' as const) : ('points' as const) }
    return drawnPart(network, part, manner).lines.map(({ key }) => key)
  }
  expect(linesIn(true)).toContain('shared:a|b')
  expect(linesIn(false)).not.toContain('shared:a|b')
})
