/** The legend, which is the filter: every row explains a sign, counts it, and switches it. */
import { useMemo } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { type Counts, countsOf } from '../../graph/counts.ts'
import { ENTITY_KINDS } from '../../model/kinds.ts'
import { PROOF_RULES, type ProofRule } from '../../model/proof-rules.ts'
import { RELATION_TYPES, RELATIONS } from '../../model/relations.ts'
import { capital } from '../../words/words.ts'
import {
  setHiddenKinds,
  setHiddenTypes,
  setPlanned,
  setProof,
  setUndated,
  toggleKind,
} from '../change-filter.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { LineSample } from '../pieces/LineSample.tsx'
import { useAfterPicture } from '../useAfterPicture.ts'
import { useWords } from '../words.ts'
import { DocumentRows } from './DocumentRows.tsx'
import { FamilyRows } from './FamilyRows.tsx'
import { FilterRow } from './FilterRow.tsx'
import { FoldTick } from './FoldTick.tsx'
import './rail.css'

const PROOF_ID = 'filter-proof'

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
      <FoldTick />
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

/** How widely a relation must be told; not asked where no two documents tell the same. */
function ProofRows({ counts }: { counts: Counts }) {
  const { t, number } = useWords()
  const { dispatch } = useExplorer()
  const proof = useView((view) => view.filter.proof)
  if (counts.proofs.documents === 0 && proof === 'any') return null
  return (
    <section className="rail-section">
      <RadioGroup
        aria-labelledby={PROOF_ID}
        value={proof}
        onChange={(value) => dispatch(setProof(value as ProofRule))}
      >
        <h2 id={PROOF_ID}>{t('filter.proof')}</h2>
        {(Object.keys(PROOF_RULES) as ProofRule[]).map((rule) => (
          <Radio key={rule} value={rule} className={`filter-radio${counts.proofs[rule] ? '' : ' zero'}`}>
            <i aria-hidden />
            <span className="filter-label">{t(`filter.proof.${rule}`)}</span>
            <span className="filter-count number">{number(counts.proofs[rule])}</span>
          </Radio>
        ))}
      </RadioGroup>
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

/** Counting takes longer than drawing: switches answer at once, their counts after the picture. */
function useCounts(): Counts {
  const { network } = useExplorer()
  const filter = useAfterPicture(
    useView((view) => view.filter),
    network,
  )
  const scope = useAfterPicture(
    useView((view) => view.scope),
    network,
  )
  return useMemo(() => countsOf(network, filter, scope), [network, filter, scope])
}

export function Rail() {
  const { t, number } = useWords()
  const { dispatch } = useExplorer()
  const filter = useView((view) => view.filter)
  const { edges } = useVisibleNow()
  const counts = useCounts()
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
      <ProofRows counts={counts} />
      <DocumentRows counts={counts.documents} />
    </>
  )
}
