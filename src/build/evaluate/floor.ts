/** The recorded floor: the figures below which a change must not fall. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { InputError } from '../../model/input-error.ts'
import type { Score } from './score.ts'

/** By name ("relations attended F1"), shares between 0 and 1. */
export type Figures = Record<string, number>

/** The figures of a score that the floor watches: each table's F1 by row, and each check's rates. */
export function figuresOf(score: Score): Figures {
  const tables = (['entities', 'relations', 'spans'] as const).flatMap((table) =>
    Object.entries(score[table]).map(([row, rates]) => [`${table} ${row} F1`, rates.f1] as const),
  )
  const checks = Object.entries(score.checks).flatMap(([name, { rates }]) =>
    Object.entries(rates).map(([measure, share]) => [`${name} ${measure}`, share] as const),
  )
  return Object.fromEntries([...tables, ...checks].sort(([a], [b]) => (a < b ? -1 : 1)))
}

export type Fall = { figure: string; floor: number; now: number }

/** The figures that lie below the floor. One that is no longer measured has fallen to nothing. */
export function findFalls(floor: Figures, now: Figures): Fall[] {
  return Object.entries(floor)
    .map(([figure, least]) => ({ figure, floor: least, now: now[figure] ?? 0 }))
    .filter((fall) => fall.now < fall.floor)
}

const floorFile = (gold: string) => join(gold, 'floor.json')

/** @throws InputError when no floor was recorded or the file is broken */
export async function readFloor(gold: string): Promise<Figures> {
  const path = floorFile(gold)
  const text = await readFile(path, 'utf8').catch(() => null)
  const parsed = z.record(z.string(), z.number()).safeParse(text === null ? null : parseOrNull(text))
  if (parsed.success) return parsed.data
  throw new InputError(`${path} holds no recorded floor: record one with "npm run evaluate -- --record".`)
}

/** Records figures as the floor, cut to a tenth of a per mille so that no rounding can lift one. */
export async function recordFloor(gold: string, figures: Figures): Promise<string> {
  const cut = Object.entries(figures).map(([name, share]) => [name, Math.floor(share * 10_000) / 10_000])
  await writeFile(floorFile(gold), `${JSON.stringify(Object.fromEntries(cut), null, 1)}\n`)
  return floorFile(gold)
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
