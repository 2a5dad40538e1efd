/** The years: a small map for each. */
import { later } from '../later.ts'
import type { Way } from './way.ts'

export const years: Way = {
  mode: 'years',
  hasYears: true,
  Main: later(import('../years/YearsPage.tsx').then((module) => module.YearsPage)),
}
