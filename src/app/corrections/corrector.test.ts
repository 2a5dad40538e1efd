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

/** @param keep takes as long as it takes */
function start(keep: (name: string) => Promise<void> = async () => {}) {
  const shown: string[] = []
  const kept: string[] = []
  const corrector = createCorrector(opened([]), {
    show: ({ corrections }) => void shown.push(names(corrections)),
    apply: async (before, corrections) => {
      if (names(corrections).includes('!')) throw new Error('no')
      kept.push(names(corrections))
      return { ...before, corrections }
    },
    keep: async ({ corrections }) => {
      await keep(names(corrections))
      kept.push(names(corrections))
    },
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
    await Promise.all([corrector.undo(), corrector.undo()])
    expect([corrector.canUndo(), corrector.canRedo(0)]).toEqual([false, true])
    await corrector.redo()
    expect(shown).toEqual(['A', 'AB', 'A', '', 'A'])
    expect(kept).toEqual(['A', 'AB', 'A', '', 'A'])
    expect(names(corrector.corrections())).toBe('A')
  })

  test('are undone at once though keeping takes time; what comes after is kept after it', async () => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const { corrector, shown, kept } = start((name) => (name === 'A' ? held : Promise.resolve()))
    await corrector.change(add('A'))
    await corrector.change(add('B'))
    const steps = [corrector.undo(), corrector.undo()]
    const changed = corrector.change(add('C'))
    await Promise.resolve()
    expect(shown).toEqual(['A', 'AB', 'A', ''])
    expect(kept).toEqual(['A', 'AB'])
    letGo()
    await Promise.all([...steps, changed])
    expect(kept).toEqual(['A', 'AB', 'A', '', 'C'])
  })

  test('that are still being made are undone once they are made', async () => {
    const { corrector, shown, kept } = start()
    await Promise.all([corrector.change(add('A')), corrector.undo()])
    expect([shown, kept]).toEqual([
      ['A', ''],
      ['A', ''],
    ])
  })

  test('that are undone and cannot be kept so say it, and stand in nobody’s way', async () => {
    const { corrector, shown } = start(() => Promise.reject(new Error('full')))
    await corrector.change(add('A'))
    await expect(corrector.undo()).rejects.toThrow('full')
    await corrector.change(add('B'))
    expect(shown).toEqual(['A', '', 'B'])
  })

  test('are not done again once another was made, or the view was changed', async () => {
    const { corrector } = start()
    await corrector.change(add('A'))
    await corrector.undo()
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
