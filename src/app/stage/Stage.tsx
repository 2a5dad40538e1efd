/** What stands in place of the explorer: the graph on its way, or why there is none and what to do. */
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { InputError } from '../../model/input-error.ts'
import { Brand } from '../bar/Brand.tsx'
import { ThemeButton } from '../bar/ThemeButton.tsx'
import { useTheme } from '../theme.ts'
import './stage.css'

function Stage({ children }: { children: ReactNode }) {
  const [theme, toggle] = useTheme()
  return (
    <div className="bare">
      <header className="bar">
        <Brand />
        <div className="actions">
          <ThemeButton theme={theme} onToggle={toggle} />
        </div>
      </header>
      <main className="stage">{children}</main>
    </div>
  )
}

export function Loading() {
  return (
    <Stage>
      <div className="stage-words" role="status">
        <h1>Opening the graph</h1>
        <p>Fetching graph.json: the people, states, organizations and meetings, and what connects them.</p>
        <div className="stage-progress">
          <i />
        </div>
      </div>
    </Stage>
  )
}

/** "graph.json is not there: build it …" → what happened, what to do. */
function parts(message: string): { what: string; remedy: string | null } {
  const at = message.lastIndexOf(': ')
  if (at < 0) return { what: message, remedy: null }
  const remedy = message.slice(at + 2)
  return { what: `${message.slice(0, at)}.`, remedy: remedy.charAt(0).toUpperCase() + remedy.slice(1) }
}

export function Trouble({ error }: { error: Error }) {
  const known = error instanceof InputError
  const { what, remedy } = known
    ? parts(error.message)
    : {
        what: 'Something in Entente itself went wrong. Your documents and your graph are untouched.',
        remedy: null,
      }
  return (
    <Stage>
      <div className="stage-words" role="alert">
        <h1>{known ? 'The graph could not be opened' : 'This should not have happened'}</h1>
        <p>{what}</p>
        <div className="stage-alert">
          {remedy && <p>{remedy}</p>}
          {!known && (
            <>
              <p>Load the page again. If it comes back, this line helps whoever mends it:</p>
              <p>
                <code>{error.message}</code>
              </p>
            </>
          )}
        </div>
        <div className="stage-actions">
          <Button className="button primary" onPress={() => location.reload()}>
            Load again
          </Button>
          {!known && (
            <Button className="button outlined" onPress={() => location.assign(location.pathname)}>
              Start over
            </Button>
          )}
        </div>
      </div>
    </Stage>
  )
}
