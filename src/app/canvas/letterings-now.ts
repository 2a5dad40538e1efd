/** How names are lettered as things stand: heavier where they stand out, and never smaller than their base size. */
import { type Lettering, letterings } from '../../figure/lettering.ts'
import type { Network } from '../../graph/network.ts'
import type { Emphasis } from './emphasis.ts'

type Standing = { network: Network; emphasis: Emphasis; pointed: string | null }

const HOT_WEIGHT = 600
const MEANT_WEIGHT = 700

/** Whether an entity or a line is picked, pointed at or spoken of elsewhere. */
export function isMeant({ emphasis, pointed }: Standing, key: string): boolean {
  return emphasis.picked.has(key) || key === pointed || emphasis.lit.has(key)
}

/** The ways to letter an entity as it stands out now. */
export function letteringsNow(standing: Standing, key: string): Lettering[] {
  const { network, emphasis } = standing
  const usual = letterings(network.getNodeAttributes(key), network.degree(key))
  if (emphasis.rest === 'plain' || !emphasis.hot.has(key)) return usual
  const least = isMeant(standing, key) ? MEANT_WEIGHT : HOT_WEIGHT
  return usual.map((lettering) => ({
    ...lettering,
    weight: lettering.weight < least ? least : lettering.weight,
  }))
}

/** On screen, names never get smaller than their base size; between zoom 1 and 1.3 they grow, then stay. */
export function letteringScale(zoom: number): number {
  return Math.min(1.3, Math.max(1, zoom))
}
