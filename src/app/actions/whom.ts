/** Whom an action is about. */
import { shortName } from '../../graph/short-name.ts'
import { pickedNodes } from '../view.ts'
import type { Occasion } from './action.ts'

/** The one entity that is meant; null when it is none or several. */
export const oneOf = ({ target }: Occasion): string | null => (target?.kind === 'node' ? target.key : null)

export const nodesOf = ({ target }: Occasion): readonly string[] =>
  target?.kind === 'edge' ? [] : pickedNodes(target)

export const nameIn = ({ explorer: { network } }: Occasion, key: string): string =>
  shortName(network.getNodeAttributes(key))
