/** Everything that can be done, in the order of palette, menus and the list of keys. */
import type { Action } from './action.ts'
import { correct, review } from './corrections.ts'
import { expand } from './expand.ts'
import { copyLink, exportView } from './files.ts'
import {
  fit,
  foldMeetings,
  keys,
  lasso,
  moveBack,
  rearrange,
  showAll,
  theme,
  unfoldMeetings,
  ways,
  zoomIn,
  zoomOut,
} from './looks.ts'
import { add, closer, focus, hide, pathTo, pin, unfocus, unpin, wider } from './targets.ts'
import { back, palette, redo, scriptsOff, scriptsOn, search, undo } from './travel.ts'

export const ACTIONS: readonly Action[] = [
  focus,
  unfocus,
  expand,
  add,
  pathTo,
  pin,
  unpin,
  hide,
  correct,
  search,
  palette,
  back,
  undo,
  redo,
  scriptsOn,
  scriptsOff,
  ...ways,
  fit,
  zoomIn,
  zoomOut,
  wider,
  closer,
  lasso,
  showAll,
  foldMeetings,
  unfoldMeetings,
  rearrange,
  moveBack,
  theme,
  copyLink,
  exportView,
  review,
  keys,
]
