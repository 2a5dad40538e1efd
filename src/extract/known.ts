/** What known spellings stand for, and the tree of their words. */

type KnownAs<Kind extends string, Form = null, Capital = false> = {
  kind: Kind
  id: string
  ref: string
  name: string
  form: Form
  capital: Capital
}

/**
 * What a known spelling stands for, with what all its namings refer to ("state/KAZ") and are called. All are written
 * out alike, whatever their kind: the engine then reads them fastest.
 */
export type Known =
  | KnownAs<'state', 'name' | 'adjective' | 'people'>
  | KnownAs<'place', null, boolean>
  | KnownAs<'organization'>
  | KnownAs<'person'>

/** A word of a name, and what the text must write there. */
export type NameWord = {
  text: string
  /** "letter": to the letter, as short acronyms; "capital": with a capital; "any": as it likes. */
  asks: 'letter' | 'capital' | 'any'
}

/**
 * A name: what it stands for, and what its words ask of the text; most ask for a capital each, and are null. One object
 * leads to the next of the same folded words: a text that names many would have to fetch every list from memory.
 */
export type Entry = { value: Known; words: readonly NameWord[] | null; next: Entry | null }

/**
 * Where the first words of a name lead.
 * @property next by the folded word; null where no longer name goes on
 */
export type NameNode = { next: Map<string, NameNode> | null; entry: Entry | null }
