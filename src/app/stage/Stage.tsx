/** What stands in place of the explorer while the graph is on its way. */
import { type ReactNode, Suspense } from 'react'
import { Brand } from '../bar/Brand.tsx'
import { later } from '../later.ts'
import { useWords } from '../words.ts'
import './stage.css'

const ThemeButton = later(import('../bar/ThemeButton.tsx').then((module) => module.ThemeButton))

export function Stage({ children }: { children: ReactNode }) {
  return (
    <div className="bare">
      <header className="bar">
        <Brand />
        <div className="actions">
          <Suspense fallback={null}>
            <ThemeButton />
          </Suspense>
        </div>
      </header>
      <main className="stage">{children}</main>
    </div>
  )
}

export function Loading() {
  const { t } = useWords()
  return (
    <Stage>
      <div className="stage-words" role="status">
        <h1>{t('stage.loading')}</h1>
        <p>{t('stage.loading.what')}</p>
        <div className="stage-progress">
          <i />
        </div>
      </div>
    </Stage>
  )
}
