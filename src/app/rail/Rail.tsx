/** The legend, which is the filter: every row explains a sign, counts it, and switches it. */
import { useMemo } from 'react'
import { type Counts, countsOf } from '../../graph/counts.ts'
import { ENTITY_KINDS } from '../../model/kinds.ts'
import { RELATION_TYPES, RELATIONS } from '../../model/relations.ts'
import { capital } from '../../words/words.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { LineSample } from '../pieces/LineSample.tsx'
import { setHiddenKinds, setHiddenTypes, setPlanned, setUndated, toggleKind } from '../view.ts'
import { useWords } from '../words.ts'
import { DocumentRows } from './DocumentRows.tsx'
import { FamilyRows } from './FamilyRows.tsx'
import { FilterRow } from './FilterRow.tsx'
import './rail.css'

function KindRows({ counts }: { counts: Counts }) {
  const { t, number } = useWords()
  const { dispatch } = useExplorer()
  const { nodes } = useVisibleNow()
  const hidden = useView((view) => view.filter.hiddenKinds)
  return (
    <section className="rail-section">
      <h2>
        {t('filter.entities')}
        <span className="number">{number(nodes.size)}</span>
      </h2>
      {ENTITY_KINDS.map((kind) => (
        <FilterRow
          key={kind}
          label={capital(t(`kinds.${kind}`))}
          count={counts.kinds[kind]}
          isOn={!hidden.includes(kind)}
          sample={<KindSymbol kind={kind} hollow={hidden.includes(kind)} />}
          onToggle={() => dispatch(toggleKind(kind))}
          onOnly={() => dispatch(setHiddenKinds(ENTITY_KINDS.filter((each) => each !== kind)))}
        />
      ))}
    </section>
  )
}

function CertaintyRows({ counts }: { counts: Counts }) {
  const { t } = useWords()
  const { dispatch } = useExplorer()
  const planned = useView((view) => view.filter.planned)
  const undated = useView((view) => view.filter.undated)
  return (
    <section className="rail-section">
      <FilterRow
        label={t('filter.planned')}
        strong
        count={counts.planned}
        isOn={planned === 'show'}
        sample={<LineSample family="attendance" pattern="planned" head={false} />}
        onToggle={() => dispatch(setPlanned(planned === 'show' ? 'hide' : 'show'))}
      />
      <FilterRow
        label={t('filter.undated')}
        strong
        count={counts.undated}
        isOn={undated !== 'hide'}
        sample={<LineSample family="attendance" pattern="undated" head={false} />}
        onToggle={() => dispatch(setUndated(undated === 'hide' ? 'dash' : 'hide'))}
      />
    </section>
  )
}

/** Types that the graph has at all, whatever the filter: a legend explains what is drawn. */
function useTypesPresent() {
  const { network } = useExplorer()
  return useMemo(() => {
    const present = new Set(network.mapEdges((_key, { type }) => type))
    return RELATION_TYPES.filter((type) => present.has(type))
  }, [network])
}

export function Rail() {
  const { t, number } = useWords()
  const { network, dispatch } = useExplorer()
  const filter = useView((view) => view.filter)
  const scope = useView((view) => view.scope)
  const { edges } = useVisibleNow()
  const counts = useMemo(() => countsOf(network, filter, scope), [network, filter, scope])
  const types = useTypesPresent()
  const onlyTypes = (keep: (type: (typeof types)[number]) => boolean) =>
    dispatch(setHiddenTypes(RELATION_TYPES.filter((type) => !keep(type))))
  return (
    <>
      <KindRows counts={counts} />
      <section className="rail-section">
        <h2>
          {t('filter.relations')}
          <span className="number">{number(edges.size)}</span>
        </h2>
        <FamilyRows
          types={types}
          counts={counts.types}
          hidden={filter.hiddenTypes}
          onHide={(hidden) => dispatch(setHiddenTypes(hidden))}
          onOnlyFamily={(family) => onlyTypes((type) => RELATIONS[type].family === family)}
          onOnlyType={(only) => onlyTypes((type) => type === only)}
        />
      </section>
      <CertaintyRows counts={counts} />
      <DocumentRows counts={counts.documents} />
    </>
  )
}
