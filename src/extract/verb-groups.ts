/** Verbs in a sentence: whether a word is one, and the group it stands in: "is expected to be held" → hold, planned. */
import { isPossessive } from '../text/tokens.ts'
import { type Chunk, isComma, type Scene, type Verb } from './chunks.ts'
import { isIn, wordList } from './words/word-list.ts'
import { phraseSet, wordSet } from './words/word-set.ts'

/** Participles that say of whom one speaks: "met with acting Foreign Minister A". */
const ABOUT_PEOPLE = wordList('visiting acting departing presiding')
/** Determiners that can be a subject by themselves: "all attended". */
const ALSO_PRONOUNS = wordList('that both all each this')
const DENIALS = wordList("not never n't n’t hardly")
/** "won't": a modal that denies. */
const DENYING = wordList("won't won’t can't can’t")
/** Modals of a plan; the others say a condition. */
const PLANNING = wordList("will shall 'll ’ll won't won’t")
/** Verbs whose participle is their base: "had come", "was put off". */
const UNCHANGING = wordSet('become come cost cut hit let overcome put read run set shut split spread')
/** "is due | in Suva": will come there. */
const ARRIVALS = wordList('in at here there')
/** Behind a noun: "to visits of", but "to visit". */
const NOUN_LINKS = wordList('of to between for with')
const TAKES_PREPOSITION = wordList('work talk travel report return appeal call')

const BE = wordSet('is are was were')
const WARM = wordSet(
  'warm hearty cordial kind gracious friendly generous traditional ceremonial official hospitable',
)

/** Whether a verb's form is one here, by what stands around it; `first` is the sentence's first token. */
export function isVerb(scene: Scene, i: number, chunks: readonly Chunk[], first: number): boolean {
  const { tokens } = scene.reading
  const token = tokens[i]!
  const verb = token.sense.verb
  // "8162nd Meeting (AM)"
  if (token.text === 'AM') return false
  if (!verb || (token.capital && i !== first && tokens[i - 1]?.kind !== 'mark')) return false
  if (
    token.capital &&
    i === first &&
    verb.form !== 'ing' &&
    verb.form !== 'past' &&
    verb.form !== 'participle'
  )
    return false
  const last = chunks.at(-1)
  const before = tokens[i - 1]
  const next = tokens[i + 1]?.lower ?? ''
  // "met with visiting Serbian Prime Minister B".
  if (
    verb.form === 'ing' &&
    (last?.type === 'prep' || last?.type === 'verb') &&
    isIn(token, ABOUT_PEOPLE) &&
    isOffice(scene, i + 1)
  )
    return false
  // "the summit and related meetings".
  if (token.lower === 'related' && (last?.type === 'conj' || before?.lower === 'other')) return false
  // "for the warm welcome"
  if (token.lower === 'welcome' && last?.type === 'phrase' && WARM.has(last.head)) return false
  // "Also present were A and B".
  if (token.lower === 'present' && BE.has(next)) return false
  if (verb.lemma === 'be' || (verb.lemma === 'have' && verb.form !== 'ing') || token.lower === 'do')
    return true
  if (
    i > first &&
    before &&
    (before.sense.determiner || isPossessive(before)) &&
    !isIn(before, ALSO_PRONOUNS) &&
    !(before.lower === 'two' && verb.form === 'past' && tokens[i - 2]?.lower === 'the')
  )
    return false
  if (verb.form === 'ing')
    return (
      last?.type !== 'phrase' ||
      last.head === '' ||
      next === 'the' ||
      token.lower === 'comprising' ||
      tokens[i - 1]?.text === ','
    )
  // "held separate talks": no finite verb right behind another.
  // "those who came included A"
  if (last?.type === 'verb' && last.last === i) return verb.lemma === 'include' && verb.form !== 'participle'
  if (last?.type === 'prep' && last.word !== 'to') return false
  return !token.sense.nounOrVerb || isVerbRatherThanNoun(scene, i, chunks)
}

/** Whether an office stands at i, or the adjective of whose it is. */
const isOffice = (scene: Scene, i: number): boolean =>
  scene.adjectives[i] !== undefined || scene.offices[i] !== undefined || scene.links[i] !== undefined

/** Who takes a stand in a text though unnamed: "My Government appeals to", "The Ministers support the". */
const SPEAKS = phraseSet(
  'government, delegation, country, ministers, leaders, presidents, side, sides, parties, ' +
    'heads of state',
)

const BEFORE_OBJECT = wordList('on upon to for')

/** Whether what a verb is done to stands at i: "support the", "call on", but no "leaders talk shop". */
const objectFollows = ({ reading: { tokens }, entityAt }: Scene, i: number): boolean =>
  entityAt[i]! >= 0 || tokens[i]?.sense.determiner === true || isIn(tokens[i], BEFORE_OBJECT)

/** "Oman, together with Nepal, | supports the": a name that still waits for its verb behind what is put in. */
function closesInsertion(chunks: readonly Chunk[]): boolean {
  const [name, opens] = chunks
  return (
    isComma(opens) &&
    isComma(chunks.at(-1)) &&
    chunks.length > 3 &&
    name?.type === 'phrase' &&
    name.head === '' &&
    !chunks.some((c) => c.type === 'verb')
  )
}

/** "visit", "host": a verb right behind its subject or an auxiliary, else a noun. */
function isVerbRatherThanNoun(scene: Scene, i: number, chunks: readonly Chunk[]): boolean {
  const { tokens } = scene.reading
  const last = chunks.at(-1)
  const before = tokens[i - 1]
  const next = tokens[i + 1]?.lower ?? ''
  if (last?.type === 'prep' && last.word === 'to') return next !== 'of' && next !== 'to'
  if (before && (before.sense.modal || isIn(before, DENIALS))) return true
  if (last?.type === 'adverb') return true
  if (next === 'of' || next === 'between') return false
  // "the Indian press": an adjective wants a noun.
  if (last?.type === 'phrase' && last.refs.length === 0 && last.head === '' && last.mods.length > 0)
    return false
  if (last?.type === 'phrase')
    return (
      (last.head === '' && !last.rep && last.last === i) ||
      last.noun.pronoun ||
      (last.last === i && SPEAKS.has(last.head) && objectFollows(scene, i + 1)) ||
      (last.office !== null && last.last === i)
    )
  if (last?.type === 'mark' && closesInsertion(chunks) && objectFollows(scene, i + 1)) return true
  // "condemns terrorism in all its forms and supports the efforts of B".
  if (last?.type === 'conj' && tokens[i + 1]?.sense.determiner && chunks.some((c) => c.type === 'verb'))
    return true
  return (
    (last?.type === 'rel' && last.word !== 'that') ||
    (last?.type === 'conj' && chunks.at(-2)?.type !== 'phrase' && chunks.some((c) => c.type === 'verb'))
  )
}

/** The verb group at i: auxiliaries, negation, adverbs, the verb, and "is due to" + verb. */
export function verbAt(scene: Scene, at: number, limit: number, inf: boolean): Verb | null {
  const { tokens } = scene.reading
  let i = at
  let negated = false
  let passive = false
  let modality: Verb['modality'] = 'actual'
  let lemma = ''
  let form: Verb['form'] = inf ? 'inf' : 'finite'
  let be = false
  let auxiliary = inf
  for (; i < limit; i++) {
    const token = tokens[i]!
    const { lower, sense } = token
    if (scene.entityAt[i]! >= 0 && lemma) break
    if (sense.verb === null && isIn(token, DENIALS) && tokens[i + 1]?.lower !== 'longer') negated = true
    else if (lower === 'no' && tokens[i + 1]?.lower === 'longer') {
      negated = true
      i++
    } else if (sense.modal) {
      modality = isIn(token, PLANNING) ? 'planned' : 'conditional'
      if (isIn(token, DENYING)) negated = true
      auxiliary = true
    } else if (
      sense.adverb ||
      (lower === 'both' && (be || lemma === 'have' || (auxiliary && !inf))) ||
      ((lower === 'long' || (lower === 'since' && tokens[i + 1]?.sense.verb)) && lemma === 'have')
    ) {
      if (!lemma || tokens[i + 1]?.sense.verb || lower === 'not') continue
      break
    } else if (be && lower === 'due' && isIn(tokens[i + 1], ARRIVALS))
      return {
        type: 'verb',
        first: at,
        last: i + 1,
        lemma: 'arrive',
        form,
        passive,
        negated,
        modality: 'planned',
      }
    else if (be && sense.ready && tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.sense.verb) {
      modality = lower === 'able' ? modality : 'planned'
      be = false
      i++
      lemma = ''
      auxiliary = true
    } else if (lower === 'to' && be && tokens[i + 1]?.sense.verb) {
      modality = 'planned'
      be = false
      lemma = ''
      auxiliary = true
    } else {
      const verb = sense.verb
      if (!verb) break
      if (lemma && !(be || lemma === 'have' || lemma === 'do')) break
      const participle = verb.form === 'past' || verb.form === 'participle' || UNCHANGING.has(verb.lemma)
      if (lemma && be && !participle && verb.form !== 'ing') break
      if (lemma === 'have' && !participle) break
      if (lemma === 'do' && verb.form !== 'base') break
      if (be && participle && verb.form !== 'ing' && verb.lemma !== 'be') passive = true
      if (!auxiliary && !lemma && verb.form === 'ing') form = 'ing'
      lemma = verb.lemma
      be = verb.lemma === 'be'
      if (!be && lemma !== 'have' && lemma !== 'do') {
        i++
        break
      }
    }
  }
  if (!lemma) return null
  // "The Assembly will now hear A".
  if (lemma === 'hear' && modality === 'planned' && tokens[at + 1]?.lower === 'now') modality = 'actual'
  return { type: 'verb', first: at, last: Math.max(i, at + 1), lemma, form, passive, negated, modality }
}

/** "to visit", "to jointly host": an infinitive rather than a way to somewhere. */
export function opensInfinitive(scene: Scene, at: number): boolean {
  let i = at
  const { tokens } = scene.reading
  while (tokens[i]?.sense.adverb) i++
  const verb = tokens[i]?.sense.verb
  if (verb?.form !== 'base') return false
  if (!tokens[i]!.sense.nounOrVerb) return true
  return !isIn(tokens[i + 1], NOUN_LINKS) || isIn(tokens[i], TAKES_PREPOSITION)
}
