/** Words written in a row, for looking up: "come arrive fly". */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
