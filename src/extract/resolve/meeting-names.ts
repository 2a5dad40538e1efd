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

const isAssembly = (name: string): boolean => name.endsWith('Assembly')

/** Body, level and ordinal; the year where there is no ordinal. */
export function meetingName(draft: Draft): string {
  const body = draft.bodyName ?? draft.city ?? ''
  const level = LEVEL_NAMES[draft.level]
  if (BY_NUMBER.has(body) && draft.ordinal) return `${body}${draft.ordinal}`
  if (draft.level === 'session' && draft.ordinal)
    return `${ordinalText(draft.ordinal)} Session of the ${draft.bodyName ?? 'Assembly'}`
  const own = saysLevel(body) ? OWN_LEVELS.has(draft.level) : draft.level === 'forum' && isAssembly(body)
  const label = own ? body : `${body} ${level}`.trim()
  if (draft.ordinal) return `${ordinalText(draft.ordinal)} ${label}`
  return draft.date ? `${label} (${draft.date.from.slice(0, 4)})` : label
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "CIS Summit (2000)" told of two in one year: "CIS Summit (January 2000)", "CIS Summit (June 2000)". */
export function nameApart(drafts: readonly Draft[]): void {
  const called = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.registry !== null || draft.ordinal !== null || draft.date === null) continue
    const same = called.get(draft.name)
    if (same) same.push(draft)
    else called.set(draft.name, [draft])
  }
  for (const same of called.values()) {
    if (same.length < 2 || new Set(same.map(monthOf)).size < same.length) continue
    for (const draft of same) {
      const [year, month] = draft.date!.from.split('-')
      if (month) draft.name = draft.name.replace(`(${year})`, `(${MONTHS[Number(month) - 1]} ${year})`)
    }
  }
}

const monthOf = ({ date }: Draft): string => date!.from.slice(0, 7)
