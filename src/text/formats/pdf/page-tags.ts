/** What a tagged PDF says of its own text: which paragraph, list item or cell each piece belongs to. */

/** As pdf.js gives it. */
export type TagTree = { role?: string; type?: string; id?: string; children?: readonly TagTree[] }

export type Tag = {
  /** The same number for all pieces of a paragraph, counted within the page. */
  block: number
  role: 'text' | 'item' | 'cell'
  /** Cells of a row share a number. */
  row: number
}

/** Parts of a paragraph that do not begin another one. */
const INLINE =
  /^(?:Span|NonStruct|Link|Annot|Em|Strong|Sub|Quote|Code|Note|FENote|Reference|BibEntry|Lbl|LBody|Ruby|RB|RT|RP|Private)$/
/** Paragraphs within these are not told apart. */
const WHOLE = /^(?:LI|T[DH]|Caption|H\d?|P)$/

/** @returns the tag of each marked piece of content, by its id; empty when the page has none */
export function readTags(tree: TagTree | null): Map<string, Tag> {
  const tags = new Map<string, Tag>()
  let [blocks, rows] = [0, 0]
  const visit = (node: TagTree, tag: Tag, isInWhole: boolean) => {
    if (node.type === 'content' && node.id) tags.set(node.id, tag)
    const role = node.role ?? 'Span'
    if (role === 'TR') rows++
    const isNew = !INLINE.test(role) && (!isInWhole || role === 'LI')
    const own = isNew ? { block: ++blocks, role: roleOf(node, role), row: rows } : tag
    for (const child of node.children ?? []) visit(child, own, isInWhole || WHOLE.test(role))
  }
  if (tree) visit(tree, { block: 0, role: 'text', row: 0 }, false)
  return tags
}

function roleOf(node: TagTree, role: string): Tag['role'] {
  if (role === 'TD' || role === 'TH') return 'cell'
  if (role !== 'LI') return 'text'
  // An item whose label stands on the page before goes on here.
  const label = node.children?.find((child) => child.role === 'Lbl')
  return label && !label.children?.length ? 'text' : 'item'
}
