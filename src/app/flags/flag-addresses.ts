/** Where the flags lie, by ISO 3166-1 alpha-2. A module of its own, so that only a state's panel fetches the list. */
const FILES = import.meta.glob<string>('/node_modules/country-flag-icons/3x2/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

export const FLAGS: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([path, address]) => [path.replace(/^.*\/|\.svg$/g, ''), address]),
)
