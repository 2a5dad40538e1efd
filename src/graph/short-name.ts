/** The name for tight places: the acronym, where an organization has one. */
import type { NodeAttributes } from '../model/graph-file.ts'

export function shortName({ name, acronym }: Pick<NodeAttributes, 'name' | 'acronym'>): string {
  return acronym ?? name
}
