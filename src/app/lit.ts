/** What stands out on the map because something that speaks of it, elsewhere, is under the pointer or has the focus. */
export type Lit = {
  edges: readonly string[]
  entity: string | null
  /** A row of a list, or words of a document's text. */
  from: 'row' | 'text'
}
