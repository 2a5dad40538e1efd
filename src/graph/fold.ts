/** Spelling without accents and case, so that "Türkiye" is found by "turkiye" and "Łukasz" by "lukasz". */

/** Letters that carry their stroke or dot inside, so that Unicode does not take them apart. */
const LETTERS: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  '’': "'",
  ʻ: "'",
}

/** Folds a text. Long texts and names alike; what is no letter stays. */
export function fold(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/[ıløđðþßæœə’ʻ]/g, (letter) => LETTERS[letter] ?? letter)
}
