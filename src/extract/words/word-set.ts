/** Words written in a row, for looking up: "come arrive fly". What tokens are asked for is a `wordList`. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Phrases parted by commas, of one word or several: "ministers, heads of state". */
export const phraseSet = (phrases: string): ReadonlySet<string> => new Set(phrases.split(', '))
