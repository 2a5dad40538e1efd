/** What a gathering is called: "6th CICA Ministerial Meeting", "SCO Summit (2019)". */
import type { MeetingLevel } from '../recognize/meeting-naming.ts'
import { remember } from '../remember.ts'
import { wordSet } from '../words/word-set.ts'
import type { Draft } from './meeting-draft.ts'

const LEVEL_NAMES: Record<MeetingLevel, string> = {
  summit: 'Summit',
  ministerial: 'Ministerial Meeting',
  'special-ministerial': 'Special Ministerial Meeting',
  'informal-ministerial': 'Informal Ministerial Meeting',
  'informal-summit': 'Informal Summit',
  'special-summit': 'Extraordinary Summit',
  'heads-of-government': 'Meeting of Heads of Government',
  session: 'Session',
  experts: 'Meeting of Experts',
  conference: 'Conference',
  forum: 'Forum',
  dialogue: 'Dialogue',
  consultations: 'Consultations',
  meeting: 'Meeting',
}

function ordinalText(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${tail}`
}

/** Conferences that nobody calls but by their number: "COP29". */
const BY_NUMBER = new Set(['COP', 'CMP'])

const OWN_LEVELS = wordSet('forum summit meeting conference consultations')

/** "Eastern Economic Forum": a name that says what its gatherings are. */
const saysLevel = remember((name) =>
  /\b(?:summit|forum|conference|dialogue|meeting|consultations|talks|negotiations)\b/i.test(name),
)

/** Body, level and ordinal; the year where there is no ordinal. */
export function meetingName(draft: Draft): string {
  const body = draft.bodyName ?? draft.city ?? ''
  const level = LEVEL_NAMES[draft.level]
  if (BY_NUMBER.has(body) && draft.ordinal) return `${body}${draft.ordinal}`
  if (draft.level === 'session' && draft.ordinal)
    return `${ordinalText(draft.ordinal)} Session of the ${draft.bodyName ?? 'Assembly'}`
  const own = saysLevel(body)
  const label = own && OWN_LEVELS.has(draft.level) ? body : `${body} ${level}`.trim()
  if (draft.ordinal) return `${ordinalText(draft.ordinal)} ${label}`
  return draft.date ? `${label} (${draft.date.from.slice(0, 4)})` : label
}
