/**
 * Verbs that assert nothing though their form does: "If Oman chaired ASEAN, …", "Had Nepal hosted …", "Nepal never
 * met India", "no minister attended", "China denied that it had accused Japan", "it is not true that Fiji joined".
 */
import { type Chunk, isMark, lastWord, type Phrase, type Verb, verbLike } from './chunks.ts'
import { wordSet } from './words/word-set.ts'

/** Marks that part clauses. */
const parts = (mark: string): boolean => mark === ',' || mark === ';' || mark === ':'
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest'])
const DENIALS = new Set(['never', 'hardly', 'nearly', 'almost', 'rarely', 'seldom'])
/** Verbs whose clause is not so, or only wished for. */
const UNREAL = wordSet(
  'deny doubt refute dispute disprove rebut reject dismiss hope wish urge demand recommend propose suggest request ' +
    'insist imagine suppose pretend desire',
)
/** Verbs whose clause may stand without "that". */
const HOPING = new Set(['hope', 'wish', 'doubt', 'deny'])
/** What a denial may be of, and what there is no ground for: "rejected claims that …", "no evidence that …". */
const RUMOURS = wordSet(
  'claim claims allegation allegations accusation accusations charges rumor rumors rumour rumours ' +
    'report reports suggestion suggestions speculation speculations notion assertion assertions idea ' +
    'proposal proposals possibility hope hopes wish call calls demand demands',
)
const GROUNDS = wordSet('evidence proof truth sign signs indication doubt question word confirmation reason')
const UNTRUE = wordSet(
  'untrue false wrong incorrect unlikely doubtful unclear unknown impossible essential important ' +
    'necessary',
)
/** "Had Nepal hosted the summit, …", "Were Oman to join, …", "Should the situation allow it, …". */
const INVERTING = new Set(['had', 'were', 'should'])

/** Whether an adverb or a "no" on the subject denies the verb at k. @param neither place of such a word; -1 for none */
function isDenied(row: readonly Chunk[], k: number, neither: number): boolean {
  // "Not coming: the leaders of Oman and Fiji".
  const [opening] = row
  if (k === 1 && opening?.type === 'adverb' && opening.word === 'not') return true
  for (let j = k - 1; j >= 0; j--) {
    const chunk = row[j]!
    if (chunk.type === 'adverb' && DENIALS.has(chunk.word)) return true
    if (chunk.type === 'phrase') {
      if (j > 0 && row[j - 1]!.type === 'prep') continue
      return chunk.determiner === 'no' || chunk.determiner === 'neither' || (neither >= 0 && neither < j)
    }
    if (chunk.type === 'verb' || chunk.type === 'mark') return false
  }
  return false
}

/** "Neither Nepal nor Oman": the word stands before the list. */
const isNeither = (chunk: Chunk): boolean =>
  chunk.type === 'phrase'
    ? chunk.determiner === 'neither' || chunk.head === 'neither'
    : chunk.type !== 'verb' && chunk.type !== 'date' && chunk.word === 'neither'

/** Where clauses begin that are denied, doubted or wished for: behind "denied that"; and where a "neither" stands, or -1. */
function denialsIn(row: readonly Chunk[]): { clauses: number[]; neither: number } {
  const clauses: number[] = []
  let neither = -1
  for (let k = 0; k < row.length; k++) {
    const chunk = row[k]!
    if (neither < 0 && isNeither(chunk)) neither = k
    if (chunk.type === 'phrase' || chunk.type === 'date') continue
    // "Oman hopes Fiji will join": the clause without its "that".
    const hopes = chunk.type === 'verb' && row[k + 1]?.type === 'phrase' && HOPING.has(chunk.lemma)
    if (hopes || (chunk.type !== 'verb' && chunk.word === 'that' && opensUnreal(row, k))) clauses.push(k + 1)
  }
  return { clauses, neither }
}

const SURE = wordSet('true case so certain clear sure')

/** Whether what stands before a "that" makes its clause unreal. */
function opensUnreal(row: readonly Chunk[], that: number): boolean {
  let j = that - 1
  while (row[j]?.type === 'adverb' || row[j]?.type === 'date') j--
  const before = row[j]
  if (before?.type === 'verb') return UNREAL.has(before.lemma) || (before.lemma === 'say' && before.negated)
  if (before?.type !== 'phrase') return false
  const verb = row.slice(0, j).findLast((c): c is Verb => c.type === 'verb')
  const head = lastWord(before.head)
  if (RUMOURS.has(head)) return verb !== undefined && (UNREAL.has(verb.lemma) || verb.negated)
  if (GROUNDS.has(head)) return before.determiner === 'no' || verb?.negated === true
  if (verb?.lemma !== 'be') return false
  return UNTRUE.has(head) || (verb.negated && SURE.has(head))
}

const SELVES = wordSet('itself himself herself themselves')

/** "The presidents, all invited, were present", "A, at odds with B, had itself represented": no inversion. */
function isPredicate(row: readonly Chunk[], k: number, word: string): boolean {
  const [subject, next] = [row[k + 1] as Phrase, row[k + 2]]
  if (SELVES.has(subject.head)) return true
  if (word === 'had') return next?.type !== 'verb'
  return word === 'were' && subject.refs.length === 0 && !(next?.type === 'verb' && next.form === 'inf')
}

/** "Had Nepal hosted": the auxiliary opens the sentence or stands behind a comma, its subject right behind it. */
function inverts(row: readonly Chunk[], k: number, word: (chunk: Chunk) => string): boolean {
  const chunk = row[k]!
  if (chunk.type !== 'verb' && chunk.type !== 'word') return false
  const before = k === 0 ? undefined : row[k - 1]!
  const opens = !before || (before.type === 'mark' && before.word !== ')') || before.type === 'conj'
  const subject = row[k + 1]
  if (!opens || subject?.type !== 'phrase' || !INVERTING.has(word(chunk))) return false
  if (k > 0 && isPredicate(row, k, word(chunk))) return false
  return chunk.type !== 'verb' || chunk.last - chunk.first === 1
}

/**
 * Marks the verbs of a sentence that are denied or conditional; a sentence without any comes back as it is.
 * @param word the words of a chunk in lower case
 */
export function markDoubt(row: readonly Chunk[], word: (chunk: Chunk) => string): readonly Chunk[] {
  const denials = denialsIn(row)
  const asked = askedUpTo(row, word)
  // Whether a condition opens the clause.
  let condition = false
  let out: Chunk[] | null = null
  for (let k = 0; k < row.length; k++) {
    const chunk = row[k]!
    if (chunk.type === 'mark' && parts(chunk.word)) condition = false
    else if ((chunk.type === 'sub' && CONDITIONS.has(chunk.word)) || inverts(row, k, word)) condition = true
    if (chunk.type !== 'verb') continue
    const sure = chunk.modality === 'conditional' ? sureness(row, k, word) : null
    let verb: Verb = sure ? verbLike(chunk, { modality: sure }) : chunk
    const unreal = condition || k < asked || isThwarted(row, k, word) || inUnreal(row, denials.clauses, k)
    if (verb.modality !== 'conditional' && unreal) verb = verbLike(verb, { modality: 'conditional' })
    else if (isWished(row, k, word)) verb = verbLike(verb, { modality: 'planned' })
    else if (!verb.negated && isDenied(row, k, denials.neither)) verb = verbLike(verb, { negated: true })
    if (verb === chunk) continue
    out ??= row.slice()
    out[k] = verb
  }
  return out ?? row
}

/** "It was agreed that the summit | be held | in Suva": what shall be, and is not yet. */
function isWished(row: readonly Chunk[], k: number, word: (chunk: Chunk) => string): boolean {
  const verb = row[k]!
  if (verb.type !== 'verb' || !verb.passive || verb.modality !== 'actual' || !/^be\b/.test(word(verb)))
    return false
  const before = row.findLastIndex((c, i) => i < k && (c.type === 'verb' || c.type === 'rel'))
  const opener = row[before]
  return opener?.type === 'rel' && opener.word === 'that'
}

/** "was to have come, | but fell ill": what was planned before it came to something else. */
function isThwarted(row: readonly Chunk[], k: number, word: (chunk: Chunk) => string): boolean {
  const verb = row[k]!
  if (verb.type !== 'verb' || verb.modality !== 'planned' || !/^(?:was|were|had)\b/.test(word(verb)))
    return false
  for (let i = k + 1; i < row.length; i++) {
    const chunk = row[i]!
    if (chunk.type === 'verb' && chunk.form === 'finite') return false
    if (chunk.type === 'conj' && chunk.word === 'but') return true
  }
  return false
}

/** What a question that can be answered by "no" begins with. */
const ASKS =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|shall|may|might|must)\b/

/** "Has Greece asked Oman to mediate?": where what is only asked ends; 0 where nothing is. */
function askedUpTo(row: readonly Chunk[], word: (chunk: Chunk) => string): number {
  let end = 0
  while (end < row.length && !isMark(row[end], '?')) end++
  if (end === row.length) return 0
  for (let k = 0; k < end && k < 6; k++) {
    const before = row[k - 1]
    const opens = !before || before.type === 'mark' || before.type === 'conj' || before.type === 'adverb'
    if (opens && ASKS.test(word(row[k]!))) return end
  }
  return 0
}

/** What a "would" tells for sure: what is done in saying so, or planned; null where it tells nothing. */
const sureness = (row: readonly Chunk[], k: number, word: (chunk: Chunk) => string) =>
  isUrged(row, k) ? 'actual' : isPledged(row, k, word) ? 'planned' : null

const ASKING = wordSet('urge ask request appeal call encourage thank commend')

/** "I would urge B to come": who says so urges. */
function isUrged(row: readonly Chunk[], k: number): boolean {
  const [who, verb] = [row[k - 1], row[k]]
  return (
    verb?.type === 'verb' &&
    verb.modality === 'conditional' &&
    ASKING.has(verb.lemma) &&
    who?.type === 'phrase' &&
    (who.head === 'i' || who.head === 'we')
  )
}

/** Verbs behind which "would" tells of a plan: "announced that Oman would host the summit". */
const PLEDGING = wordSet(
  'announce agree decide confirm pledge promise declare undertake say tell inform disclose reveal schedule',
)

const KEEPING = wordSet('keep remain stay continue')

/** Whether the "would" at k looks ahead from what was announced, and from no condition. */
function isPledged(row: readonly Chunk[], k: number, word: (chunk: Chunk) => string): boolean {
  const verb = row[k]!
  // "would keep the chair": that has begun.
  if (verb.type === 'verb' && KEEPING.has(verb.lemma)) return false
  if (verb.type !== 'verb' || verb.modality !== 'conditional' || !/^would\b/.test(word(verb))) return false
  const before = row.slice(0, k).findLast((c): c is Verb => c.type === 'verb')
  if (!before || before.negated || before.modality === 'conditional' || !PLEDGING.has(before.lemma))
    return false
  return !row.some((c) => 'word' in c && CONDITIONS.has(c.word))
}

/** Whether the chunk at k stands in one of the clauses: up to a mark that parts clauses, or "and said". */
function inUnreal(row: readonly Chunk[], clauses: readonly number[], k: number): boolean {
  const opens = clauses.length === 0 ? undefined : clauses.findLast((c) => c <= k)
  if (opens === undefined) return false
  let told = false
  for (let j = opens; j < k; j++) {
    const chunk = row[j]!
    if (chunk.type === 'mark' && (chunk.word === ';' || (chunk.word === ',' && told))) return false
    told ||= chunk.type === 'verb'
  }
  return true
}
