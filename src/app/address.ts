/**
 * The view as the part of the address behind “#”, both ways, without effects:
 *
 *     #n=state/cambodia&y=2019-2021&nd=hide
 *
 * Each part is a parameter of `filter-parameters.ts` or `view-parameters.ts`. What is as at the start is left out.
 * `dv` is no part of the view: it says of which version of the data the link was made.
 */
import type { Network } from '../graph/network.ts'
import type { DocumentRecord } from '../model/document.ts'
import { FILTER_PARAMETERS } from './filter-parameters.ts'
import { followRedirects } from './follow-redirects.ts'
import { START, type View } from './view.ts'
import { VIEW_PARAMETERS } from './view-parameters.ts'
import { withoutMissing } from './without-missing.ts'

const PARAMETERS = [...VIEW_PARAMETERS, ...FILTER_PARAMETERS]

/** A view, and what the address named that could not be understood or is not in the graph. */
export type Read = { view: View; unknown: string[] }

/** Prints a view; the start gives the empty string. */
export function printView(view: View): string {
  const given = PARAMETERS.map(({ name, print }) => [name, print(view)]).filter(([, value]) => value !== '')
  return given.length ? `#${given.map(([name, value]) => `${name}=${value}`).join('&')}` : ''
}

/** Prints a view as a link to it: with the version of the data, where the graph has one. */
export function printLink(view: View, network: Network): string {
  const hash = printView(view)
  const version = versionOf(network)
  return hash && version ? `${hash}&${VERSION}=${version}` : hash
}

const VERSION = 'dv'
const versionOf = (network: Network): string | undefined => network.getAttribute('version')

function partsOf(hash: string): Map<string, string> {
  const given = new Map<string, string>()
  for (const part of hash.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=')
    if (at > 0) given.set(part.slice(0, at), part.slice(at + 1))
  }
  return given
}

/** Reads what `printView` printed; whatever else it holds is told, not thrown. */
export function parseView(hash: string): Read {
  const unknown: string[] = []
  const given = partsOf(hash)
  const view = PARAMETERS.reduce((read, parameter) => {
    const value = given.get(parameter.name)
    return value ? parameter.read(value, read, (what) => unknown.push(what)) : read
  }, START)
  return { view, unknown }
}

/** A view as a link gives it. */
export type Opened = Read & {
  /** The link was made of another version of the data. */
  isOlder: boolean
}

/** Follows former keys to those of now, takes out of the view what the graph does not hold, and names it. */
export function readAddress(hash: string, network: Network): Opened {
  const parsed = parseView(hash)
  const { unknown } = parsed
  const view = followRedirects(parsed.view, network)
  const version = partsOf(hash).get(VERSION)
  const documents = (network.getAttribute('documents') as DocumentRecord[]).map(({ id }) => id)
  const { view: kept, missing } = withoutMissing(view, network, documents)
  return {
    view: kept,
    unknown: [...missing.selection, ...unknown, ...missing.others],
    isOlder: version !== undefined && version !== versionOf(network),
  }
}
