/**
 * Names of people: runs of capitals that no other recognizer took, weighed by what stands around them.
 * Sure signs first (an honorific, an office before or in apposition, a name the registry knows), then plain runs
 * of two and more; single names only where a sign or a fuller naming elsewhere bears them out.
 */
import { fold } from '../../text/fold.ts'
import { isPossessive, type Token } from '../../text/tokens.ts'
import { coverage, type Naming, type Reading, wordsOf } from '../reading.ts'
import { NAME_PARTICLES, NOT_NAMES, TITLE_WORDS } from '../words/not-names.ts'
import { HONORIFICS, OFFICE_HEADS } from '../words/offices.ts'
import { ORGANIZATION_HEADS, THING_HEADS } from '../words/organizations.ts'
import type { OfficeNaming } from './offices.ts'

export type PersonNaming = Naming & {
  kind: 'actor'
  /** Folded parts of the name, initials and particles left out. */
  parts: string[]
  /** How sure: a sign beside it, or only the run itself. */
  sure: boolean
}

type Run = { first: number; last: number }

type Context = {
  reading: Reading
  cover: Int32Array
  /** Office index by its last token (exclusive) and first token. */
  officeEnds: Map<number, OfficeNaming>
  officeStarts: Map<number, OfficeNaming>
  /** Lower-case words of the document: what stands there in lower case is no name. */
  lowers: Set<string>
}

const initial = (t: Token | undefined) => t !== undefined && /^\p{Lu}$/u.test(t.text)
/** Names that are words as well: only with a capital inside a sentence, before another name. */
const ALSO_WORDS = new Set(['than', 'so', 'an', 'do', 'will', 'may', 'no', 'both', 'even', 'most'])

const nameWord = (t: Token) =>
  t.kind === 'word' && t.capital && !/\d/.test(t.text) && !NOT_NAMES.has(t.lower) && /^\p{L}/u.test(t.text)

/** Whether a token can be part of a name: a capital that nothing else took. */
function isPart(context: Context, i: number, inRun: boolean): boolean {
  const token = context.reading.tokens[i]
  if (!token || context.cover[i]! >= 0 || token.kind !== 'word' || !token.capital) return false
  if (context.officeStarts.has(i) && !(inRun && !OFFICE_HEADS[token.lower])) return false
  if (HONORIFICS.has(token.lower) && !inRun) return false
  if (/^(?:\p{Lu}\.){2,}$/u.test(token.text)) return false
  // All capitals: a family name in official style ("Kassym-Jomart TOKAYEV"), else an acronym or a heading.
  if (token.text.length > 1 && token.text === token.text.toUpperCase() && /\p{Lu}/u.test(token.text)) {
    return (
      inRun &&
      token.text.length >= 3 &&
      context.reading.tokens[i - 1]!.text !== context.reading.tokens[i - 1]!.text.toUpperCase()
    )
  }
  if (!inRun && ALSO_WORDS.has(token.lower)) {
    const { sentences, sentenceOf } = context.reading
    const next = context.reading.tokens[i + 1]
    return (
      sentences[sentenceOf[i]!]!.first !== i &&
      context.reading.tokens[i - 1]?.kind === 'word' &&
      next !== undefined &&
      isPart(context, i + 1, false)
    )
  }
  return nameWord(token) || (inRun && token.joint === '-')
}

/** The run of name words from i, over particles, initials and hyphens. */
function runAt(context: Context, i: number, limit: number): Run | null {
  const { tokens } = context.reading
  if (!isPart(context, i, false)) return null
  let last = i
  while (last < limit) {
    if (isPart(context, last, last > i)) {
      last++
      if (initial(tokens[last - 1]) && tokens[last]?.text === '.' && tokens[last]!.joint === '') last++
      continue
    }
    // A particle only between two parts, or a lower-case part behind a hyphen ("Ki-moon", "Byung-se").
    const token = tokens[last]
    if (
      token &&
      last > i &&
      token.joint === '-' &&
      /^\p{Ll}/u.test(token.text) &&
      tokens[last - 1]!.text.length <= 8
    )
      last++
    else if (
      token &&
      last > i &&
      NAME_PARTICLES.has(token.lower) &&
      !token.capital &&
      isPart(context, last + 1, true)
    )
      last += 2
    else break
  }
  while (last > i && (tokens[last - 1]!.kind === 'mark' || initial(tokens[last - 1]))) {
    if (initial(tokens[last - 1]) && last - i === 1) return null
    last--
  }
  return last > i ? { first: i, last } : null
}

/** What ends right before the run: "H.E. Mr.", "President", "President of X, H.E. Mr.", "counterpart". */
function signBefore(context: Context, first: number): 'honorific' | 'office' | 'counterpart' | null {
  const { tokens } = context.reading
  let i = first
  if (tokens[i - 1]?.text === '[' || /^["“(]$/.test(tokens[i - 1]?.text ?? '')) i--
  while (i > 0) {
    const before = tokens[i - 1]!
    if (before.text === '.' && HONORIFICS.has(tokens[i - 2]?.lower ?? '')) return 'honorific'
    if (HONORIFICS.has(before.lower.replace(/\.$/, '')) && before.capital) return 'honorific'
    break
  }
  if (context.officeEnds.has(i)) return 'office'
  if (tokens[i - 1]?.text === ',' && context.officeEnds.has(i - 1)) {
    const office = context.officeEnds.get(i - 1)!
    return office.whose.length > 0 || office.possessive !== null ? 'office' : null
  }
  return tokens[i - 1]?.lower === 'counterpart' ||
    tokens[i - 1]?.lower === 'colleague' ||
    (tokens[i - 1]?.text === ',' &&
      /^(?:counterpart|colleague|predecessor|successor)$/.test(tokens[i - 2]?.lower ?? ''))
    ? 'counterpart'
    : null
}

/** ", the Afghan president", ", director of …", "(President of …)" right behind the run. */
function hasSignAfter(context: Context, last: number): boolean {
  const { tokens } = context.reading
  if (!/^[,(–—]$/.test(tokens[last]?.text ?? '') && tokens[last]?.text !== '--') return false
  for (let i = last + 1; i <= last + 7; i++) {
    const office = context.officeStarts.get(i)
    if (office) return !office.plural
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && !isPossessive(token))) return false
    const skip =
      /^(?:the|a|an|its|his|her|their|whose|who|then|now|also|former|is|was|had|has|been|become|became|appointed|elected|until|newly|currently)$/
    if (context.cover[i]! < 0 && !skip.test(token.lower) && !isPossessive(token)) return false
  }
  return false
}

/** Capitals that are no person: things, bodies, slogans. */
function isThing(context: Context, run: Run): boolean {
  const { tokens } = context.reading
  const words = tokens.slice(run.first, run.last).filter((t) => t.kind === 'word')
  const tail = words.at(-1)!
  if (
    words.some(
      (t) =>
        ORGANIZATION_HEADS.has(t.lower) &&
        words.length > 1 &&
        !/^(?:house|hub|times|post|mission|network|program|trust|union|party|bank|society|press)$/.test(
          t.lower,
        ),
    )
  )
    return true
  if (THING_HEADS.has(tail.lower)) return true
  if (words.every((t) => TITLE_WORDS.has(t.lower) || THING_HEADS.has(t.lower) || NOT_NAMES.has(t.lower)))
    return true
  if (words.filter((t) => TITLE_WORDS.has(t.lower)).length * 2 >= words.length && words.length >= 2)
    return true
  return words.length > 1 && words.every((t) => context.lowers.has(t.lower))
}

const NEXT_THING =
  /^(?:palace|island|islands|pipeline|summit|airport|strait|sea|river|region|province|district|process|agreement|accord|declaration|treaty|project|initiative|corridor|hotel|hall|stadium|forum|doctrine|plan|protocol|format|formula|square|street|village|city|town|port|border|crossing|railway|highway|company|group|bank|university|institute|newspaper|agency|daily)$/

/** Weighs a run without a sign: two words and more, not behind "the" or a preposition of place, not a thing. */
function standsAlone(context: Context, run: Run): boolean {
  const { tokens } = context.reading
  const words = tokens.slice(run.first, run.last).filter((t) => t.kind === 'word').length
  if (words < 2 || words > 5) return false
  const before = tokens[run.first - 1]?.lower ?? ''
  const next = tokens[run.last]
  if (NEXT_THING.test(next?.lower ?? '') && next?.joint === ' ') return false
  if (before === 'the' || before === 'near' || before === 'a' || before === 'an') return false
  if (/^["“‘«]$/.test(before) && !/^["”’»]$/.test(next?.text ?? '')) return false
  return true
}

/** Whether the registry knows the parts as one person's. */
function known(context: Context, run: Run): boolean {
  const parts = partsOf(context.reading, run)
  if (parts.length < 2) return false
  const { nameParts } = context.reading.lexicon
  const lists = parts.map((p) => nameParts.get(p) ?? [])
  return lists[0]!.some((id) => lists.filter((l) => l.includes(id)).length >= 2)
}

function partsOf(reading: Reading, run: Run): string[] {
  const parts: string[] = []
  for (let i = run.first; i < run.last; i++) {
    const token = reading.tokens[i]!
    if (token.kind !== 'word' || (token.text.length === 1 && token.capital) || NAME_PARTICLES.has(token.text))
      continue
    parts.push(fold(token.text))
  }
  return parts
}

const naming = (reading: Reading, run: Run, sure: boolean, rule: string): PersonNaming => {
  const name = wordsOf(reading, run.first, run.last)
  return {
    kind: 'actor',
    ...run,
    ref: `actor/~${fold(name)}`,
    name,
    rule,
    parts: partsOf(reading, run),
    sure,
  }
}

/** All runs with the weight they have by themselves. */
function candidates(context: Context): { run: Run; sign: string | null; alone: boolean }[] {
  const { reading } = context
  const out: { run: Run; sign: string | null; alone: boolean }[] = []
  for (const sentence of reading.sentences) {
    const heading = reading.read.blocks[sentence.block]!.kind === 'heading'
    for (let i = sentence.first; i < sentence.last; ) {
      const run = runAt(context, i, sentence.last)
      if (!run) {
        i++
        continue
      }
      const words = run.last - run.first
      const before = signBefore(context, run.first)
      const after = hasSignAfter(context, run.last)
      const sign = before
        ? `person/${before}-before`
        : after && (words > 1 || run.first !== i || !NOT_NAMES.has(reading.tokens[run.first]!.lower))
          ? 'person/office-after'
          : known(context, run)
            ? 'person/registry-name'
            : null
      const thing = isThing(context, run)
      if (
        !(thing && sign !== 'person/registry-name') ||
        (before && words <= 3 && !THING_HEADS.has(reading.tokens[run.last - 1]!.lower))
      )
        out.push({
          run,
          sign: heading && sign === 'person/office-after' ? null : sign,
          alone: !heading && !thing && standsAlone(context, run),
        })
      i = run.last
    }
  }
  return out
}

function refuse(reading: Reading, run: Run): void {
  const why = 'no title, office or fuller name beside it'
  const claim = { ...run, rule: 'person/name-run' }
  reading.trace?.push({ about: 'claim', claim, fate: 'refused', to: null, why })
}

/** Single names borne out by a fuller naming in this document, or by the registry beyond doubt. */
function isPartial(run: Run, parts: string[], fuller: Map<string, number>): boolean {
  return run.last - run.first <= 3 && parts.length >= 1 && parts.every((p) => fuller.has(p))
}

/**
 * Finds people. `known` are the names found before, `offices` the offices; both are kept out of names.
 */
export function findPeople(
  reading: Reading,
  names: readonly Naming[],
  offices: readonly OfficeNaming[],
): PersonNaming[] {
  const lowers = new Set<string>()
  for (const t of reading.tokens) if (t.kind === 'word' && !t.capital) lowers.add(t.lower)
  const context: Context = {
    reading,
    cover: coverage(reading, names),
    officeEnds: new Map(offices.map((o) => [o.last, o])),
    officeStarts: new Map(
      offices.flatMap((o) => [...Array(o.last - o.first).keys()].map((k) => [o.first + k, o] as const)),
    ),
    lowers,
  }
  const runs = candidates(context)
  const accepted = new Set(runs.filter((c) => c.sign !== null || c.alone))
  const fuller = new Map<string, number>()
  for (const c of accepted)
    for (const part of partsOf(reading, c.run)) fuller.set(part, (fuller.get(part) ?? 0) + 1)
  return runs
    .filter((c) => {
      const named = accepted.has(c) || isPartial(c.run, partsOf(reading, c.run), fuller)
      if (!named) refuse(reading, c.run)
      return named
    })
    .map((c) =>
      naming(
        reading,
        c.run,
        c.sign !== null,
        c.sign ?? (accepted.has(c) ? 'person/name-run' : 'person/name-part'),
      ),
    )
    .filter((p) => p.parts.length > 0)
}
