/**
 * A tree of HTML → text: paragraphs parted by blank lines, list items by "- ", rows of a table as "| a | b |".
 *
 *     <h1>Fair</h1><p>Nepal <b>met</b> India.</p><ul><li>tea</li></ul>   →   Fair⏎⏎Nepal met India.⏎⏎- tea
 */

/** `tight` ones stand line by line: items of a list, rows of a table. */
type Block = { text: string; tight: boolean }

type Writing = { blocks: Block[]; line: string; mark: string }

const SKIPPED = new Set(
  'script style template noscript svg math canvas iframe object embed audio video select button input textarea head'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const ELEMENT = 1
const TEXT = 3
/** Levels; a page nested deeper was made to break its readers. */
const DEEPEST = 500
/** Characters in a cell of a table that holds data; a longer one is a page's layout. */
const LONGEST_CELL = 300
const FOOTNOTE = /^\s*[[(]?(?:\d{1,3}|[a-z*†‡])[\])]?\s*$/i

export function textOfPage(root: Node): string {
  const writing: Writing = { blocks: [], line: '', mark: '' }
  writeNode(root, writing, 0)
  endBlock(writing)
  return writing.blocks
    .map(({ text, tight }, i) => {
      if (i === 0) return text
      return (tight && writing.blocks[i - 1]?.tight ? '\n' : '\n\n') + text
    })
    .join('')
}

function writeChildren(node: Node, writing: Writing, depth: number): void {
  for (let child = node.firstChild; child; child = child.nextSibling) writeNode(child, writing, depth + 1)
}

function writeNode(node: Node, writing: Writing, depth: number): void {
  if (depth > DEEPEST) return
  if (node.nodeType === TEXT) {
    writing.line += (node.textContent ?? '').replace(/\s+/g, ' ')
    return
  }
  if (node.nodeType !== ELEMENT) {
    writeChildren(node, writing, depth)
    return
  }
  const element = node as Element
  const name = element.localName
  if (SKIPPED.has(name) || isHidden(element)) return
  if (name === 'br') writing.line += '\n'
  else if (name === 'sup' && isFootnoteMark(element)) return
  else if (INLINE.has(name)) writeChildren(element, writing, depth)
  else writeBlock(element, name, writing, depth)
}

function writeBlock(element: Element, name: string, writing: Writing, depth: number): void {
  endBlock(writing)
  const rows = name === 'table' ? dataRows(element, depth) : null
  if (rows) {
    for (const row of rows) writing.blocks.push({ text: `| ${row.join(' | ')} |`, tight: true })
    return
  }
  if (name === 'pre') {
    writing.blocks.push({ text: (element.textContent ?? '').trim(), tight: false })
    return
  }
  if (name === 'li') writing.mark = '- '
  writeChildren(element, writing, depth)
  endBlock(writing)
  if (name === 'li') writing.mark = ''
}

function endBlock(writing: Writing): void {
  const text = writing.line
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
  writing.line = ''
  if (text === '') return
  writing.blocks.push({ text: writing.mark + text, tight: writing.mark !== '' })
  writing.mark = ''
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
}

/** "[1]" that leads to a note, not the "th" of "6th". */
function isFootnoteMark(element: Element): boolean {
  return FOOTNOTE.test(element.textContent ?? '') && element.getElementsByTagName('a').length > 0
}

/** The cells of a table of data; null where a table only lays out a page. */
function dataRows(table: Element, depth: number): string[][] | null {
  if (depth > DEEPEST || table.getElementsByTagName('table').length > 0) return null
  const rows = [...table.getElementsByTagName('tr')].map((row) =>
    [...row.children].map((cell) => textOfPage(cell).replace(/\s+/g, ' ').replaceAll('|', '/')),
  )
  const isData =
    rows.some((row) => row.length > 1) && rows.flat().every((cell) => cell.length <= LONGEST_CELL)
  return isData ? rows.filter((row) => row.some((cell) => cell !== '')) : null
}
