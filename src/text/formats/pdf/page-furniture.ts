/** Headers, footers and page numbers out: lines at a page's edge that count, or recur from page to page. */
import type { Line, PageLines } from './page-lines.ts'

/** Share of the page's height at which its edges begin. */
const EDGE = 0.12
/** Pages back and forth on which the same line must stand; left and right pages often differ. */
const NEAR = 2
const PAGE_NUMBER =
  /^[-–—\s]*(?:page|p\.|seite|стр\.?|с\.)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|von|из)\s*\d{1,4})?[-–—\s]*$/i
/** As browsers print it: address or date on one side, "2/7" on the other. */
const PRINTED =
  /^(?:https?:\/\/|file:\/\/)\S+(?:\s+\d+\/\d+)?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4},\s+\d{1,2}:\d{2}/

export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const edges = pages.map((page) => new Set(edgeLines(page).map(patternOf)))
  return pages.map((page, number) => {
    const recurs = (pattern: string) => {
      const around = edges.slice(Math.max(0, number - NEAR), number + NEAR + 1)
      return around.filter((patterns) => patterns.has(pattern)).length > 1
    }
    const out = new Set(
      edgeLines(page).filter(
        (line) => PAGE_NUMBER.test(line.text) || PRINTED.test(line.text) || recurs(patternOf(line)),
      ),
    )
    return { ...page, lines: page.lines.filter((line) => !out.has(line)) }
  })
}

function edgeLines({ lines, height }: PageLines): Line[] {
  return lines.filter(({ y }) => y < height * EDGE || y > height * (1 - EDGE))
}

/** Numbers count up from page to page; the rest stays, at the same height. */
function patternOf({ text, y }: Line): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`
}
