/** One spelling for comparison: "Türkiye" → "turkiye", "People’s" → "people's". Length may change. */
export function fold(text: string): string {
  // Most words of most texts: nothing to decompose.
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}ˇ˘˙˚˛˜˝]/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ı/g, 'i')
    .toLowerCase()
}
