/** The families of relations, each with its types. A family switches all of them. */
import {
  type Family,
  RELATION_FAMILIES,
  RELATION_TYPES,
  RELATIONS,
  type RelationType,
} from '../../model/relations.ts'
import { LineSample } from '../pieces/LineSample.tsx'
import { useWords } from '../words.ts'
import { FilterRow } from './FilterRow.tsx'

type Props = {
  types: readonly RelationType[]
  counts: Record<RelationType, number>
  hidden: readonly RelationType[]
  onHide(hidden: readonly RelationType[]): void
  onOnlyFamily(family: Family): void
  onOnlyType(type: RelationType): void
}

export function FamilyRows({ types, counts, hidden, onHide, onOnlyFamily, onOnlyType }: Props) {
  const { t } = useWords()
  const families = RELATION_FAMILIES.map((family) => ({
    family,
    own: types.filter((type) => RELATIONS[type].family === family),
  })).filter(({ own }) => own.length > 0)
  const without = (some: readonly RelationType[]) => hidden.filter((type) => !some.includes(type))
  return families.map(({ family, own }) => {
    const isOn = own.some((type) => !hidden.includes(type))
    const whole = RELATION_TYPES.filter((type) => RELATIONS[type].family === family)
    return (
      <div key={family}>
        <FilterRow
          label={t(`family.${family}`)}
          strong
          count={own.reduce((sum, type) => sum + counts[type], 0)}
          isOn={isOn}
          sample={<LineSample family={family} />}
          onToggle={() => onHide(isOn ? [...without(whole), ...whole] : without(whole))}
          onOnly={() => onOnlyFamily(family)}
        />
        {own.map((type) => (
          <FilterRow
            key={type}
            label={t(`relation.${type}`)}
            indented
            count={counts[type]}
            isOn={!hidden.includes(type)}
            onToggle={() => onHide(hidden.includes(type) ? without([type]) : [...hidden, type])}
            onOnly={() => onOnlyType(type)}
          />
        ))}
      </div>
    )
  })
}
