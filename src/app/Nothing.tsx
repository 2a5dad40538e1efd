/** Words in place of an empty map. */
import { Button } from 'react-aria-components'
import { useExplorer } from './explorer.ts'
import { clearFilter } from './view.ts'
import { useWords } from './words.ts'

export function Nothing() {
  const { t } = useWords()
  const { network, dispatch } = useExplorer()
  if (network.size === 0) {
    return (
      <div className="nothing" role="status">
        <h2>{t('map.none')}</h2>
        <p>{t('map.none.why')}</p>
      </div>
    )
  }
  return (
    <div className="nothing" role="status">
      <h2>{t('map.all-hidden')}</h2>
      <p>{t('map.all-hidden.remedy')}</p>
      <Button className="button outlined" onPress={() => dispatch(clearFilter)}>
        {t('map.show-everything')}
      </Button>
    </div>
  )
}
