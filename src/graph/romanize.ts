/** Cyrillic in Latin letters, so that "токаев" finds Tokayev and "tokayev" finds Тоқаев. Near enough for a search. */

const LETTERS: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
  },
  ...{
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
  },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  // Kazakh, Ukrainian, Tajik and their neighbours
  ...{
    ә: 'a',
    ғ: 'g',
    қ: 'k',
    ң: 'n',
    ө: 'o',
    ұ: 'u',
    ү: 'u',
    һ: 'h',
    і: 'i',
    ї: 'i',
    є: 'e',
    ґ: 'g',
    ҳ: 'h',
    ҷ: 'j',
  },
}

/** @param folded lower-case, as `fold` gives it; other scripts stay */
export function romanize(folded: string): string {
  return folded.replace(/\p{Script=Cyrillic}/gu, (letter) => LETTERS[letter] ?? letter)
}
