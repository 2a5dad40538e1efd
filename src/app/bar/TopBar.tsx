/** The bar over everything: mark, search, and what can be done with the view. */
import { Link2, Upload } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { Button } from 'react-aria-components'
import { useExplorer } from '../explorer.ts'
import { useSaveImage } from '../saving/useSaveImage.ts'
import type { Theme } from '../theme.ts'
import { Brand } from './Brand.tsx'
import { ThemeButton } from './ThemeButton.tsx'
// Its room is kept before it comes.
import '../search/search.css'
import './top-bar.css'

/** Fetched beside the graph; the map does not wait for it. */
const searchModule = import('../search/SearchBox.tsx')
// Whoever draws it hears of a failure; until then nobody has to.
searchModule.catch(() => {})
const SearchBox = lazy(async () => ({ default: (await searchModule).SearchBox }))

export function TopBar({ theme, onToggleTheme }: { theme: Theme; onToggleTheme(): void }) {
  const { say } = useExplorer()
  const { save, saving } = useSaveImage()
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      say('Link copied: it opens exactly this view')
    } catch {
      say('The browser does not let the page copy: take the link from the address line')
    }
  }
  return (
    <header className="bar">
      <Brand />
      <Suspense fallback={<div className="search" />}>
        <SearchBox />
      </Suspense>
      <div className="actions">
        <Button className="button quiet" aria-label="Copy link" onPress={() => void copyLink()}>
          <Link2 className="icon" aria-hidden />
          <span>Copy link</span>
        </Button>
        <Button
          className="button primary"
          aria-label="Save image"
          isPending={saving}
          onPress={() => void save()}
        >
          <Upload className="icon" aria-hidden />
          <span>Save image</span>
        </Button>
        <ThemeButton theme={theme} onToggle={onToggleTheme} />
      </div>
    </header>
  )
}
