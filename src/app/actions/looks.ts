/** How the map is looked at. */
import {
  Diamond,
  Eye,
  Keyboard,
  Lasso,
  type LucideIcon,
  Maximize,
  Minus,
  Move,
  Plus,
  Shuffle,
  SunMoon,
  Waypoints,
} from 'lucide-react'
import { isMeeting } from '../../graph/fold-meetings.ts'
import { isFolded, type MeetingState } from '../../model/filter.ts'
import { setMeetings } from '../change-filter.ts'
import { toggleTheme } from '../theme.ts'
import {
  clearFilter,
  isRestricted,
  MODES,
  type Mode,
  moveBack as movedBack,
  moveTo,
  setMode,
} from '../view.ts'
import { MODE_ICONS } from '../views/mode-icons.ts'
import { wayFor } from '../views/way.ts'
import type { Action, Occasion } from './action.ts'

const ZOOM_STEP = 1.25
const KEYS: Record<Mode, string> = { map: 'g', table: 't', documents: 'd', years: 'y' }

const modeOf = ({ explorer, view }: Occasion): Mode => wayFor(explorer.ways, view.mode).mode

/** One for each way of looking that there is. */
export const ways: readonly Action[] = MODES.map((mode) => ({
  id: `mode-${mode}`,
  words: `mode.${mode}`,
  group: 'view',
  Icon: MODE_ICONS[mode],
  keys: [KEYS[mode]],
  isAvailable: (occasion) =>
    occasion.explorer.ways.some((way) => way.mode === mode) && modeOf(occasion) !== mode,
  run: ({ explorer }) => explorer.dispatch(setMode(mode)),
}))

export const fit: Action = {
  id: 'fit',
  words: 'map.fit',
  group: 'view',
  Icon: Maximize,
  keys: ['0'],
  isAvailable: (occasion) => modeOf(occasion) === 'map',
  run: ({ explorer }) => explorer.canvas.current?.fit(),
}

export const zoomIn: Action = {
  id: 'zoom-in',
  words: 'map.zoom-in',
  group: 'view',
  Icon: Plus,
  keys: ['+', '='],
  isAvailable: (occasion) => modeOf(occasion) === 'map',
  run: ({ explorer }) => explorer.canvas.current?.zoomBy(ZOOM_STEP),
}

export const zoomOut: Action = {
  id: 'zoom-out',
  words: 'map.zoom-out',
  group: 'view',
  Icon: Minus,
  keys: ['-'],
  isAvailable: (occasion) => modeOf(occasion) === 'map',
  run: ({ explorer }) => explorer.canvas.current?.zoomBy(1 / ZOOM_STEP),
}

export const lasso: Action = {
  id: 'lasso',
  words: 'action.lasso',
  group: 'view',
  Icon: Lasso,
  keys: ['l'],
  isAvailable: (occasion) => modeOf(occasion) === 'map',
  run: ({ explorer, words }) => {
    explorer.canvas.current?.lasso()
    explorer.say(words.t('done.lasso'))
  },
}

export const showAll: Action = {
  id: 'show-all',
  words: 'map.show-everything',
  group: 'view',
  Icon: Eye,
  isAvailable: ({ view }) => isRestricted(view),
  run: ({ explorer, words }) => {
    explorer.dispatch(clearFilter)
    explorer.say(words.t('done.show-all'), 'undo')
  },
}

export const moveBack: Action = {
  id: 'move-back',
  words: 'action.move-back',
  group: 'view',
  Icon: Move,
  isAvailable: ({ view }) => view.moved.length > 0,
  run: ({ explorer, words }) => {
    explorer.dispatch(movedBack)
    explorer.say(words.t('done.move-back'), 'undo')
  },
}

const fold = (id: 'fold' | 'unfold', meetings: MeetingState, Icon: LucideIcon): Action => ({
  id,
  words: `action.${id}`,
  group: 'view',
  Icon,
  keys: ['m'],
  isAvailable: (occasion) =>
    ['map', 'years'].includes(modeOf(occasion)) &&
    isFolded(occasion.view.filter.meetings) !== isFolded(meetings) &&
    [...occasion.visible.nodes].some((key) => isMeeting(occasion.explorer.network, key)),
  run: ({ explorer }) => explorer.dispatch(setMeetings(meetings)),
})

/** Meetings as lines between those who took part, and back. */
export const foldMeetings = fold('fold', 'lines', Waypoints)
export const unfoldMeetings = fold('unfold', 'points', Diamond)

/** Lays out what is left by itself; without being asked nothing ever moves. */
export const rearrange: Action = {
  id: 'rearrange',
  words: 'action.rearrange',
  group: 'view',
  Icon: Shuffle,
  isAvailable: (occasion) => modeOf(occasion) === 'map' && occasion.visible.edges.size > 0,
  async run({ explorer, visible, words }) {
    const { layOut } = await import('../../graph/layout/lay-out.ts')
    const { network } = explorer
    const ends = [...visible.edges].map((key) => {
      const [source, target] = network.extremities(key)
      return { source, target }
    })
    const places = layOut([...visible.nodes], ends)
    explorer.dispatch(moveTo([...places].map(([key, { x, y }]) => ({ key, x, y }))))
    explorer.canvas.current?.fit()
    explorer.say(words.t('done.rearrange'), 'undo')
  },
}

export const theme: Action = {
  id: 'theme',
  words: 'action.theme',
  group: 'view',
  Icon: SunMoon,
  run: toggleTheme,
}

export const keys: Action = {
  id: 'keys',
  words: 'action.keys',
  group: 'help',
  Icon: Keyboard,
  keys: ['?'],
  run: ({ explorer }) => explorer.openDialog('keys'),
}
