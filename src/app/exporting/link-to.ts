/** A link that says of which data it was made: a reader of another build is told when something in it is gone. */

/** So many characters tell two builds apart. */
const LENGTH = 8

/** @param address of the page as it stands; a version that it names already is replaced */
export function linkTo(address: string, version: string | null): string {
  const [page = '', hash = ''] = address.split('#', 2)
  const parts = hash.split('&').filter((part) => part !== '' && !part.startsWith('v='))
  if (version) parts.push(`v=${version.slice(0, LENGTH)}`)
  return parts.length ? `${page}#${parts.join('&')}` : page
}

/** The version that a link names, or null. */
export function versionIn(hash: string): string | null {
  return /[#&]v=([^&]+)/.exec(hash)?.[1] ?? null
}

/** Whether a link was made of other data than these. */
export function isOtherVersion(hash: string, version: string | null): boolean {
  const named = versionIn(hash)
  return named !== null && version !== null && !version.startsWith(named)
}
