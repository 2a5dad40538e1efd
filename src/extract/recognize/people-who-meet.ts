/** People who meet for their body: "the foreign ministers of ASEAN", "the heads of government", with their level. */
import type { Reading } from '../reading.ts'
import { remember } from '../remember.ts'
import { wordSet } from '../words/word-set.ts'
import type { MeetingLevel } from './meeting-naming.ts'

/** People who meet for their body, with the level of their gathering. */
const PEOPLE: [RegExp, MeetingLevel][] = [
  [
    /^(?:(?:the )?heads(?: of (?:state|states)(?: and government| and of government)?)?|leaders|presidents)$/,
    'summit',
  ],
  [/^(?:heads of government|prime ministers|premiers)$/, 'heads-of-government'],
  [
    /^(?:foreign|defen[cs]e|finance|trade|energy|transport|economy|interior|health|education|culture|agriculture)? ?ministers$|^ministers of [a-z ]+$/,
    'ministerial',
  ],
  [/^(?:member )?(?:states|countries|members)$/, 'meeting'],
]
/** "Ministers of Foreign Affairs and International Relations" */
export const TITLE_WORDS = 8

/** The level of a gathering of those people; null where they are none. */
export const levelOf = (words: string | undefined): MeetingLevel | null =>
  words === undefined || words === '' ? null : levelOfPeople(words)

const levelOfPeople = remember((words): MeetingLevel | null => {
  const bare = words.replace(/^(?:the|all|its|their|of) /, '').replace(/ (?:of|from)$/, '')
  return (
    PEOPLE.find(
      ([pattern]) => pattern.test(bare) || pattern.test(bare.split(' ').slice(-2).join(' ')),
    )?.[1] ?? null
  )
})

const HEADS =
  /(?:^| )the ((?:heads of (?:state(?: and government)?|government)|leaders|[a-z]* ?ministers|presidents)(?: of (?:the|its) (?:bloc|group|grouping|organi[sz]ation|union|community|association|alliance|(?:\w+ )?member states|(?:\w+ )?members))?)$/
/** Of whom "the ministers" are must be said; heads of state come together for the body that a text is on. */
const OF_ONE = /^heads of | of (?:the|its) /

/** "The heads of government met in Kyiv on 27 March": of the body that is spoken of. */
export function headsAlone(
  { tokens }: Reading,
  first: number,
  end: number,
): { body: null; level: MeetingLevel } | null {
  const noun = tokens[end - 1]?.lower ?? ''
  if (!HEAD_ENDS.has(noun)) return null
  const words: string[] = []
  for (let i = end - 1; i >= first && i > end - TITLE_WORDS && words[0] !== ','; i--)
    words.unshift(tokens[i]!.lower)
  const heads = HEADS.exec(words.join(' '))?.[1]
  if (heads === undefined || !OF_ONE.test(heads)) return null
  const level = levelOf(heads.replace(/ of (?:the|its) .*/, ''))
  return level && { body: null, level }
}

const HEAD_ENDS = wordSet(
  'state government bloc group grouping organization organisation union community association alliance states members',
)
