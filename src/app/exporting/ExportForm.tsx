/** What can be chosen: format, part, and for pictures size, ground, names and what stands around the map. */
import { useId } from 'react'
import { Checkbox, CheckboxGroup, Input, Label, NumberField, Radio, RadioGroup } from 'react-aria-components'
import { PICTURE_FORMATS } from '../../figure/picture-formats.ts'
import { LEAST_SIDE, MOST_SIDE, PRESETS } from '../../figure/sizes.ts'
import { EXPORTS } from '../../graph/exports/index.ts'
import { useWords } from '../words.ts'
import { type ExportChoice, GROUNDS, NAMES, SHOWN, sizeOf } from './export-choice.ts'
import type { ExportScope } from './export-scopes.ts'
import { isPicture } from './make-file.ts'

type Props = {
  choice: ExportChoice
  onChange(part: Partial<ExportChoice>): void
  scopes: readonly ExportScope[]
  scope: string
  onScope(scope: string): void
}

export function ExportForm({ choice, onChange, scopes, scope, onScope }: Props) {
  const { t, number } = useWords()
  return (
    <div className="export-form">
      <RadioGroup className="export-group" value={choice.format} onChange={(format) => onChange({ format })}>
        <Label>{t('export.format')}</Label>
        <p className="export-kind">{t('export.format.picture')}</p>
        <div className="export-tiles">
          {PICTURE_FORMATS.map(({ id, label }) => (
            <Radio key={id} value={id} className="tile">
              {label}
            </Radio>
          ))}
        </div>
        <p className="export-kind">{t('export.format.data')}</p>
        <div className="export-tiles">
          {EXPORTS.map(({ id, label }) => (
            <Radio key={id} value={id} className="tile">
              {label}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <RadioGroup className="export-group" value={scope} onChange={onScope}>
        <div className="export-head">
          <Label>{t('export.scope')}</Label>
          <span aria-hidden>{t('export.scope.counts')}</span>
        </div>
        {scopes.map(({ id, label, part }) => (
          <Radio key={id} value={id} className="export-row">
            <span className="radio-mark" aria-hidden />
            <span>{label}</span>
            <span className="number">{`${number(part.nodes.size)} · ${number(part.edges.size)}`}</span>
          </Radio>
        ))}
      </RadioGroup>
      {isPicture(choice.format) && <PictureForm choice={choice} onChange={onChange} />}
    </div>
  )
}

function PictureForm({ choice, onChange }: Pick<Props, 'choice' | 'onChange'>) {
  const { t } = useWords()
  const names = useId()
  return (
    <>
      <SizeFields choice={choice} onChange={onChange} />
      <RadioGroup
        className="export-group"
        value={choice.ground}
        onChange={(ground) => onChange({ ground: ground as ExportChoice['ground'] })}
      >
        <Label>{t('export.ground')}</Label>
        <div className="export-tiles three">
          {GROUNDS.map((ground) => (
            <Radio
              key={ground}
              value={ground}
              className="tile"
              isDisabled={ground === 'none' && choice.format === 'jpg'}
            >
              <span className="swatch" data-ground={ground} aria-hidden />
              {t(`export.ground.${ground}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <div className="export-group export-pair">
        <div>
          <label htmlFor={names}>{t('export.names')}</label>
          <select
            id={names}
            value={choice.names}
            onChange={(event) => onChange({ names: event.target.value as ExportChoice['names'] })}
          >
            {NAMES.map((each) => (
              <option key={each} value={each}>
                {each === 'screen' || each === 'all' || each === 'none'
                  ? t(`export.names.${each}`)
                  : t('export.names.most', { count: each })}
              </option>
            ))}
          </select>
        </div>
        <NumberField
          value={choice.percent / 100}
          minValue={0.5}
          maxValue={3}
          step={0.1}
          formatOptions={{ style: 'percent' }}
          onChange={(share) => onChange({ percent: Math.round(share * 100) })}
        >
          <Label>{t('export.percent')}</Label>
          <Input />
        </NumberField>
      </div>
      <CheckboxGroup
        className="export-group"
        value={choice.parts}
        onChange={(parts) => onChange({ parts: parts as ExportChoice['parts'] })}
      >
        <Label>{t('export.parts')}</Label>
        <div className="export-checks">
          {SHOWN.map((part) => (
            <Checkbox key={part} value={part} className="export-check">
              <span className="check-mark" aria-hidden />
              {t(`export.part.${part}`)}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
    </>
  )
}

function SizeFields({ choice, onChange }: Pick<Props, 'choice' | 'onChange'>) {
  const { t } = useWords()
  const size = useId()
  const pixels = sizeOf(choice).pixels
  const own = (side: 'width' | 'height') => (value: number) =>
    onChange({
      size: 'own',
      width: pixels?.width ?? choice.width,
      height: pixels?.height ?? choice.height,
      [side]: value,
    })
  const field = (side: 'width' | 'height') => (
    <NumberField
      aria-label={t(`export.${side}`)}
      value={pixels?.[side] ?? Number.NaN}
      minValue={LEAST_SIDE}
      maxValue={MOST_SIDE}
      formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
      onChange={own(side)}
    >
      <Input />
    </NumberField>
  )
  return (
    <div className="export-group">
      <label htmlFor={size}>{t('export.size')}</label>
      <div className="export-size">
        <select
          id={size}
          value={choice.size}
          onChange={(event) => onChange({ size: event.target.value as ExportChoice['size'] })}
        >
          {[...PRESETS, 'own' as const].map((each) => (
            <option key={each} value={each}>
              {t(`export.size.${each}`)}
            </option>
          ))}
        </select>
        {field('width')}
        <span aria-hidden>{'×'}</span>
        {field('height')}
      </div>
    </div>
  )
}
