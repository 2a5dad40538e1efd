/** The small words that hold a sentence together: "the", "while", "who", "and", "will", "again". Lower case. */
import { wordSet } from './word-set.ts'

/** Prepositions. */
export const PREPS = wordSet(
  'in on at by for from with without of to into onto over under between among during through against about across along around near within behind beyond beside below above outside inside despite via towards toward upon alongside including besides unlike like per throughout amid concerning regarding after before since until except excepting excluding barring',
)
/** Words that open a side clause. */
export const SUBS = wordSet(
  'while when as if because although though whether unless once whereas where after before since until',
)
/** Relative pronouns. */
export const RELS = new Set(['who', 'which', 'that', 'whom', 'whose'])
/** Conjunctions. */
export const CONJS = new Set(['and', 'or', 'but', 'nor', 'yet', '&'])
/** Words that open a noun phrase. */
export const DETERMINERS = wordSet(
  'the a an this that these those its his her their our my your both all some any each every no several many two three four five six seven eight nine ten eleven twelve other another such same',
)
/** Words that are a noun phrase by themselves. */
export const PRONOUNS = wordSet(
  'he she it they him them we i you us me himself themselves everyone nobody there this that these those here both',
)
/** Pronouns that are a subject and nothing else. */
export const NOMINATIVES = new Set(['i', 'we', 'he', 'she', 'they'])
/** Auxiliaries that say a plan or a condition. */
export const MODALS = new Set([
  'will',
  'would',
  'shall',
  'should',
  'can',
  'could',
  'may',
  'might',
  'must',
  "'ll",
  '’ll',
  "'d",
  '’d',
  "won't",
  'won’t',
  "can't",
  'can’t',
])
/** Adverbs that do not end in -ly. */
const ADVERBS = wordSet(
  'alike likewise moreover furthermore not never also already just still then now there here only even again once soon later earlier together too ever yet jointly twice thus instead meanwhile however today ahead far away back out up down off aside apart home abroad afterwards afterward thereafter co re',
)
/** "is due to", "is expected to": what comes is planned. */
export const READY = wordSet(
  'due going expected scheduled set ready planned slated likely supposed bound poised able',
)

const NO_ADVERBS = wordSet(
  'deadly friendly costly timely orderly elderly scholarly lively family italy july reply ally supply assembly rely apply early only',
)

/** "jointly", "again". */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length >= 4 && lower.endsWith('ly') && !NO_ADVERBS.has(lower))
}

/** Words that open what is passed over: "respectively", "first of all", "His Excellency", "the Honourable". */
export const PASSED = wordSet('respectively alike first his her their the himself herself itself themselves')
