/** Whether meetings are lines between those who took part: a way of drawing them, so it stands under their row. */
import { useMemo } from 'react'
import { Checkbox } from 'react-aria-components'
import { isMeeting } from '../../graph/fold-meetings.ts'
import { isFolded } from '../../model/filter.ts'
import { useExplorer, useView } from '../explorer.ts'
import '../pieces/tick-box.css'
import { setMeetings } from '../change-filter.ts'
import { useWords } from '../words.ts'

export function FoldTick() {
  const { t } = useWords()
  const { network, dispatch } = useExplorer()
  const { meetings, hiddenKinds } = useView((view) => view.filter)
  const hasMeetings = useMemo(() => network.someNode((key) => isMeeting(network, key)), [network])
  if (!hasMeetings) return null
  return (
    <Checkbox
      className="fold-tick"
      isDisabled={hiddenKinds.includes('meeting')}
      isSelected={isFolded(meetings)}
      onChange={(isOn) => dispatch(setMeetings(isOn ? 'lines' : 'points'))}
    >
      <i className="tick-box" aria-hidden />
      {t('filter.folded')}
    </Checkbox>
  )
}
