/** One spelling for comparison: "Türkiye" → "turkiye", "People’s" → "people's". Length may change. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ı/g, 'i')
    .toLowerCase()
}
