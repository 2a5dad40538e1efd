/** How far letters reach above and below their baseline, and how far lines of them lie apart: a matter of the script. */

/** In em. */
export type Reach = { above: number; below: number; lineHeight: number }

const CAPITALS: Reach = { above: 0.67, below: 0.02, lineHeight: 1.18 }
const MIXED: Reach = { above: 0.72, below: 0.2, lineHeight: 1.18 }

/** Scripts of other measures than Latin's, the furthest reaching first. */
const OTHERS: readonly { scripts: RegExp; reach: Reach }[] = [
  {
    // Marks above marks, and consonants beneath consonants.
    scripts: /[\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u,
    reach: { above: 0.98, below: 0.52, lineHeight: 1.72 },
  },
  {
    scripts:
      /[\p{sc=Arabic}\p{sc=Thaana}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Sinhala}\p{sc=Thai}\p{sc=Lao}\p{sc=Mongolian}]/u,
    reach: { above: 0.92, below: 0.36, lineHeight: 1.5 },
  },
  {
    scripts: /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Ethiopic}]/u,
    reach: { above: 0.86, below: 0.14, lineHeight: 1.28 },
  },
]

export function reachOf(text: string): Reach {
  const other = OTHERS.find(({ scripts }) => scripts.test(text))
  if (other) return other.reach
  return hasCase(text) && text === text.toLocaleUpperCase('en') ? CAPITALS : MIXED
}

/** Whether there are capitals and small letters: only then are names set in spaced capitals. */
export function hasCase(text: string): boolean {
  return text.toLocaleUpperCase('en') !== text.toLocaleLowerCase('en')
}
