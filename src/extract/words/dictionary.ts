/** A record that is looked up by words of a text: without inherited keys, so that "constructor" is no entry. */
export function dictionary<T>(entries: Record<string, T>): Record<string, T> {
  return Object.assign(Object.create(null), entries)
}
