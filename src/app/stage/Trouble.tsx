/** Why there is no graph, and what to do. */
import { Button } from 'react-aria-components'
import { InputError } from '../../model/input-error.ts'
import { tell } from '../told-error.ts'
import { useWords } from '../words.ts'
import { Stage } from './Stage.tsx'

/** "graph.json is not there: build it …" → what happened, what to do. */
function parts(message: string): { what: string; remedy: string | null } {
  const at = message.lastIndexOf(': ')
  if (at < 0) return { what: message, remedy: null }
  const remedy = message.slice(at + 2)
  return { what: `${message.slice(0, at)}.`, remedy: remedy.charAt(0).toUpperCase() + remedy.slice(1) }
}

export function Trouble({ error }: { error: Error }) {
  const words = useWords()
  const { t } = words
  const known = error instanceof InputError
  const { what, remedy } = known ? parts(tell(error, words)) : { what: t('stage.bug.what'), remedy: null }
  return (
    <Stage>
      <div className="stage-words" role="alert">
        <h1>{known ? t('stage.trouble') : t('stage.bug')}</h1>
        <p>{what}</p>
        <div className="stage-alert">
          {remedy && <p>{remedy}</p>}
          {!known && (
            <>
              <p>{t('stage.bug.remedy')}</p>
              <p>
                <code>{error.message}</code>
              </p>
            </>
          )}
        </div>
        <div className="stage-actions">
          <Button className="button primary" onPress={() => location.reload()}>
            {t('stage.reload')}
          </Button>
          {!known && (
            <Button className="button outlined" onPress={() => location.assign(location.pathname)}>
              {t('stage.start-over')}
            </Button>
          )}
        </div>
      </div>
    </Stage>
  )
}
