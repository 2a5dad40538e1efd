import { describe, expect, test } from 'vitest'
import type { Correction, Corrections } from '../../model/corrections.ts'
import type { Opened } from '../library/opened.ts'
import { createCorrector } from './corrector.ts'

const named = (name: string): Correction => ({
  correct: 'rename',
  this: { document: 'd', start: 0, end: 3, words: 'Abc' },
  name,
})
const opened = (corrections: Corrections): Opened => ({
  graph: new Promise(() => {}),
  collection: null,
  unkept: null,
  corrections,
  published: null,
})
const add = (name: string) => (list: Corrections) => [...list, named(name)]
const names = (list: Corrections) => list.map((each) => 'name' in each && each.name).join('')

function start() {
  const shown: string[] = []
  const kept: string[] = []
  const corrector = createCorrector(opened([]), {
    show: ({ corrections }) => void shown.push(names(corrections)),
    apply: async (before, corrections) => {
      if (names(corrections).includes('!')) throw new Error('no')
      return { ...before, corrections }
    },
    keep: ({ corrections }) => void kept.push(names(corrections)),
  })
  return { corrector, shown, kept }
}

describe('corrections', () => {
  test('are applied one after the other', async () => {
    const { corrector, shown } = start()
    await Promise.all([corrector.change(add('A')), corrector.change(add('B'))])
    expect(shown).toEqual(['A', 'AB'])
  })

  test('are undone and done again, and kept as they are then', async () => {
    const { corrector, shown, kept } = start()
    await corrector.change(add('A'))
    await corrector.change(add('B'))
    corrector.undo()
    corrector.undo()
    expect([corrector.canUndo(), corrector.canRedo(0)]).toEqual([false, true])
    corrector.redo()
    expect(shown).toEqual(['A', 'AB', 'A', '', 'A'])
    expect(kept).toEqual(['A', '', 'A'])
    expect(names(corrector.corrections())).toBe('A')
  })

  test('are not done again once another was made, or the view was changed', async () => {
    const { corrector } = start()
    await corrector.change(add('A'))
    corrector.undo()
    corrector.shown(2)
    expect([corrector.canRedo(2), corrector.canRedo(3)]).toEqual([true, false])
    await corrector.change(add('B'))
    expect(corrector.canRedo(2)).toBe(false)
  })

  test('that cannot be applied change nothing, and stand in nobody’s way', async () => {
    const { corrector, shown } = start()
    await expect(corrector.change(add('!'))).rejects.toThrow('no')
    await corrector.change(add('A'))
    expect(shown).toEqual(['A'])
  })

  test('that change nothing are no step', async () => {
    const { corrector, shown } = start()
    await corrector.change((list) => list)
    expect([shown, corrector.canUndo()]).toEqual([[], false])
  })

  test('of what was open before are not undone in what is open now', async () => {
    const { corrector } = start()
    await corrector.change(add('A'))
    corrector.open(opened([]))
    expect([corrector.canUndo(), corrector.canRedo(0)]).toEqual([false, false])
  })
})
