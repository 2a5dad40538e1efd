/** The first thing that Tab meets: ways past the bar and the filter, seen only while one of them has the focus. */
import { Button } from 'react-aria-components'
import { useWords } from '../words.ts'

const goTo = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.focus()

export function SkipLinks() {
  const { t } = useWords()
  return (
    <nav className="skip-links" aria-label={t('skip.label')}>
      <Button className="button primary" onPress={goTo('.search-input')}>
        {t('skip.search')}
      </Button>
      <Button className="button primary" onPress={goTo('main [tabindex="0"], main button, main a')}>
        {t('skip.main')}
      </Button>
      <Button className="button primary" onPress={goTo('.panel h2[tabindex]')}>
        {t('skip.panel')}
      </Button>
    </nav>
  )
}
