/** The verb of the sentence over the bars, which opens the three rules: "overlap", "lie within", "had begun by". */
import { ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { YEAR_RULES, type YearRule } from '../../model/year-rules.ts'
import { setYearRule } from '../change-filter.ts'
import { useExplorer, useView } from '../explorer.ts'
import { useWords } from '../words.ts'

export const RULES = Object.keys(YEAR_RULES) as YearRule[]

export function RuleMenu({ verb }: { verb: string }) {
  const { t } = useWords()
  const { dispatch } = useExplorer()
  const rule = useView((view) => view.filter.yearRule)
  return (
    <MenuTrigger>
      <Button className="rule-verb" aria-label={t('years.rule.change', { verb })}>
        {verb}
        <ChevronDown className="icon" aria-hidden />
      </Button>
      <Popover className="menu-popover" placement="top start">
        <Menu
          className="menu"
          aria-label={t('years.rule')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[rule]}
          onSelectionChange={(keys) => {
            const chosen = RULES.find((each) => keys !== 'all' && keys.has(each))
            if (chosen) dispatch(setYearRule(chosen))
          }}
        >
          {RULES.map((each) => (
            <MenuItem key={each} id={each} className="menu-item" textValue={t(`years.rule.${each}`)}>
              {t(`years.rule.${each}`)}
              <small>{t(`years.rule.${each}.why`)}</small>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
