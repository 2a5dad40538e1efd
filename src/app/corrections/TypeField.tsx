/** What a relation is. */
import { ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { RELATIONS, type RelationType } from '../../model/relations.ts'
import { capital } from '../../words/words.ts'
import { LineSample } from '../pieces/LineSample.tsx'
import { useWords } from '../words.ts'

type Props = {
  types: readonly RelationType[]
  chosen: RelationType | null
  onChoose(type: RelationType): void
}

export function TypeField({ types, chosen, onChoose }: Props) {
  const { t } = useWords()
  const rows = types.map((type) => ({ id: type, words: capital(t(`relation.${type}`)) }))
  return (
    <Select
      className="correct-field"
      selectedKey={chosen}
      onSelectionChange={(key) => onChoose(key as RelationType)}
      placeholder={t('correct.add.choose')}
    >
      <Label>{t('correct.add.type')}</Label>
      <Button className="button outlined correct-select">
        <SelectValue>{chosen ? capital(t(`relation.${chosen}`)) : t('correct.add.choose')}</SelectValue>
        <ChevronDown className="icon" aria-hidden />
      </Button>
      <Popover className="search-results same-as">
        <ListBox className="search-list" items={rows}>
          {({ id, words }) => (
            <ListBoxItem id={id} className="correct-option" textValue={words}>
              <LineSample family={RELATIONS[id].family} head={!RELATIONS[id].symmetric} />
              {words}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
