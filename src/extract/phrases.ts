/**
 * A sentence as chunks: phrases that refer to entities, verb groups, prepositions, marks. Names are known already,
 * so a chunk is found by word lists and position; no statistical tagger.
 *
 *     [President Vladimir Putin] [met] [Prime Minister Narendra Modi] [in] [Astana] [on Friday]
 *      phrase {3}                 verb  phrase {7}                     prep  phrase    date
 */
import { isPossessive } from '../text/tokens.ts'
import type { AnchoredDate } from './anchor-dates.ts'
import type { Naming, Reading } from './reading.ts'
import type { OfficeNaming } from './recognize/offices.ts'
import type { Entity } from './resolve/entities.ts'
import type { OfficeLink } from './resolve/offices.ts'
import { HONORIFICS } from './words/offices.ts'
import { NOUN_OR_VERB, VERB_FORMS } from './words/verbs.ts'

export type Phrase = {
  type: 'phrase'
  first: number
  last: number
  /** Entities it refers to: one for a name, several for a list. */
  refs: number[]
  /** Head noun in lower case; '' where a name heads it. */
  head: string
  /** Entities that qualify the noun: "CICA member states", "Pakistan's request". */
  mods: number[]
  /** The entities stand through unnamed people: "the presidents of A and B", "the Kazakh delegation". */
  rep: boolean
  /** Title where an office heads it: "the Kazakh president". */
  office: OfficeNaming | null
  determiner: string
  /** A comma behind it belongs to its apposition. */
  closed?: boolean
}

export type Verb = {
  type: 'verb'
  first: number
  last: number
  lemma: string
  form: 'finite' | 'inf' | 'ing' | 'reduced'
  passive: boolean
  negated: boolean
  modality: 'actual' | 'planned' | 'conditional'
}

export type Chunk =
  | Phrase
  | Verb
  | {
      type: 'prep' | 'conj' | 'rel' | 'sub' | 'mark' | 'adverb' | 'word'
      first: number
      last: number
      word: string
    }
  | { type: 'date'; first: number; last: number; date: AnchoredDate }

const PREPS = new Set(
  'in on at by for from with without of to into onto over under between among during through against about across along around near within behind beyond beside below above outside inside despite via towards toward upon alongside including besides unlike like per throughout amid concerning regarding after before since until'.split(
    ' ',
  ),
)
const SUBS = new Set(
  'while when as if because although though whether unless once whereas where after before since until'.split(
    ' ',
  ),
)
const RELS = new Set(['who', 'which', 'that', 'whom', 'whose'])
/** Verbs that take "over", "up" or "off" as a part of themselves. */
const PARTICLES: Record<string, RegExp> = {
  over: /^(?:take|hand|turn|win)$/,
  on: /^(?:pass|hand|carry|go)$/,
  up: /^(?:set|take|step|put|speed|sum)$/,
  off: /^(?:put|call|pay)$/,
  in: /^(?:let|fly|swear)$/,
}

const CONJS = new Set(['and', 'or', 'but', 'nor', 'yet', '&'])
const DETERMINERS = new Set(
  'the a an this that these those its his her their our my your both all some any each every no several many two three four five six seven eight nine ten eleven twelve other another such same'.split(
    ' ',
  ),
)
const PRONOUNS = new Set([
  'he',
  'she',
  'it',
  'they',
  'him',
  'them',
  'we',
  'i',
  'you',
  'us',
  'me',
  'himself',
  'themselves',
  'everyone',
  'nobody',
  'there',
  'this',
  'that',
  'these',
  'those',
  'here',
  'both',
])
const MODALS = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', "'ll"])
const ADVERBS = new Set(
  'not never also already just still then now there here only even again once soon later earlier together too ever yet jointly twice thus instead meanwhile however today ahead far away back out up down off aside apart home abroad'.split(
    ' ',
  ),
)
const READY = new Set([
  'due',
  'expected',
  'scheduled',
  'set',
  'ready',
  'planned',
  'slated',
  'likely',
  'supposed',
  'bound',
  'poised',
  'invited',
  'able',
])

export type Scene = {
  reading: Reading
  entities: readonly Entity[]
  /** Entity and end of the outermost naming at each token; -1 where none starts. */
  entityAt: Int32Array
  endAt: Int32Array
  offices: Map<number, OfficeNaming>
  links: Map<number, OfficeLink[]>
  dates: Map<number, AnchoredDate>
  stateOf: (naming: Naming) => number
}

const isAdverb = (lower: string) =>
  ADVERBS.has(lower) ||
  (/..ly$/.test(lower) &&
    !/^(?:family|italy|july|reply|ally|supply|assembly|rely|apply|early|only)$/.test(lower))

/** Whether a verb's form is one here, by what stands around it. */
function isVerb(scene: Scene, i: number, chunks: readonly Chunk[], first: number): boolean {
  const { tokens } = scene.reading
  const token = tokens[i]!
  const verb = VERB_FORMS.get(token.lower)
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
  if (verb.lemma === 'be' || (verb.lemma === 'have' && verb.form !== 'ing') || token.lower === 'do')
    return true
  if (
    i > first &&
    before &&
    (DETERMINERS.has(before.lower) || isPossessive(before)) &&
    before.lower !== 'that' &&
    before.lower !== 'both' &&
    before.lower !== 'all' &&
    before.lower !== 'this'
  )
    return false
  if (verb.form === 'ing')
    return last?.type !== 'phrase' || last.head === '' || next === 'the' || tokens[i - 1]?.text === ','
  // "held separate talks": no finite verb right behind another.
  if (last?.type === 'verb' && last.last === i) return false
  if (last?.type === 'prep' && last.word !== 'to') return false
  if (!NOUN_OR_VERB.has(token.lower)) return true
  if (last?.type === 'prep' && last.word === 'to') return next !== 'of' && next !== 'to'
  if (before && (MODALS.has(before.lower) || before.lower === 'not')) return true
  if (last?.type === 'adverb') return true
  if (next === 'of' || next === 'between') return false
  if (last?.type === 'phrase')
    return (
      (last.head === '' && !last.rep && last.last === i) ||
      PRONOUNS.has(last.head) ||
      (last.office !== null && last.last === i)
    )
  return (
    (last?.type === 'rel' && last.word !== 'that') ||
    (last?.type === 'conj' && chunks.at(-2)?.type !== 'phrase' && chunks.some((c) => c.type === 'verb'))
  )
}

/** The verb group at i: auxiliaries, negation, adverbs, the verb, and "is due to" + verb. */
function verbAt(scene: Scene, at: number, limit: number, inf: boolean): Verb | null {
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
    const lower = token.lower
    if (scene.entityAt[i]! >= 0 && lemma) break
    if (
      /^(?:not|never|n't|hardly|no)$/.test(lower) &&
      (i > at || lower !== 'no') &&
      tokens[i + 1]?.lower !== 'longer' &&
      lower !== 'no'
    )
      negated = true
    else if (lower === 'no' && tokens[i + 1]?.lower === 'longer') {
      negated = true
      i++
    } else if (MODALS.has(lower)) {
      modality = lower === 'will' || lower === 'shall' || lower === "'ll" ? 'planned' : 'conditional'
      auxiliary = true
    } else if (isAdverb(lower) || (lower === 'both' && be)) {
      if (!lemma || VERB_FORMS.has(tokens[i + 1]?.lower ?? '') || lower === 'not') continue
      break
    } else if (
      be &&
      READY.has(lower) &&
      tokens[i + 1]?.lower === 'to' &&
      VERB_FORMS.has(tokens[i + 2]?.lower ?? '')
    ) {
      modality = lower === 'able' ? modality : 'planned'
      be = false
      i++
      lemma = ''
      auxiliary = true
    } else if (lower === 'to' && be && VERB_FORMS.has(tokens[i + 1]?.lower ?? '')) {
      modality = 'planned'
      be = false
      auxiliary = true
    } else {
      const verb = VERB_FORMS.get(lower)
      if (!verb) break
      if (lemma && !(be || lemma === 'have' || lemma === 'do')) break
      if (lemma && be && verb.form !== 'past' && verb.form !== 'participle' && verb.form !== 'ing') break
      if (lemma === 'have' && verb.form !== 'past' && verb.form !== 'participle') break
      if (lemma === 'do' && verb.form !== 'base') break
      if (be && (verb.form === 'past' || verb.form === 'participle') && verb.lemma !== 'be') passive = true
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
  return { type: 'verb', first: at, last: Math.max(i, at + 1), lemma, form, passive, negated, modality }
}

const blank = (first: number, last: number): Phrase => ({
  type: 'phrase',
  first,
  last,
  refs: [],
  head: '',
  mods: [],
  rep: false,
  office: null,
  determiner: '',
})

/** A noun phrase from i: determiner, qualifiers, and a name or a noun at its head. */
function phraseAt(
  scene: Scene,
  at: number,
  limit: number,
  chunks: readonly Chunk[],
  first: number,
): Phrase | null {
  const { tokens } = scene.reading
  const phrase = blank(at, at)
  let i = at
  while (i < limit) {
    const token = tokens[i]!
    const link = scene.links.get(i)?.toSorted((a, b) => b.last - a.last)[0]
    const entity = scene.entityAt[i]!
    const possessive = isPossessive(token)
    if (possessive) {
      phrase.mods.push(...phrase.refs)
      phrase.refs = []
      phrase.head = ''
      phrase.rep = false
      phrase.office = null
      i++
      continue
    }
    if (
      link &&
      (phrase.refs.length === 0 ||
        (phrase.head === '' && scene.entities[phrase.refs[0]!]!.kind !== 'actor')) &&
      entityOfLink(scene, link) >= 0 &&
      !plainHead(phrase)
    ) {
      phrase.mods.push(...phrase.refs)
      const all = scene.links.get(i)!.toSorted((x, y) => (x.person ?? 0) - (y.person ?? 0))
      phrase.refs = [...new Set(all.map((l) => entityOfLink(scene, l)).filter((e) => e >= 0))]
      phrase.head = ''
      phrase.office = null
      i = link.last
      if (tokens[i]?.text === ')') i++
      // The comma or dash that closes an apposition belongs to the name.
      const inserted = tokens.slice(link.first, link.last).some((t) => /^[,–—]$|^--$/.test(t.text))
      if (inserted && /^[,–—]$|^--$/.test(tokens[i]?.text ?? '') && i < limit) {
        i++
        phrase.closed = true
        break
      }
      continue
    }
    if (link && plainHead(phrase)) break
    if (entity >= 0) {
      const kind = scene.entities[entity]!.kind
      const adjective = kind === 'state' && isAdjective(scene, i)
      if (phrase.refs.length > 0 && phrase.head === '') {
        if (kind === 'actor') break
        phrase.mods.push(...phrase.refs)
      } else if (plainHead(phrase)) break
      if (adjective) phrase.mods.push(entity)
      else phrase.refs = [entity]
      phrase.head = ''
      i = scene.endAt[i]!
      if (tokens[i]?.text === '(') i = overBrackets(scene, i, limit)
      continue
    }
    const office = scene.offices.get(i)
    if (office) {
      phrase.office = office
      phrase.head = office.title.toLowerCase()
      phrase.refs = []
      for (const w of office.whose) {
        const e = scene.stateOf(w)
        if (e >= 0 && !phrase.mods.includes(e)) phrase.mods.push(e)
      }
      i = office.last
      continue
    }
    if (
      /^[–—-]$/.test(token.text) &&
      phrase.mods.length > 0 &&
      phrase.head === '' &&
      phrase.refs.length === 0 &&
      scene.entityAt[i + 1]! >= 0
    ) {
      i++
      continue
    }
    if (token.kind === 'mark' && !/^[["“‘]$/.test(token.text)) break
    if (token.kind === 'mark') {
      if (phrase.last > at || i > at) break
      i++
      continue
    }
    const lower = token.lower
    if (i > at && token.capital && HONORIFICS.has(lower.replace(/\.$/, ''))) break
    if (PRONOUNS.has(lower) && i === at && !(DETERMINERS.has(lower) && nounFollows(scene, i + 1, limit))) {
      phrase.head = lower
      i++
      break
    }
    if (
      DETERMINERS.has(lower) &&
      phrase.refs.length === 0 &&
      phrase.head === '' &&
      phrase.mods.length === 0
    ) {
      if (!phrase.determiner) phrase.determiner = lower
      i++
      continue
    }
    if (
      scene.dates.has(i) ||
      PREPS.has(lower) ||
      SUBS.has(lower) ||
      RELS.has(lower) ||
      CONJS.has(lower) ||
      MODALS.has(lower) ||
      DETERMINERS.has(lower) ||
      PRONOUNS.has(lower)
    )
      break
    if (isVerb(scene, i, i > at ? [...chunks, { ...phrase, last: i }] : chunks, first)) break
    if (isAdverb(lower) && i > at) break
    if (phrase.refs.length > 0 && phrase.head === '') {
      phrase.mods.push(...phrase.refs)
      phrase.refs = []
    }
    phrase.head = lower
    i++
  }
  if (i === at) return null
  phrase.last = i
  return phrase
}

/** A common noun that is complete by itself: a name behind it starts a phrase of its own. */
const plainHead = (phrase: Phrase) =>
  phrase.head !== '' &&
  phrase.office === null &&
  !/^(?:counterpart|colleague|host|guest|neighbou?r|rival|ally|predecessor|successor|fellow|envoy|magnate|veteran|dissident|general|academic|strongman)$/.test(
    phrase.head,
  )

function nounFollows(scene: Scene, i: number, limit: number): boolean {
  const token = scene.reading.tokens[i]
  if (!token || i >= limit || token.kind !== 'word') return false
  return (
    scene.entityAt[i]! >= 0 ||
    scene.offices.has(i) ||
    !(
      VERB_FORMS.has(token.lower) ||
      MODALS.has(token.lower) ||
      PREPS.has(token.lower) ||
      CONJS.has(token.lower) ||
      RELS.has(token.lower)
    )
  )
}

const entityOfLink = (scene: Scene, link: OfficeLink): number => scene.entityAt[link.at]!

const isAdjective = (scene: Scene, i: number) => scene.endAt[i]! < 0 || adjectives.get(scene)?.has(i) === true
const adjectives = new WeakMap<Scene, Set<number>>()

/** Tells which state namings are adjectives; kept beside the scene, for `phraseAt`. */
export function noteAdjectives(scene: Scene, names: readonly Naming[]): void {
  adjectives.set(
    scene,
    new Set(names.filter((n) => n.kind === 'state' && n.form === 'adjective').map((n) => n.first)),
  )
}

/** Skips "(CICA)", "(宫建伟)", "(Kazakhstan)": a bracket without a verb. */
function overBrackets(scene: Scene, at: number, limit: number): number {
  const { tokens } = scene.reading
  for (let i = at + 1; i < Math.min(limit, at + 12); i++) {
    if (tokens[i]!.text === ')') return i + 1
    if (VERB_FORMS.has(tokens[i]!.lower) && !tokens[i]!.capital) return at
  }
  return at
}

/** Cuts a sentence into chunks. */
export function chunkSentence(scene: Scene, first: number, last: number): Chunk[] {
  const { tokens } = scene.reading
  const chunks: Chunk[] = []
  for (let i = first; i < last; ) {
    const token = tokens[i]!
    const lower = token.lower
    const word = (type: 'prep' | 'conj' | 'rel' | 'sub' | 'mark' | 'adverb' | 'word', length = 1) => {
      chunks.push({ type, first: i, last: i + length, word: lower })
      i += length
    }
    const date = scene.dates.get(i)
    const named = scene.entityAt[i]! >= 0 || scene.offices.has(i) || scene.links.has(i)
    if (date && !named) {
      chunks.push({ type: 'date', first: i, last: date.last, date })
      i = date.last
    } else if (named) {
      const phrase = phraseAt(scene, i, last, chunks, first)
      if (phrase) chunks.push(phrase)
      i = phrase ? phrase.last : i + 1
    } else if (
      token.capital &&
      HONORIFICS.has(lower) &&
      i + 1 < last &&
      (tokens[i + 1]!.text === '.' || tokens[i + 1]!.capital)
    )
      i += tokens[i + 1]!.text === '.' ? 2 : 1
    else if (token.kind === 'mark' && !/^["“‘[]$/.test(token.text)) word('mark')
    else if (lower === 'to' && inf(scene, i + 1)) {
      let at = i + 1
      while (isAdverb(tokens[at]?.lower ?? '')) at++
      const verb = verbAt(scene, at, last, true)
      if (verb) chunks.push({ ...verb, first: i })
      i = verb ? verb.last : i + 1
    } else if (MODALS.has(lower) || isVerb(scene, i, chunks, first)) {
      const verb = verbAt(scene, i, last, false)
      if (verb) chunks.push(reduced(scene, verb, chunks))
      else word('word')
      if (verb) i = verb.last
    } else if (PARTICLES[lower] && particleOf(chunks, lower)) word('adverb')
    else if (SUBS.has(lower) && !(PREPS.has(lower) && !clauseFollows(scene, i + 1, last))) word('sub')
    else if (PREPS.has(lower)) word('prep')
    else if (
      RELS.has(lower) &&
      !(
        lower === 'that' &&
        nounFollows(scene, i + 1, last) &&
        chunks.at(-1)?.type !== 'verb' &&
        chunks.at(-1)?.type !== 'phrase'
      )
    )
      word('rel')
    else if (CONJS.has(lower)) word('conj')
    else if (isAdverb(lower)) word('adverb')
    else {
      const phrase = phraseAt(scene, i, last, chunks, first)
      if (phrase) chunks.push(phrase)
      else word('word')
      if (phrase) i = phrase.last
    }
  }
  return chunks
}

const particleOf = (chunks: readonly Chunk[], word: string) => {
  const last = chunks.at(-1)
  return last?.type === 'verb' && PARTICLES[word]!.test(last.lemma)
}

/** "after attending", "while on a visit": a subordinate word only before a clause. */
function clauseFollows(scene: Scene, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 9); i++) {
    const token = scene.reading.tokens[i]!
    if (token.kind === 'mark') return false
    if (VERB_FORMS.has(token.lower) && !token.capital && !NOUN_OR_VERB.has(token.lower))
      return VERB_FORMS.get(token.lower)!.form !== 'ing' || i > at
  }
  return false
}

function inf(scene: Scene, at: number): boolean {
  let i = at
  const { tokens } = scene.reading
  while (isAdverb(tokens[i]?.lower ?? '')) i++
  const verb = VERB_FORMS.get(tokens[i]?.lower ?? '')
  if (verb?.form !== 'base') return false
  if (!NOUN_OR_VERB.has(tokens[i]!.lower)) return true
  return (
    !/^(?:of|to|between|for|with)$/.test(tokens[i + 1]?.lower ?? '') ||
    /^(?:work|talk|travel|report|return|appeal|call)$/.test(tokens[i]!.lower)
  )
}

/** "a memorandum signed by the two": a past form behind a noun, with another verb or "by" to come, is no finite verb. */
function reduced(scene: Scene, verb: Verb, chunks: readonly Chunk[]): Verb {
  const { tokens } = scene.reading
  const bare = verb.last - verb.first === 1 && verb.form === 'finite'
  const form = VERB_FORMS.get(tokens[verb.first]!.lower)?.form
  if (!bare || (form !== 'past' && form !== 'participle')) return verb
  const next = tokens[verb.last]?.lower ?? ''
  const last = chunks.at(-1)
  const after =
    last?.type === 'phrase' ||
    (last?.type === 'mark' && last.word === ',' && chunks.at(-2)?.type === 'phrase') ||
    !last ||
    last.type === 'adverb'
  if (/^(?:come|go|travel|arrive|stand|sit|fly|speak|return|become)$/.test(verb.lemma)) return verb
  if (after && (next === 'by' || (form === 'participle' && !['met'].includes(verb.lemma))))
    return { ...verb, form: 'reduced', passive: true }
  return verb
}
