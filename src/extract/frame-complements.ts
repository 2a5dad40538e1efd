/** What a verb takes: its object, the prepositional phrases behind it and before its clause. */

import { participleBefore, prepAgain, relativeBefore } from './asides.ts'
import { isMark, type Phrase, type Row, type Verb } from './chunks.ts'
import type { Frame } from './frame.ts'
import { antecedent } from './frame-subjects.ts'

/** Verbs before a clause: "said X would come" has no object X. */
const SAYING = new Set(
  (
    'say announce state add believe hope think note declare report ' +
    'explain stress recall confirm claim argue emphasize warn know ' +
    'expect predict insist maintain underline underscore observe reiterate ' +
    'affirm reaffirm conclude write admit concede suggest mention ' +
    'remark tell agree decide propose'
  ).split(' '),
)

const ADDRESSING = new Set(['to', 'with', 'by', 'from'])

/** Whether "and" stands behind a comma, with a preposition that was there before. */
function isOneAgain(row: Row, comma: number, preps: Frame['preps']): boolean {
  const [and, prep, who] = [row[comma + 1], row[comma + 2], row[comma + 3]]
  return (
    and?.type === 'conj' &&
    prep?.type === 'prep' &&
    ADDRESSING.has(prep.word) &&
    who?.type === 'phrase' &&
    who.refs.length > 0 &&
    preps.some((p) => p.word === prep.word)
  )
}

/** Right of k: object and prepositional phrases up to the next clause. */
export function complements(
  row: Row,
  k: number,
): { object: Phrase | null; preps: Frame['preps']; adverbs: string[]; end: number } {
  const verb = row[k] as Verb
  let object: Phrase | null = null
  const preps: Frame['preps'] = []
  const adverbs: string[] = []
  let inserted = false
  let j = k + 1
  for (; j < row.length; j++) {
    const chunk = row[j]!
    if (chunk.type === 'adverb') adverbs.push(chunk.word)
    if (chunk.type === 'adverb' || chunk.type === 'date' || chunk.type === 'word') continue
    if (chunk.type === 'prep') {
      let n = j + 1
      while (row[n]?.type === 'date' || row[n]?.type === 'adverb') n++
      const next = row[n]
      // "received on Thursday A": the day is all that the preposition has.
      if (next?.type === 'phrase' && object === null && isDayOnly(row, j, n)) {
        j = n - 1
        continue
      }
      if (next?.type === 'phrase') {
        preps.push({ word: chunk.word, phrase: next })
        j = n
      } else if (next?.type === 'verb') break
      continue
    }
    if (chunk.type === 'phrase') {
      if (object === null && isManner(preps) && !(SAYING.has(verb.lemma) && startsClause(row, j))) {
        object = chunk
        // "extended diplomatic and material assistance": an adjective is no object of its own.
        const [and, noun] = [row[j + 1], row[j + 2]]
        if (isAdjective(chunk) && and?.type === 'conj' && noun?.type === 'phrase' && noun.refs.length === 0) {
          object = noun
          j += 2
        }
        continue
      }
      if (startsClause(row, j)) break
      continue
    }
    // "will chair this year's summit": the year is its owner.
    if (chunk.type === 'mark' && row[j - 1]?.type === 'date' && /^['’]s$/.test(chunk.word)) continue
    const beyond = row[j + 1]?.type === 'conj' ? row[j + 2] : row[j + 1]
    if (chunk.type === 'mark' && chunk.word === ',' && row[j + 1]?.type === 'prep') {
      inserted = object === null
      continue
    }
    // "to A for his work, and to B".
    if (isMark(chunk, ',') && isOneAgain(row, j, preps)) continue
    // "will be attended — at the invitation of A — by B": over the dash.
    if (verb.passive && opensInvitation(row, j)) continue
    // "gratitude to A, who …, to B and to C": over what is told of A.
    const again = chunk.type === 'rel' || chunk.type === 'mark' ? prepAgain(row, j, preps) : null
    if (again !== null) {
      j = again
      continue
    }
    // "held a meeting, followed by a luncheon, with B": over a participle that is set off.
    const over = chunk.type === 'mark' && chunk.word === ',' ? participleBefore(row, j + 1) : null
    if (over !== null) {
      j = over
      continue
    }
    // "co-chaired, with B, the conference": the comma that closes what was put in before the object.
    if (
      inserted &&
      object === null &&
      chunk.type === 'mark' &&
      chunk.word === ',' &&
      row[j + 1]?.type === 'phrase'
    ) {
      inserted = false
      if (preps.length > 0 && !startsClause(row, j + 1)) {
        object = row[j + 1] as Phrase
        j++
        continue
      }
    }
    if (
      chunk.type === 'mark' &&
      /^(?:[,;–—]|--)$/.test(chunk.word) &&
      beyond?.type === 'prep' &&
      beyond.word === 'by' &&
      verb.passive
    )
      continue
    if (chunk.type === 'mark' && /^[["“”‘’()]$/.test(chunk.word)) continue
    if (chunk.type === 'conj' && row[j + 1]?.type === 'prep') continue
    // "with A, B and, this morning, with C".
    const more = chunk.type === 'conj' ? samePrepAgain(row, j, preps) : null
    if (more !== null) {
      j = more - 1
      continue
    }
    // "in person by A and online by B".
    const way = row[j + 1]?.type === 'conj' ? j + 2 : j + 1
    if (verb.passive && /^(?:conj|mark)$/.test(chunk.type) && isOtherWay(row, way)) {
      j = way
      continue
    }
    if (chunk.type === 'conj' && row[j - 1]?.type === 'mark' && row[j + 1]?.type === 'prep') continue
    break
  }
  return { object, preps, adverbs, end: (row[j - 1] ?? verb).last }
}

/** Where the last preposition comes again behind "and" and a time that is put in; null where it does not. */
function samePrepAgain(row: Row, conj: number, preps: Frame['preps']): number | null {
  let i = conj + 1
  for (; i < row.length; i++) {
    const chunk = row[i]!
    const passes = chunk.type === 'date' || chunk.type === 'adverb'
    if (!passes && !(chunk.type === 'mark' && chunk.word === ',')) break
  }
  const again = row[i]
  return again?.type === 'prep' && again.word === preps.at(-1)?.word ? i : null
}

/** "on Thursday": nothing but a date stands between the preposition and what follows, and that is named. */
const isDayOnly = (row: Row, at: number, next: number): boolean => {
  const [prep, phrase] = [row[at]!, row[next]!]
  const day = next === at + 2 && row[at + 1]!.type === 'date' && prep.type === 'prep' && prep.word === 'on'
  return day && phrase.type === 'phrase' && phrase.refs.length > 0 && !startsClause(row, next)
}

/** "online | by A", behind "and". */
const isOtherWay = (row: Row, at: number): boolean => {
  const [way, by] = [row[at], row[at + 1]]
  const said = way?.type === 'phrase' ? way.head : way && 'word' in way ? way.word : ''
  return /^(?:online|virtually|remotely)$/.test(said) && by?.type === 'prep' && by.word === 'by'
}

/** A word alone that has an adjective's ending: "diplomatic", "bilateral". */
const isAdjective = ({ first, last, head, refs }: Phrase): boolean =>
  last - first === 1 && refs.length === 0 && /(?:[ai]c|al|ive|ous|ary|ful)$/.test(head)

/** "condemned in the strongest terms the attacks": only how it was done stands before the object. */
const isManner = (preps: Frame['preps']): boolean =>
  preps.every((p) => p.word === 'in' && /^(?:terms|words|language|manner|unison)$/.test(p.phrase.head))

/** "— at the invitation" */
function opensInvitation(row: Row, j: number): boolean {
  const [dash, at, noun] = [row[j], row[j + 1], row[j + 2]]
  const isDash = dash?.type === 'mark' && /^(?:–|—|--)$/.test(dash.word)
  return isDash && at?.type === 'prep' && noun?.type === 'phrase' && noun.head === 'invitation'
}

/** Whether the phrase at j is the subject of a finite verb behind it. */
function startsClause(row: Row, j: number): boolean {
  for (let i = j + 1; i < row.length; i++) {
    const chunk = row[i]!
    if (chunk.type === 'verb') return chunk.form === 'finite'
    if (chunk.type === 'prep' || chunk.type === 'phrase' || chunk.type === 'adverb' || chunk.type === 'date')
      continue
    return false
  }
  return false
}

/** Phrases before the subject: "At the summit, X proposed …"; those of another clause do not count. */
export function leading(row: Row, k: number, subject: Phrase | null): Frame['preps'] {
  let preps: Frame['preps'] = []
  for (let j = k - 1; j > 0; j--) {
    const chunk = row[j]!
    // "To A, whom I met on Friday, we renew our support": over what is told of A.
    if (chunk.type === 'mark' && chunk.word === ',') {
      const aside = relativeBefore(row, j)
      if (aside !== null) {
        j = aside
        continue
      }
    }
    if (chunk.type === 'verb' && chunk.form === 'finite') return []
    // "Founded by A and B, the body took in C": by whom goes with the participle.
    if (chunk.type === 'verb' && chunk.form === 'reduced')
      preps = preps.filter((p) => p.word !== 'by' || p.phrase.first < chunk.first)
    if (chunk.type === 'conj' && row[j - 1]?.type !== 'phrase') break
    if (chunk.type === 'sub' || (chunk.type === 'rel' && chunk.word === 'that')) break
    if (chunk.type === 'rel') {
      // "with whom he held talks": the preposition before the pronoun is the verb's.
      const before = row[j - 1]
      const who = before?.type === 'prep' ? antecedent(row, j) : null
      if (before?.type === 'prep' && who) preps.unshift({ word: before.word, phrase: who })
      break
    }
    if (chunk.type === 'mark' && /^[;:]$/.test(chunk.word)) break
    if (chunk.type === 'phrase' && chunk !== subject && row[j - 1]!.type === 'prep')
      preps.unshift({ word: (row[j - 1] as { word: string }).word, phrase: chunk })
  }
  return preps
}

/** "to which Nazarbayev had invited him", "whom X had invited": the antecedent is the object. */
export function relativeObject(row: Row, k: number): Phrase | null {
  for (let j = k - 1; j >= Math.max(0, k - 6); j--) {
    const chunk = row[j]!
    // "whom A, the head of B, received".
    if (chunk.type === 'rel' && chunk.word === 'whom' && row[j + 1]?.type === 'phrase')
      return antecedent(row, j)
    if (chunk.type === 'mark' && chunk.word === ',') continue
    if (
      chunk.type === 'rel' &&
      (chunk.word === 'whom' ||
        (chunk.word === 'which' && row[j - 1]?.type !== 'prep') ||
        chunk.word === 'that') &&
      row[k - 1]?.type === 'phrase' &&
      j < k - 1
    )
      return antecedent(row, j)
    if (chunk.type === 'mark' || chunk.type === 'verb') return null
  }
  return null
}
