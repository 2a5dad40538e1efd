/** Words that are marked in the reader → where they stand in the document. */
import type { Span } from '../../model/evidence.ts'

/** Characters from the start of an element to a point in it. */
function offsetIn(element: Element, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(element, 0)
  range.setEnd(node, offset)
  return range.toString().length
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('.document-text p[data-start]')
  return paragraph ? Number(paragraph.dataset.start) + offsetIn(paragraph, node, offset) : null
}

/** @returns null when nothing of a document's text is marked */
export function markedPlace(selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = offsetOf(startContainer, startOffset)
  const end = offsetOf(endContainer, endOffset)
  return start === null || end === null || start >= end ? null : { start, end }
}
