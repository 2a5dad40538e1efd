/** Neighbours that are not in sight, by the relation that leads to them, each group to be added. */

import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { type Outside, outsideNeighbours } from '../../graph/outside-neighbours.ts'
import { headingOf } from '../../graph/relation-in-words.ts'
import { visible as filtered } from '../../graph/visible.ts'
import { isFolded } from '../../model/filter.ts'
import { addNeighbours, MOST_EXPANDED } from '../actions/expand.ts'
import { useOccasion } from '../actions/useOccasion.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { useWords } from '../words.ts'
import { Count } from './Count.tsx'

export function OutsideSection({ of: key }: { of: string }) {
  const words = useWords()
  const { t, number } = words
  const { network } = useExplorer()
  const occasion = useOccasion()
  const filter = useView((view) => view.filter)
  const visible = useVisibleNow()
  const groups = useMemo(
    () => outsideNeighbours(network, filtered(network, filter), visible, key, isFolded(filter.meetings)),
    [network, filter, visible, key],
  )
  if (groups.length === 0) return null
  const headed = (relation: Outside['relation']) =>
    relation ? headingOf(words, relation.type, relation.direction, relation.modality) : t('node.met')
  const all = new Set(groups.flatMap(({ keys }) => keys)).size
  return (
    <section className="panel-section counted">
      <h3>
        {t('node.outside')}
        <Count said={number(all)} />
      </h3>
      <ul>
        {groups.map(({ id, relation, keys }) => (
          <li key={id} className="outside-row">
            <span>{headed(relation)}</span>
            <Button
              className="button quiet"
              aria-label={t('node.add.label', {
                relation: headed(relation),
                count: Math.min(keys.length, MOST_EXPANDED),
              })}
              onPress={() => addNeighbours(occasion(), key, keys.slice(0, MOST_EXPANDED))}
            >
              <Plus className="icon" aria-hidden />
              {t('node.add', { count: Math.min(keys.length, MOST_EXPANDED) })}
            </Button>
            {keys.length > MOST_EXPANDED && (
              <Button className="link" onPress={() => addNeighbours(occasion(), key, keys)}>
                {t('count.show-all', { count: keys.length })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
