/** Where the text behind a front matter starts; 0 without one. The front matter is known to be closed. */
export function frontMatterEnd(text: string): number {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0
  if (opening === 0) return 0
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(opening))
  return closing ? opening + closing.index + closing[0].length : 0
}
