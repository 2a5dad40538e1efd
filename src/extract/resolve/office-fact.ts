/** An office that somebody holds, once its names are entities. */
import type { OfficeLink } from './office-link.ts'

export type OfficeFact = {
  /** Entity indexes. */
  actor: number
  whose: number | null
  title: string | null
  former: boolean
  sentence: number
  /** First token of the name, and the one behind name and office. */
  at: number
  end: number
  rule: string
}

/** With what was read beside the name. */
export type Linked = OfficeFact & { link: OfficeLink }
