/** Text and numbers as they stand in an XML document. */

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Also drops control characters, which XML cannot hold at all. */
export function escapeXml(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)
}

/** To a hundredth: finer than any screen or press. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}
