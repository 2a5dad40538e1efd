/** A record that is looked up by words of a text: a map, so that "constructor" is no entry. */
export function dictionary<T>(entries: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries))
}
