/** How certain a relation is, as its line shows it. */
import type { EdgeAttributes } from '../../model/graph-file.ts'
import type { Pattern } from '../pieces/LineSample.tsx'

export const patternOf = ({ modality, date }: EdgeAttributes): Pattern =>
  modality === 'planned' ? 'planned' : date ? 'actual' : 'undated'
