/** All keys: those of the actions, and those by which the map is walked. */
import { Switch } from 'react-aria-components'
import { useStore } from 'zustand'
import { GROUPS } from '../actions/action.ts'
import { ACTIONS } from '../actions/index.ts'
import { isMac } from '../actions/is-mac.ts'
import { keysInWords } from '../actions/keys.ts'
import { singleKeys } from '../switches.ts'
import { useWords } from '../words.ts'
import { DialogFrame } from './DialogFrame.tsx'

const MAP_KEYS = [
  ['map.key.all', ['ArrowRight', 'ArrowLeft']],
  ['map.key.neighbours', ['ArrowDown', 'ArrowUp']],
  ['map.key.lines', ['e']],
  ['map.key.open', ['Enter']],
  ['map.key.add', ['Space']],
  ['map.key.menu', ['Shift+F10']],
  ['map.key.let-go', ['Escape']],
] as const

function Row({ words, keys }: { words: string; keys: readonly string[] }) {
  return (
    <div className="key-row">
      <dt>{words}</dt>
      <dd>
        {keys.map((each) => (
          <kbd key={each}>{keysInWords(each, isMac())}</kbd>
        ))}
      </dd>
    </div>
  )
}

export function KeysDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords()
  const single = useStore(singleKeys.store)
  return (
    <DialogFrame title={t('action.keys')} onClose={onClose}>
      <div className="dialog-scroll">
        {GROUPS.map((group) => {
          const own = ACTIONS.filter((action) => action.group === group && action.keys)
          return (
            own.length > 0 && (
              <section key={group} className="key-group">
                <h3>{t(`actions.${group}`)}</h3>
                <dl>
                  {own.map(({ id, words, keys = [] }) => (
                    <Row key={id} words={t(words)} keys={keys} />
                  ))}
                </dl>
              </section>
            )
          )
        })}
        <section className="key-group">
          <h3>{t('actions.map')}</h3>
          <dl>
            {MAP_KEYS.map(([words, keys]) => (
              <Row key={words} words={t(words)} keys={keys} />
            ))}
          </dl>
        </section>
        <Switch className="switch" isSelected={single} onChange={singleKeys.set}>
          <span className="switch-track" aria-hidden />
          {t('keys.single')}
        </Switch>
      </div>
    </DialogFrame>
  )
}
