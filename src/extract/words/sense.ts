/**
 * The one table of words: what a word can be, looked up in all lists when its spelling is first met and read off
 * its tokens from then on. Texts repeat their words, and many questions are asked of each.
 *
 *     "Met"    { verb: { lemma: 'meet', form: 'past' } }
 *     "may"    { modal, bound, month: 5 }
 */
import type { Token as TextToken } from '../../text/tokens.ts'
import type { NameNode } from '../known.ts'
import { NO_BODIES } from './body-context.ts'
import {
  DATE_OPENERS,
  dayOfMonth,
  holdsDay,
  MONTHS,
  WEEKDAY_FORMS,
  WEEKDAYS,
  yearIn,
} from './calendar-words.ts'
import { endsAsName, FAMILY_NAMES } from './family-names.ts'
import {
  CONJS,
  DETERMINERS,
  isAdverb,
  MODALS,
  PASSED,
  PREPS,
  PRONOUNS,
  READY,
  RELS,
  SUBS,
} from './function-words.ts'
import {
  ATTENDANCE_MODES,
  GATHERING_NOUNS,
  GATHERING_VERBS,
  gatheringNounOf,
  HOLDING_VERBS,
  SPEECHES,
} from './gatherings.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isAcronym, isCamel, isDotted, isInitial, isShouted, JUNIORS, NUMERALS } from './letters.ts'
import { NAME_PARTICLES, NAMES_TOO, NOT_NAMES, TITLE_WORDS } from './not-names.ts'
import { nounOf } from './nouns.ts'
import { countedIn, numberOf, ordinalOf } from './numbers.ts'
import { OFFICES_BY_WORD } from './office-heads.ts'
import { HONORIFICS, HONOURS, OFFICE_HEADS, OFFICE_MODIFIERS } from './offices.ts'
import { endsOrdinarily, ORDINARY_WORDS } from './ordinary-words.ts'
import { ORGANIZATION_HEADS, THING_HEADS } from './organizations.ts'
import { MANY_OPPOSITES, OPPOSITES, PERSON_NOUNS, PLACE_AND_PERSON } from './person-nouns.ts'
import { PLACE_OPENERS, PLACE_WORDS } from './places.ts'
import { IS_PRESENT, TURNS } from './time-words.ts'
import { NOUN_OR_VERB, VERB_FORMS } from './verbs.ts'
import { listsOf } from './word-list.ts'

/** Where the known names that start with a word lead, null for none; if one is written small; if one goes on with it. */
export type Opening = { names: NameNode | null; opensSmallName: boolean; continuesName: boolean }

export type Sense = Readonly<ReturnType<typeof lookUp>>

/** A word of a text with its sense. */
export type Token = TextToken<Sense>

/** Names are looked up folded: texts write them with and without their marks. */
function lookUp(
  text: string,
  lower: string,
  folded: string,
  { names, opensSmallName, continuesName }: Opening,
) {
  const preposition = PREPS.has(lower)
  const subordinator = SUBS.has(lower)
  const relative = RELS.has(lower)
  const conjunction = CONJS.has(lower)
  const modal = MODALS.has(lower)
  const determiner = DETERMINERS.has(lower)
  const pronoun = PRONOUNS.has(lower)
  const opensDate = DATE_OPENERS.has(lower)
  const month = MONTHS.get(lower) ?? 0
  const number = numberOf(lower)
  const verb = VERB_FORMS.get(lower) ?? null
  const organizationHead = ORGANIZATION_HEADS.has(lower)
  const thingHead = THING_HEADS.has(lower)
  const titleWord = TITLE_WORDS.has(lower)
  const officeModifier = OFFICE_MODIFIERS.has(lower)
  const personNoun = PERSON_NOUNS.has(lower)
  const notName = NOT_NAMES.has(lower)
  const pointedHonorific = HONORIFICS.has(lower.replace(/\.$/, ''))
  const givenName = GIVEN_NAMES.has(folded)
  const familyName = FAMILY_NAMES.has(folded)
  const ordinal = ordinalOf(text)
  const gathering = GATHERING_NOUNS.get(lower) ?? null
  const counted = countedIn(text)
  const gathers = GATHERING_VERBS.has(lower)
  const inList = organizationHead || thingHead || titleWord || officeModifier || personNoun || notName
  const common = inList || verb !== null || ORDINARY_WORDS.has(lower) || endsOrdinarily(lower)
  const offices = OFFICES_BY_WORD.get(lower) ?? null
  const weekdayForm = WEEKDAY_FORMS.get(lower) ?? null
  const opposite = OPPOSITES.has(lower)
  const opposites = MANY_OPPOSITES.has(lower)
  const ministry = lower === 'ministry' || text === 'MFA'
  const tellsGathering =
    ordinal !== null ||
    gathering !== null ||
    gathers ||
    counted !== null ||
    lower === 'round' ||
    HOLDING_VERBS.has(lower)
  const dated = opensDate || month > 0 || number !== null || holdsDay(text)
  const opens =
    names !== null ||
    tellsGathering ||
    dated ||
    weekdayForm !== null ||
    offices !== null ||
    opposite ||
    opposites ||
    ministry ||
    organizationHead
  // What is asked most often comes first: a record is fetched from memory line by line.
  return {
    /** Whether any recognizer starts or turns on it; on most words none does. */
    opens,
    /** The word lists it stands in, see `isIn`. */
    lists: listsOf(lower),
    verb,
    /** Can be no part of a noun phrase: "in", "while", "who", "and", "will", "the", "he". */
    bound: preposition || subordinator || relative || conjunction || modal || determiner || pronoun,
    modal,
    determiner,
    /** "statement", "remarks" */
    speech: SPEECHES.has(lower),
    /** Can open what is passed over in a sentence, as titles before a name are. */
    passed: PASSED.has(lower) || pointedHonorific,
    adverb: isAdverb(lower),
    shouted: isShouted(text, lower),
    honorific: HONORIFICS.has(lower),
    notName,
    /** "Than", "Do": a name as well, with a capital inside a sentence. */
    nameToo: NAMES_TOO.has(lower),
    continuesName,
    /** What the honours of a court go on with: "Samdech | Akka". */
    honour: HONOURS.has(lower),
    /** Any word by which a sentence says how somebody took part: "by video link", "in person". */
    tellsMode: ATTENDANCE_MODES.has(lower),
    /** "H.E.", "H.R.H." */
    style: /^h\.(?:e|m|h|r\.h)\.$/.test(lower),
    /** Whether it says that its sentence is in the present: "is", "now"; "was" says no, most words nothing. */
    saysPresent: IS_PRESENT.get(text) ?? null,
    /** "revived": ends as past forms do. */
    ed: /^\p{Ll}+ed$/u.test(text),
    dotted: isDotted(text),
    initial: isInitial(text),
    /** "ASEAN", "ReCAAP" */
    acronym: isAcronym(text),
    /** "IndiGo", "McKenzie" */
    camel: isCamel(text),
    preposition,
    personNoun,
    subordinator,
    /** Sunday is 0. */
    weekday: WEEKDAYS.get(lower) ?? null,
    /** Any word on which it turns whether a sentence looks ahead or back: "met", "will", "ahead". */
    tellsTime: verb !== null || TURNS.has(lower),
    /** What it stands for where it heads a noun phrase. */
    noun: nounOf(lower),
    pronoun,
    relative,
    conjunction,
    names,
    opensSmallName,
    /** What "6th", "sixth" and "VI" say. */
    ordinal,
    /** Any word by which a gathering can be told: "summit", "sixth", "round", "met", "held". */
    tellsGathering,
    /** Whether a date can start with it at all. */
    dated,
    /** Offices that open with it, the longest first: "secretary of state", "secretary". */
    offices,
    opposite,
    opposites,
    ministry,
    /** The day of the week that "Mon" and "Thurs" say as well. */
    weekdayForm,
    organizationHead,
    nameParticle: NAME_PARTICLES.has(lower),
    /** "Ferdinand Marcos Jr", "John Paul II": stands behind a name. */
    suffix: JUNIORS.has(lower) || NUMERALS.has(text),
    /** 1 to 12; 0 for none. */
    month,
    titleWord,
    givenName,
    familyName,
    officeHead: OFFICE_HEADS.has(lower),
    digits: /\d/.test(text),
    /** "1993"; 0 for none. */
    year: yearIn(text),
    nounOrVerb: NOUN_OR_VERB.has(lower),
    /** "Karimov", "Davutoglu": ends as names of people do. */
    nameEnding: endsAsName(folded),
    placeWord: PLACE_WORDS.has(folded),
    thingHead,
    /** What "3" and "three" say. */
    number,
    /** An honorific with its point as well: "h.e.". */
    pointedHonorific,
    placeAndPerson: PLACE_AND_PERSON.has(folded),
    /** A word of everyday English that is no common name: "Gather", "Policy", "Management". */
    ordinary: common && !givenName && !familyName,
    /** The level of a gathering that "summit" says. */
    gathering,
    /** What gathers by "summit" and by "summits". */
    gatheringNoun: gatheringNounOf(lower),
    gathers,
    /** "TICAD8": what is counted, and its number. */
    counted,
    placeOpener: PLACE_OPENERS.has(folded),
    noBody: NO_BODIES.has(folded),
    officeModifier,
    /** "yesterday", "last", "Friday" */
    opensDate,
    /** "3", "3rd": 1 to 31; 0 for none. */
    day: dayOfMonth(text),
    ready: READY.has(lower),
    numeral: NUMERALS.has(text),
  }
}

/**
 * Gives words their sense: one record for all that are alike, as most words are in no list at all and open no name.
 * @param openingOf what the registry's names say of a folded word
 */
export function createSenses(
  openingOf: (folded: string) => Opening,
): (text: string, lower: string, folded: string) => Sense {
  const senses = new Map<string, Sense>()
  return (text, lower, folded) => {
    const sense = lookUp(text, lower, folded, openingOf(folded))
    if (sense.names !== null) return sense
    const key = JSON.stringify(Object.values(sense))
    const known = senses.get(key)
    if (known) return known
    senses.set(key, sense)
    return sense
  }
}
