/** The network with some entities where a person put them. */
import type { Network } from './network.ts'

export type Place = { key: string; x: number; y: number }

/** @returns the network itself when nothing was moved; else a copy, whose edges and texts are the same */
export function placed(network: Network, moved: readonly Place[]): Network {
  const known = moved.filter(({ key }) => network.hasNode(key))
  if (known.length === 0) return network
  const copy = network.copy() as Network
  for (const { key, x, y } of known) copy.mergeNodeAttributes(key, { x, y })
  return copy
}
