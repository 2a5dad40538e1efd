/**
 * A page inside of another one shows the map alone: `#embed`, with any view behind it.
 *
 *     <iframe src="https://example.org/entente/#embed&n=state/cambodia&y=2019-2021"></iframe>
 */

const parts = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean)

export const isEmbed = (hash: string): boolean => parts(hash).includes('embed')

export const withEmbed = (hash: string): string => `#${['embed', ...parts(withoutEmbed(hash))].join('&')}`

/** The same view with everything round it; the empty string where that is the start. */
export function withoutEmbed(hash: string): string {
  const left = parts(hash).filter((part) => part !== 'embed')
  return left.length ? `#${left.join('&')}` : ''
}
