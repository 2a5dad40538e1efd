/** Where a page of a PDF leads to: the addresses that its text names. */
import { PDFString } from 'pdf-lib'
import type { Drawing, Mark } from './drawing.ts'
import type { Typesetter } from './fonts/typesetter.ts'

export type Link = { href: string; x: number; y: number; width: number; height: number }

export function linksOf({ layers }: Drawing, typesetter: Typesetter): Link[] {
  const inside = (marks: readonly Mark[]): Link[] =>
    marks.flatMap((mark) => {
      if ('group' in mark) return inside(mark.group.marks)
      if (!('text' in mark) || !mark.text.href) return []
      const { lines, style, size, href } = mark.text
      return lines.map(({ text: words, x, y }) => ({
        ...{ href, x, y: y - size, height: size * 1.3 },
        width: typesetter.set(words, style).width * size,
      }))
    })
  return layers.flatMap(({ marks }) => inside(marks))
}

/** @param sheet its height in pixels @param points in a pixel */
export function annotation({ href, x, y, width, height }: Link, sheet: number, points: number) {
  const corners = [x, sheet - y - height, x + width, sheet - y].map((value) => value * points)
  return {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: corners,
    Border: [0, 0, 0],
    A: { S: 'URI', URI: PDFString.of(encodeURI(decodeURI(href))) },
  }
}
