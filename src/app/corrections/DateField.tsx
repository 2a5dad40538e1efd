/** A date as a person writes it: a year, a month, a day, or several days. */
import { Input, Label, Text, TextField } from 'react-aria-components'
import { useWords } from '../words.ts'

type Props = { value: string; onChange(value: string): void; isOptional?: boolean }

export function DateField({ value, onChange, isOptional = false }: Props) {
  const { t } = useWords()
  return (
    <TextField className="correct-field" value={value} onChange={onChange}>
      <Label>{t(isOptional ? 'correct.date.optional' : 'correct.date')}</Label>
      <Input spellCheck="false" />
      <Text slot="description" className="quiet-note">
        {t('correct.date.how')}
      </Text>
    </TextField>
  )
}
