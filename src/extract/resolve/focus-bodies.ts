/** Which body a gathering without one belongs to: "the Third Summit", "the fifth, in Bishkek". */
import type { Naming, Reading } from '../reading.ts'
import type { Recognized } from '../recognize/index.ts'
import type { MeetingNaming } from '../recognize/meetings.ts'

const CONVENES = new Set(['intergovernmental', 'forum', 'un-body', 'alliance', 'initiative'])

/** @returns for a naming the body in focus: the last one that meets, named before it; else the first of the document */
export function focusBodies(reading: Reading, found: Recognized): (naming: MeetingNaming) => Naming | null {
  const bodies = found.names.filter((n) => {
    if (n.kind !== 'organization') return false
    const fact = reading.lexicon.organizations.get(n.ref.replace('organization/', ''))
    return fact
      ? CONVENES.has(fact.subtype) && fact.parent === null
      : /\b(?:organi[sz]ation|conference|council|association|community|forum|union|league|alliance|five|assembly)\b/i.test(
          n.name,
        )
  })
  const counts = new Map<string, number>()
  for (const b of bodies) counts.set(b.ref, (counts.get(b.ref) ?? 0) + 1)
  const most =
    bodies
      .filter((b) => counts.get(b.ref)! >= 3)
      .toSorted((a, b) => counts.get(b.ref)! - counts.get(a.ref)! || a.first - b.first)[0] ?? null
  const meeting = found.meetings.filter((m) => m.organization)
  return (naming) => {
    const told = meeting
      .filter((m) => m.first < naming.first && m.level === naming.level)
      .at(-1)?.organization
    const near = bodies
      .filter(
        (b) =>
          b.first < naming.first && reading.sentenceOf[naming.first]! - reading.sentenceOf[b.first]! <= 1,
      )
      .at(-1)
    if (naming.level === 'session')
      return (
        bodies
          .filter((b) => b.first < naming.first && /assembly|council|committee|commission/i.test(b.name))
          .at(-1) ?? allAssemblies(reading, found, naming)
      )
    const beside = near && reading.sentenceOf[near.first] === reading.sentenceOf[naming.first] ? near : null
    return (
      beside ??
      told ??
      most ??
      near ??
      bodies.filter((b) => b.first < naming.first).at(-1) ??
      bodies[0] ??
      null
    )
  }
}

/** "at its 47th session": the assembly named nearest. */
function allAssemblies(reading: Reading, found: Recognized, naming: MeetingNaming): Naming | null {
  const named = found.names.filter(
    (n) =>
      n.kind === 'organization' &&
      /assembly|council|committee|commission/i.test(n.name) &&
      reading.sentenceOf[n.first]! <= reading.sentenceOf[naming.first]!,
  )
  return named.at(-1) ?? null
}
