/** The bar over everything: mark, search, and what can be done with the view. */
import { Link2, Upload } from 'lucide-react'
import { Suspense } from 'react'
import { Button } from 'react-aria-components'
import { useExplorer } from '../explorer.ts'
import { linkTo } from '../exporting/link-to.ts'
import { useReopen } from '../exporting/useReopen.ts'
import { later } from '../later.ts'
import { useWords } from '../words.ts'
import { Brand } from './Brand.tsx'
import { ThemeButton } from './ThemeButton.tsx'
// Its room is kept before it comes.
import '../search/search.css'
import './top-bar.css'

const SearchBox = later(import('../search/SearchBox.tsx').then((module) => module.SearchBox))
const ModeSwitch = later(import('./ModeSwitch.tsx').then((module) => module.ModeSwitch))
const LanguageMenu = later(import('./LanguageMenu.tsx').then((module) => module.LanguageMenu))

export function TopBar() {
  const { t } = useWords()
  const { say, ways, network, openDialog } = useExplorer()
  useReopen()
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(linkTo(location.href, network.getAttribute('version') ?? null))
      say(t('bar.copy-link.done'))
    } catch {
      say(t('bar.copy-link.refused'))
    }
  }
  return (
    <header className="bar">
      <Brand />
      <Suspense fallback={<div className="search" />}>
        <SearchBox />
      </Suspense>
      {ways.length > 1 && (
        <Suspense fallback={<div className="mode-switch" />}>
          <ModeSwitch />
        </Suspense>
      )}
      <div className="actions">
        <Button className="button quiet" aria-label={t('bar.copy-link')} onPress={() => void copyLink()}>
          <Link2 className="icon" aria-hidden />
          <span>{t('bar.copy-link')}</span>
        </Button>
        <Button
          className="button primary"
          aria-label={t('export.title')}
          onPress={() => openDialog('export')}
        >
          <Upload className="icon" aria-hidden />
          <span>{t('export.title')}</span>
        </Button>
        <Suspense fallback={<div className="button icon-only" />}>
          <LanguageMenu />
        </Suspense>
        <ThemeButton />
      </div>
    </header>
  )
}
