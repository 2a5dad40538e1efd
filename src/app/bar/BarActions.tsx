/** What can be done: own documents, corrections, a link to the view, export; and how the page looks and speaks. */
import { FilePlus2, Link2, ListChecks, Upload } from 'lucide-react'
import { Suspense, use } from 'react'
import { Button } from 'react-aria-components'
import { useExplorer } from '../explorer.ts'
import { useReopen } from '../exporting/useReopen.ts'
import { later } from '../later.ts'
import { LibraryContext } from '../library/opened.ts'
import { useWords } from '../words.ts'
import { ThemeButton } from './ThemeButton.tsx'

const LanguageMenu = later(import('./LanguageMenu.tsx').then((module) => module.LanguageMenu))

export function BarActions() {
  const { t } = useWords()
  const { say, openDialog } = useExplorer()
  const library = use(LibraryContext)
  useReopen()
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      say(t('bar.copy-link.done'))
    } catch {
      say(t('bar.copy-link.refused'))
    }
  }
  return (
    <>
      <Button
        className="button quiet"
        aria-label={t('library.documents')}
        onPress={() => library?.setOpen(true)}
      >
        <FilePlus2 className="icon" aria-hidden />
        <span>{t('library.documents')}</span>
      </Button>
      <Button
        className="button quiet only-wide"
        aria-label={t('action.review')}
        onPress={() => openDialog('review')}
      >
        <ListChecks className="icon" aria-hidden />
        <span>{t('bar.review')}</span>
      </Button>
      <Button className="button quiet" aria-label={t('bar.copy-link')} onPress={() => void copyLink()}>
        <Link2 className="icon" aria-hidden />
        <span>{t('bar.copy-link')}</span>
      </Button>
      <Button className="button primary" aria-label={t('export.title')} onPress={() => openDialog('export')}>
        <Upload className="icon" aria-hidden />
        <span>{t('export.title')}</span>
      </Button>
      <Suspense fallback={<div className="button icon-only" />}>
        <LanguageMenu />
      </Suspense>
      <ThemeButton />
    </>
  )
}
