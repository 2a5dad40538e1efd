/** Text as it may stand in an XML document, in content and in attributes alike. */

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Attributes would otherwise be read with spaces in their place.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Some readers take these for the ends of lines, as XML 1.1 does.
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
}

/** Also drops what XML cannot hold at all: control characters, half surrogates, the two non-characters. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"'\t\n\r\u2028\u2029]/g, (c) => ENTITIES[c] ?? c)
}
