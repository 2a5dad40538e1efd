/** Which body a gathering without one belongs to: "the Third Summit", "the fifth, in Bishkek". */
import { inClauseOnPerson, inPassing } from '../in-passing.ts'
import { inOneSentence, type Naming, type Reading } from '../reading.ts'
import type { Recognized } from '../recognize/index.ts'
import type { BodyOf, MeetingNaming } from '../recognize/meeting-naming.ts'
import { remember } from '../remember.ts'

const CONVENES = new Set(['intergovernmental', 'forum', 'un-body', 'alliance', 'initiative'])

/** Whether a body that the registry does not know is one that meets, by its name. */
const soundsConvening = remember((name) =>
  /\b(?:organi[sz]ation|conference|council|association|community|forum|union|league|alliance|five|assembly|meeting|dialogue|summit)\b/i.test(
    name,
  ),
)

/** @returns for a naming the body in focus: the last one that meets, named before it; else the first of the document */
export function focusBodies(reading: Reading, found: Recognized): BodyOf {
  const bodies = found.names.filter((n) => {
    // The United Nations meet as their assembly and councils.
    if (n.kind !== 'organization' || n.ref === 'organization/un') return false
    const fact = reading.lexicon.bodies.get(n.ref)
    return fact ? CONVENES.has(fact.subtype) && fact.parent === null : soundsConvening(n.name)
  })
  const counts = new Map<string, number>()
  for (const b of bodies) counts.set(b.ref, (counts.get(b.ref) ?? 0) + 1)
  // Of those named as often the first: they stand in the order of the text.
  let [most, often]: [Naming | null, number] = [null, PASSING - 1]
  for (const b of bodies) if (counts.get(b.ref)! > often) [most, often] = [b, counts.get(b.ref)!]
  // One that is named later, once and of which nothing is known, may be no more than an idea.
  const [earliest] = bodies
  const first =
    earliest && (reading.lexicon.bodies.has(earliest.ref) || counts.get(earliest.ref)! > 1) ? earliest : null
  // "Seventy-seventh session" over a report that names the assembly only later.
  const unAssembly = found.names.find((n) => n.ref === 'organization/unga') ?? null
  const meetings = found.meetings.filter((m) => m.organization)
  return (naming) => {
    const before = lastBefore(meetings, naming.first, (m) => m.level === naming.level)
    const told = before?.organization
    const last = lastBefore(bodies, naming.first, (b) => !inClauseOnPerson(reading, b.first))
    const near =
      last && reading.sentenceOf[naming.first]! - reading.sentenceOf[last.first]! <= 1 ? last : null
    // No other body of that name has sat so often.
    if (naming.level === 'session' && (naming.ordinal ?? 0) >= 60 && unAssembly) return unAssembly
    const isNext =
      reading.tokens[naming.first]?.lower === 'next' || reading.tokens[naming.first - 1]?.lower === 'next'
    // "Next session: Suva, 3 May": the next one of those told.
    if (naming.level === 'session' && isNext && told) return told
    if (naming.level === 'session')
      return (
        lastBefore(bodies, naming.first, isAssembly) ?? nearestAssembly(reading, found, naming) ?? unAssembly
      )
    // "its sixth meeting": the council's that was named just before, whatever it is.
    if (naming.level === 'meeting' && naming.ordinal !== null) {
      const any = lastBefore(found.names, naming.first, (n) => n.kind === 'organization' && !n.nested)
      if (any && inOneSentence(reading, any, naming)) return any
    }
    // "The next summit will be held in …": of the body spoken of, not of the gathering told last.
    if (isNext && near && !isParagraphAgo(reading, near, naming)) return near
    const beside = near && inOneSentence(reading, near, naming) ? near : null
    // "on the sidelines of the NATO summit", a paragraph ago: of the body that the text is on, not of that one.
    const other = told && most && told.ref !== most.ref && counts.get(told.ref)! < PASSING
    if (
      other &&
      !beside &&
      inPassing(reading, before.first) !== null &&
      isParagraphAgo(reading, before, naming)
    )
      return most
    return beside ?? told ?? onlyBefore(meetings, counts, naming) ?? most ?? last ?? first
  }
}

/** How often a body is named of which a text speaks more than in passing. */
const PASSING = 3

const isParagraphAgo = (
  { sentences, sentenceOf }: Reading,
  before: { first: number },
  now: { first: number },
) => sentences[sentenceOf[before.first]!]!.block < sentences[sentenceOf[now.first]!]!.block

/** The one body whose gatherings were told before. */
function onlyBefore(
  meetings: readonly MeetingNaming[],
  meeting: ReadonlyMap<string, number>,
  { first }: MeetingNaming,
): Naming | null {
  const bodies = meetings
    .filter((m) => m.first < first && !m.bare && m.level !== 'session')
    .map((m) => m.organization!)
    .filter((body) => meeting.has(body.ref))
  return bodies.every((b) => b.ref === bodies[0]!.ref) ? (bodies[0] ?? null) : null
}

const isAssembly = (body: Naming) => isCalledAssembly(body.name)
const isCalledAssembly = remember((name) => /assembly|council|committee|commission/i.test(name))

/** The last thing that starts before a token and passes; things stand in the order of the text. */
function lastBefore<T extends { first: number }>(
  things: readonly T[],
  token: number,
  passes: (thing: T) => boolean,
): T | null {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (things[middle]!.first < token) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0; i--) if (passes(things[i]!)) return things[i]!
  return null
}

/** "at its 47th session": the assembly named last up to the sentence's end. */
function nearestAssembly(reading: Reading, found: Recognized, naming: MeetingNaming): Naming | null {
  const { last } = reading.sentences[reading.sentenceOf[naming.first]!]!
  return lastBefore(found.names, last, (n) => n.kind === 'organization' && isAssembly(n))
}
