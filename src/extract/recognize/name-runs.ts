/**
 * Runs of capitals that may be a person's name, cut where titles, bodies and places begin:
 *
 *     Pol Lt Col [Somchai Thongkam] told the Bangkok Post · Justice [D Y Chandrachud] · [Ferdinand Marcos Jr.]
 */
import { longestAt } from '../token-trie.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { isHonorific } from './honorifics.ts'
import { nameWords, officeAt, type Run, type RunContext } from './name-words.ts'
import { isShoutedInside, opensShouted } from './shouted-names.ts'

const isNameWord = (t: Token) => t.kind === 'word' && t.capital && !t.sense.notName && !t.sense.digits

/** "Actress Tang Wei", but "Son Heung-min". */
const isPersonNoun = (t: Token) => t.sense.personNoun && !t.sense.familyName

function isAlsoWord(context: RunContext, i: number): boolean {
  const { sentences, sentenceOf, tokens } = context.reading
  // A pronoun is never followed by a name: "He Guihua, who runs …".
  if (tokens[i]!.lower === 'he' || tokens[i]!.lower === 'she')
    return tokens[i + 1]?.joint === ' ' && isPart(context, i + 1, false)
  return (
    sentences[sentenceOf[i]!]!.first !== i &&
    tokens[i - 1]?.kind === 'word' &&
    tokens[i + 1] !== undefined &&
    isPart(context, i + 1, false)
  )
}

/** "Theresa May", "Lei Jun", "Mackenzie King": a month or a title behind a given or family name, not before a day. */
function isFamilyInRun(context: RunContext, i: number): boolean {
  const { tokens } = context.reading
  const [word, before, next] = [tokens[i]!, tokens[i - 1]!, tokens[i + 1]]
  if (next?.kind === 'number' || word.joint !== ' ') return false
  if (word.sense.month > 0) return before.sense.givenName || before.sense.familyName
  return word.sense.familyName && before.sense.givenName
}

/** "Nguyen Van Hue", "Rangsiman Rome": a city that is a name as well, behind a name. */
function isCityInRun({ reading, names, cover }: RunContext, i: number): boolean {
  const { sense, joint } = reading.tokens[i]!
  if (!sense.placeAndPerson || joint !== ' ') return false
  const { kind, first, last } = names[cover[i]!]!
  return kind === 'place' && last - first === 1
}

/** "I. K. Gujral", "A. P. J. Abdul Kalam", whatever else the letter says. */
const isPointed = (context: RunContext, i: number) =>
  context.reading.tokens[i]?.sense.initial === true &&
  context.reading.tokens[i + 1]?.text === '.' &&
  context.reading.tokens[i + 1]!.joint === '' &&
  isPart(context, i + 2, true)

/** "Sheikh Hasina": the title is a part of the name by which the registry knows the person. */
function opensKnownName(context: RunContext, i: number): boolean {
  const { tokens } = context.reading
  const hit = longestAt(tokens, i, tokens.length)
  return hit?.values.some((v) => v.kind === 'person' && isOwn(context, v.id, i)) ?? false
}

/** "Sheikh Mishal Al-Sabah" is only one way to call him; "Sheikh Hasina" is her name. */
const isOwn = ({ reading }: RunContext, id: string, i: number) =>
  reading.lexicon.people.get(id)!.name.toLowerCase().startsWith(reading.tokens[i]!.lower)

const PARTING = wordSet('– — : ; • * · - --')

/** "Received Lin Yun and Aruna Rao.": an entry that leaves out who did it, not a name. */
function opensEntry(context: RunContext, i: number): boolean {
  const { sentences, sentenceOf, tokens } = context.reading
  const { sense } = tokens[i]!
  if (sense.verb?.form !== 'past' && sense.verb?.form !== 'participle') return false
  if (!sense.ordinary) return false
  const before = i > sentences[sentenceOf[i]!]!.first ? tokens[i - 1]! : undefined
  return !before || (before.kind === 'mark' && PARTING.has(before.text))
}

/** Whether a token can be part of a name: a capital that nothing else took. */
function isPart(context: RunContext, i: number, inRun: boolean): boolean {
  const { tokens } = context.reading
  const token = tokens[i]
  if (token?.kind !== 'word' || !token.capital) return false
  // Cells of a table: "Nepal         Narayan Khadka".
  if (inRun && token.start - tokens[i - 1]!.end >= 3) return false
  if (context.cover[i]! >= 0) return inRun && isCityInRun(context, i)
  if (inRun && isFamilyInRun(context, i)) return true
  if (!inRun && isHonorific(tokens, i)) return opensKnownName(context, i)
  if (!(inRun && !token.sense.officeHead) && officeAt(context, i)) return false
  if (token.joint === ' ' && isPersonNoun(token)) return false
  if (!inRun && opensEntry(context, i)) return false
  if (token.sense.dotted) return tokens[i + 1]?.joint === ' ' && isPart(context, i + 1, true)
  if (token.sense.shouted) return inRun ? isShoutedInside(context, i) : opensShouted(context, i, isPart)
  if (!inRun && token.sense.nameToo) return isAlsoWord(context, i)
  // "Daw Marlar Than Htike"
  if (inRun && token.lower === 'than') return isAlsoWord(context, i)
  if (isNameWord(token) || (inRun && token.joint === '-')) return true
  return isPointed(context, i)
}

/** What stands behind a hyphen and is no part of a name: "sixteen-year-old", "Gobi-based". */
const NO_SYLLABLES = wordSet(
  'year old based led born time like style wide backed owned run odd old-style in out up day long',
)

/** "Miguel | d'Escoto", "Valéry Giscard | d'Estaing": a particle that has lost its vowel. */
const isElided = (text: string): boolean =>
  (text[1] === "'" || text[1] === '’') &&
  (text[0] === 'd' || text[0] === 'l') &&
  /^\p{Lu}/u.test(text.slice(2))

/** "Moon Jae-in", but "Suva-in": a family name stands before the first syllable. */
const isGivenIn = ({ reading: { tokens } }: RunContext, at: number): boolean =>
  tokens[at]!.text === 'in' && tokens[at - 1]!.joint === ' ' && tokens[at - 2]?.sense.familyName === true

/** Particles that end a name: son or daughter of who stands before. */
const CHILD = wordList('uulu uly kyzy kyzi qizi gyzy oglu oğlu oghlu ogly ogli')

/** A particle only between two parts, or a lower-case part behind a hyphen: "bin Hamad", "Ki-moon". */
function linkLength(context: RunContext, at: number): number {
  const { tokens } = context.reading
  const token = tokens[at]
  if (!token) return 0
  // "[Antony] Blinken", "Sergei [Lavrov]": what an editor added to a quotation.
  if (token.text === ']') return tokens[at - 2]?.text === '[' && isPart(context, at + 1, true) ? 1 : 0
  if (token.text === '[') return tokens[at + 2]?.text === ']' && isPart(context, at + 1, true) ? 3 : 0
  if (token.joint === '-' && /^\p{Ll}/u.test(token.text) && tokens[at - 1]!.text.length <= 8)
    return NO_SYLLABLES.has(token.text) && !isGivenIn(context, at) ? 0 : 1
  if (isElided(token.text)) return 1
  if (token.sense.nameParticle && !token.capital) {
    if (isPart(context, at + 1, true)) return 2
    // "Badr bin al-Busaidi", "Yusuf bin Alawi bin Abdullah"
    const next = tokens[at + 1]
    if (next?.sense.nameParticle && isPart(context, at + 2, true)) return 3
    // "Nurlan Turgunbek uulu", "Heydar Ali oglu"
    if (isIn(token, CHILD) && isPart(context, at - 1, true)) return 1
  }
  return 0
}

/** The run of name words from i, over particles, initials and hyphens. */
export function runAt(context: RunContext, i: number, limit: number): Run | null {
  const { tokens } = context.reading
  if (!isPart(context, i, false)) return null
  let last = i
  while (last < limit) {
    if (isPart(context, last, last > i)) {
      last++
      if (tokens[last - 1]!.sense.initial && tokens[last]?.text === '.' && tokens[last]!.joint === '') last++
      continue
    }
    const link = last > i ? linkLength(context, last) : 0
    if (link === 0) break
    last += link
  }
  while (last > i && (tokens[last - 1]!.kind === 'mark' || tokens[last - 1]!.sense.initial)) {
    if (tokens[last - 1]!.sense.initial && last - i === 1) return null
    last--
  }
  if (last === i) return null
  const { sense } = tokens[last - 1]!
  if (sense.suffix && !sense.numeral && tokens[last]?.text === '.') last++
  return { first: i, last, words: nameWords(tokens, i, last) }
}
