/**
 * Offices as written, with whose they are:
 *
 *     Kazakh | first deputy | minister | of foreign affairs | of the Republic of Kazakhstan
 *     whose    modifiers      head       domain               whose
 */
import { isPossessive } from '../../text/tokens.ts'
import { oneCopy } from '../../text/word-table.ts'
import type { Cover, Naming, Reading } from '../reading.ts'
import { remember } from '../remember.ts'
import type { OfficeHead } from '../words/office-heads.ts'
import { EPITHETS, OFFICE_ABBREVIATIONS } from '../words/offices.ts'
import { headAt, titleOf } from './office-title.ts'

export type OfficeNaming = {
  first: number
  last: number
  /** The title without whose it is: "First Deputy Minister of Foreign Affairs". */
  title: string
  /** The title in lower case. */
  said: string
  scope: OfficeHead['scope']
  plural: boolean
  /** States and bodies whose office it is; several for "the presidents of A, B and C". */
  whose: Naming[]
  /** "his", "its", "their": whose it is stands elsewhere. */
  possessive: string | null
  /** "Ambassador to Austria": where the office is held, not whose it is. */
  to: Naming | null
}

const DOMAIN = new Set(
  (
    'commonwealth minorities refugees foreign external internal interior affairs affair international regional cooperation co operation relations trade commerce industry industries economy economic finance financial defence defense ' +
    'energy petroleum oil gas natural resources environment ecology environmental health education higher science technology transport transportation communications communication digital development ' +
    'agriculture rural water justice tourism culture sports sport youth policy labour labor social protection emergency situations security state investment investments planning public home ' +
    'religious parliamentary legal information innovation women family immigration expatriates road roads mining human urban housing livestock manufacturing aviation civil disaster land mineral forest forests welfare integration european asian eurasian central asia asian coordination national board board of governors governors ' +
    'directors staff council political military administration office mission the department division politburo committee management peace post-conflict climate change diaspora overseas cabinet ministers senate parliament mejlis majlis mazhilis duma knesset congress'
  ).split(' '),
)

/** States and bodies listed from `at`: "(the) Kazakhstan, Russia and (the) United Kingdom". */
function whoseAt(
  reading: Reading,
  cover: Cover,
  known: readonly Naming[],
  at: number,
  ceiling: number,
  many: boolean,
) {
  const { tokens } = reading
  const whose: Naming[] = []
  let last = at
  let i = at
  while (i < ceiling) {
    while (/^(?:the|both|new|its|their|newly|established)$/.test(tokens[i]?.lower ?? '')) i++
    const naming = cover[i] !== undefined && cover[i]! >= 0 ? known[cover[i]!]! : null
    if (!naming || naming.first !== i || naming.kind === 'meeting') break
    if (naming.kind === 'place') break
    if (
      naming.form === 'adjective' &&
      !/^(?:and|,)$/.test(tokens[naming.last]?.text ?? ',') &&
      tokens[naming.last]?.capital
    )
      break
    let end = naming
    // "the Royal Academy of Cambodia's International Relations Institute": the last one counts.
    while (
      isPossessive(tokens[end.last]) &&
      cover[end.last + 1]! >= 0 &&
      known[cover[end.last + 1]!]!.kind === 'organization'
    )
      end = known[cover[end.last + 1]!]!
    whose.push(end)
    last = end.last
    if (tokens[last]?.text === '(' && tokens[last + 2]?.text === ')') last += 3
    if (!many) break
    i = last
    if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'and') i += 2
    else if (tokens[i]?.text === ',' || tokens[i]?.lower === 'and') i++
    else break
  }
  return { whose, last }
}

const DOMAIN_LINKS = new Set(['of', 'for', 'on'])

/** Steps over "of foreign affairs", "for trade and industry", up to whose it is. */
function domainEnd(reading: Reading, cover: Cover, at: number, ceiling: number): number {
  const { tokens } = reading
  let i = at
  let last = at
  if (!DOMAIN_LINKS.has(tokens[i]?.lower ?? '')) return at
  i++
  let joint = at
  while (i < ceiling) {
    const token = tokens[i]!
    if (/^(?:and|of|,|for|&)$/.test(token.lower)) {
      if (token.lower === 'and') joint = last
      i++
      continue
    }
    if (token.kind !== 'word' || cover[i]! >= 0 || !DOMAIN.has(token.lower)) break
    if (token.lower === 'the' && cover[i + 1]! >= 0) break
    i++
    last = token.lower === 'the' ? last : i
  }
  // "Chairman of the Cabinet of Ministers | and Foreign Minister": the next office's words.
  return joint > at && joint < last && tokens[last]?.sense.officeHead && tokens[last]?.capital ? joint : last
}

/** "who heads ESCAP", "She currently chairs the board": a verb. */
function isVerbHere({ tokens }: Reading, i: number): boolean {
  // "to host and chair the summit"
  if (tokens[i]!.text === 'chair') {
    const joined = tokens[i - 1]?.lower === 'and' && tokens[i - 2]?.sense.verb?.lemma === 'host'
    return joined && tokens[i + 1]?.sense.determiner === true
  }
  if (tokens[i]!.text !== 'heads' && tokens[i]!.text !== 'chairs') return false
  return /^(?:who|which|that|he|she|it|also|now|currently|still|country|and)$/.test(
    tokens[i - 1]?.lower ?? '',
  )
}

const inLowerCase = remember((title) => oneCopy(title.toLowerCase()))

/** Finds offices in the order of the text; they do not overlap. */
export function findOffices(
  reading: Reading,
  { cover, known }: { cover: Cover; known: readonly Naming[] },
): OfficeNaming[] {
  const found: OfficeNaming[] = []
  let end = 0
  for (const i of reading.openings.offices) {
    if (cover[i]! >= 0) continue
    const sentence = reading.sentences[reading.sentenceOf[i]!]!
    const floor = Math.max(sentence.first, end)
    if (i < floor) continue
    const head = isVerbHere(reading, i) ? null : headAt(reading, i)
    if (!head || head.words.some((_, k) => cover[i + k]! >= 0)) continue
    const office = officeAt(reading, cover, known, i, head, floor, sentence.last)
    if (!office || isRank(reading, office, found.at(-1))) continue
    found.push(office)
    end = office.last
  }
  return found
}

/** "CICA Secretary General, H.E. | Ambassador | Lin Yun": a rank behind the office that is held. */
function isRank({ tokens }: Reading, { first, last, said, whose, to }: OfficeNaming, held?: OfficeNaming) {
  if (said !== 'ambassador' || whose.length > 0 || to !== null || !tokens[last]?.capital) return false
  if (!held || held.plural || first - held.last > 2) return false
  return first === held.last || tokens[first - 1]!.sense.style
}

/** "newly | elected" */
const CHOSEN = new Set(
  ['elected', 'appointed', 'inaugurated', 'minted'].flatMap((word) => [word, `re${word}`]),
)

/** "the honourable President", "Laos' newly elected President": where what stands before a title begins. */
function overEpithets({ tokens }: Reading, title: number, floor: number): number {
  let i = title
  while (i - 1 >= floor) {
    const { lower } = tokens[i - 1]!
    if (CHOSEN.has(lower) ? !EPITHETS.has(tokens[i - 2]?.lower ?? '') : !EPITHETS.has(lower)) break
    i--
  }
  return i
}

/** Words before whose an office is. */
const OWNER_LINKS = new Set(['of', 'at', 'for', 'in', 'with', 'from'])
const THEIRS = new Set(['his', 'her', 'its', 'their', 'whose'])

/** "Minister for East African Community | Affairs": what is minded, not whose the office is. */
const FIELDS = new Set(['affairs', 'relations', 'matters'])

/** "Chairman of the People's Council | of Turkmenistan": over the state of the body that an office is of. */
function overState(
  { tokens }: Reading,
  cover: Cover,
  known: readonly Naming[],
  { whose, last }: { whose: readonly Naming[]; last: number },
): number {
  if (whose[0]!.kind !== 'organization' || tokens[last]?.lower !== 'of') return last
  const at = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1
  const state = known[cover[at] ?? -1]
  return state?.kind === 'state' && state.form === 'name' && state.first === at ? state.last : last
}

function officeAt(
  reading: Reading,
  cover: Cover,
  known: readonly Naming[],
  at: number,
  head: OfficeHead,
  floor: number,
  ceiling: number,
): OfficeNaming | null {
  const { tokens } = reading
  let first = at
  while (
    first - 1 >= floor &&
    tokens[first - 1]!.sense.officeModifier &&
    cover[first - 1]! < 0 &&
    tokens[first]!.joint !== ''
  )
    first--
  let last = at + head.words.length
  // "Minister of State (MoS) for External Affairs"
  const isShort = tokens[last]?.text === '(' && tokens[last + 2]?.text === ')'
  if (isShort && /^(?:for|of)$/.test(tokens[last + 3]?.lower ?? '')) {
    const end = domainEnd(reading, cover, last + 3, ceiling)
    if (end > last + 3) last = end
  }
  // "head of public relations at", "minister of state for external affairs".
  for (let k = 0; k < 2; k++) last = Math.max(last, domainEnd(reading, cover, last, ceiling))
  const title = titleOf(reading, first, at, last, head)
  const said = inLowerCase(title)
  first = overEpithets(reading, first, floor)
  let whose: Naming[] = []
  let possessive: string | null = null
  let to: Naming | null = null
  const before = tokens[first - 1]
  const leftCover = first - 1 >= floor ? cover[first - 1]! : -1
  const left = leftCover >= 0 ? known[leftCover]! : null
  if (left && (left.kind === 'organization' || (left.kind === 'state' && left.form !== 'people')))
    whose = [left]
  else if (before && isPossessive(before) && first - 2 >= floor) {
    const owner = cover[first - 2]! >= 0 ? known[cover[first - 2]!]! : null
    if (owner && owner.kind !== 'place') whose = [owner]
    else if (!owner) possessive = 'their'
  } else if (before && THEIRS.has(before.lower)) possessive = before.lower
  const link = tokens[last]?.lower
  if (link && OWNER_LINKS.has(link) && !(link === 'from' && /^(?:chair|leader|head)/.test(said))) {
    const right = whoseAt(reading, cover, known, last + 1, ceiling, head.plural)
    // "Special Representative of the Secretary-General for Nepal": the field, not the owner.
    const ofUnit = right.whose[0]?.kind === 'organization' && FIELDS.has(tokens[right.last]?.lower ?? '')
    const field =
      ofUnit || (link === 'for' && /secretary[ -]general$/.test(said) && right.whose[0]?.kind === 'state')
    if (field) last = ofUnit ? right.last + 1 : right.last
    // "Minister for East African Community Affairs | of Uganda"
    const owner =
      ofUnit && tokens[last]?.lower === 'of' ? whoseAt(reading, cover, known, last + 1, ceiling, false) : null
    if (owner?.whose[0]?.kind === 'state') {
      whose = owner.whose
      last = owner.last
    }
    const fits =
      right.whose.length > 0 &&
      !field &&
      (link === 'of' || right.whose.every((w) => w.kind === 'organization') || head.scope !== 'state')
    if (fits) {
      // "(ASTANA.) KAZINFORM President of Türkiye": what the office is of goes before what stands beside it.
      const isBodys = link === 'of' && left?.kind === 'organization'
      const closer = right.whose[0]!.kind === 'organization' || left?.form === 'adjective' || isBodys
      if (whose.length === 0 || closer) whose = right.whose
      last = head.plural ? right.last : overState(reading, cover, known, right)
      // "Ambassador of Oman to Nepal"
      if (tokens[last]?.lower === 'to' && said.startsWith('ambassador')) {
        const post = whoseAt(reading, cover, known, last + 1, ceiling, false)
        if (post.whose[0]?.kind === 'state') {
          to = post.whose[0]
          last = post.last
        }
      }
    }
  } else if (link === 'to') {
    const right = whoseAt(reading, cover, known, last + 1, ceiling, false)
    if (right.whose[0] && /ambassador|representative|envoy|consul|adviser|advisor/.test(said)) {
      to = right.whose[0]
      last = right.last
      // "representative of China to the UN" is read by `of`; "ambassador to Austria of Kazakhstan" is not English.
      if (whose.length === 0 && to.kind === 'organization' && /adviser|advisor/.test(said)) whose = [to]
    }
  }
  // "External Affairs Minister (EAM) S. Jaishankar"
  if (tokens[last]?.text === '(' && OFFICE_ABBREVIATIONS.has(tokens[last + 1]?.text ?? '')) last += 3
  return { first, last, title, said, scope: head.scope, plural: head.plural, whose, possessive, to }
}
