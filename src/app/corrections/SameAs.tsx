/** The entity that another one is the same as: found by name among those of its kind. */
import { useExplorer } from '../explorer.ts'
import { useWords } from '../words.ts'
import { EntityField } from './EntityField.tsx'

export function SameAs({ of, onChoose }: { of: string; onChoose(key: string | null): void }) {
  const { t } = useWords()
  const { network } = useExplorer()
  const sort = network.getNodeAttribute(of, 'kind')
  return (
    <EntityField
      label={t('correct.other')}
      isOffered={(key, kind) => key !== of && kind === sort}
      onChoose={onChoose}
    />
  )
}
