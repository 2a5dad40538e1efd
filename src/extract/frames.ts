/**
 * Who did what: each verb of a sentence with its subject, object and prepositional phrases, pronouns and
 * descriptions resolved. Rules read frames, never raw words, wherever a verb carries the relation.
 */

import type { Chunk, Phrase, Verb } from './chunks.ts'
import { asParty } from './merge-lists.ts'

export type Frame = {
  sentence: number
  verb: Verb
  /** For a passive verb the one acted upon. */
  subject: Phrase | null
  object: Phrase | null
  /** "in Astana", "at the invitation of Rahmon": in the order of the text. */
  preps: { word: string; phrase: Phrase }[]
  /** "there", "together" behind the verb. */
  adverbs: string[]
  /** Verb that governs an infinitive or participle: "asked [it] to come" → ask. */
  control: Frame | null
  /** Where the frame's words lie. */
  first: number
  last: number
}

const PLANS = new Set([
  'plan',
  'intend',
  'agree',
  'expect',
  'hope',
  'prepare',
  'schedule',
  'undertake',
  'pledge',
  'promise',
  'vow',
  'decide',
  'commit',
  'offer',
  'aim',
  'resolve',
  'want',
  'wish',
  'seek',
  'propose',
  'invite',
  'volunteer',
])
const REFUSALS = new Set(['refuse', 'decline', 'fail', 'deny', 'avoid', 'threaten', 'forbid', 'hesitate'])
const OTHERS = new Set([
  'ask',
  'urge',
  'call',
  'tell',
  'press',
  'request',
  'invite',
  'encourage',
  'persuade',
  'want',
  'expect',
  'allow',
  'enable',
  'help',
  'order',
  'advise',
  'warn',
  'remind',
  'appeal',
  'beg',
  'push',
  'require',
  'oblige',
])
const MOTION = new Set([
  'arrive',
  'come',
  'go',
  'fly',
  'travel',
  'gather',
  'meet',
  'visit',
  'convene',
  'return',
  'join',
  'send',
  'assemble',
  'land',
  'dispatch',
])
const SAYING = new Set([
  'say',
  'announce',
  'state',
  'add',
  'believe',
  'hope',
  'think',
  'note',
  'declare',
  'report',
  'explain',
  'stress',
  'recall',
  'confirm',
  'claim',
  'argue',
  'emphasize',
  'warn',
  'know',
  'expect',
  'predict',
  'insist',
  'maintain',
  'underline',
  'underscore',
  'observe',
  'reiterate',
  'affirm',
  'reaffirm',
  'conclude',
  'write',
  'admit',
  'concede',
  'suggest',
  'mention',
  'remark',
  'tell',
  'agree',
  'decide',
  'propose',
])

type Row = readonly Chunk[]

/** Left of k: the phrase that is the subject of the verb there. */
function subjectOf(row: Row, k: number, frames: Map<number, Frame>): Phrase | null {
  let j = k - 1
  let steps = 0
  while (j >= 0 && steps++ < 40) {
    const chunk = row[j]!
    if (chunk.type === 'adverb' || chunk.type === 'date' || chunk.type === 'word') {
      j--
      continue
    }
    if (chunk.type === 'prep') {
      j--
      continue
    }
    if (chunk.type === 'rel') return antecedent(row, j)
    if (chunk.type === 'conj') return sharedSubject(row, j, frames)
    if (chunk.type === 'sub') return null
    if (chunk.type === 'verb') {
      if (chunk.form === 'finite' && row[j + 1]?.type !== 'mark') return null
      const own = frames.get(j)
      if (chunk.form !== 'finite' && own?.subject && chunk.form !== 'reduced') return own.subject
      j--
      continue
    }
    if (chunk.type === 'mark') {
      if (/^[,–—)]$|^--$/.test(chunk.word)) {
        const open = openingOf(row, j)
        if (open === null) {
          const whole = row.slice(0, j).find((c, n): c is Phrase => c.type === 'phrase' && !governed(row, n))
          return whole ?? null
        }
        j = open - 1
        continue
      }
      return /^["”’»]$/.test(chunk.word) ? null : null
    }
    if (chunk.type === 'phrase') {
      const before = row[j - 1]
      if (
        before?.type === 'prep' ||
        (before?.type === 'conj' && row[j - 2]?.type === 'phrase' && governed(row, j - 2))
      ) {
        j = before.type === 'prep' ? j - 2 : j - 2
        continue
      }
      return chunk
    }
  }
  return null
}

const governed = (row: Row, j: number) => row[j - 1]?.type === 'prep' || row[j - 1]?.type === 'verb'

/** The mark that opens the insertion closed at j, if one does. */
function openingOf(row: Row, j: number): number | null {
  for (let i = j - 1; i >= 0; i--) {
    const chunk = row[i]!
    if (chunk.type === 'mark' && /^[,–—(]$|^--$/.test(chunk.word)) return i
    if (chunk.type === 'mark' && /^[;:]$/.test(chunk.word)) return null
  }
  return null
}

/** "X, who …": the phrase before the relative pronoun, over a comma and a preposition. */
function antecedent(row: Row, j: number): Phrase | null {
  let i = j - 1
  while (i >= 0 && (row[i]!.type === 'mark' || row[i]!.type === 'prep')) i--
  const chunk = row[i]
  return chunk?.type === 'phrase' ? chunk : null
}

/** "X met Y and thanked Z": the subject of the verb before; "A and B met": the phrase of the list. */
function sharedSubject(row: Row, j: number, frames: Map<number, Frame>): Phrase | null {
  const verb = row.slice(j).find((c) => c.type === 'verb')
  for (let i = j - 1; i >= 0; i--) {
    const chunk = row[i]!
    // "announced that K had been admitted and welcomed T": the active verb shares with the active one.
    if (chunk.type === 'verb' && inRelative(row, i)) continue
    const embedded =
      chunk.type === 'verb' &&
      chunk.passive &&
      !(verb?.type === 'verb' && verb.passive) &&
      row.slice(0, i).some((c) => c.type === 'rel' && c.word === 'that')
    if (chunk.type === 'verb' && chunk.form === 'finite' && !embedded) return frames.get(i)?.subject ?? null
    if (chunk.type === 'mark' && /^[;:]$/.test(chunk.word)) return null
  }
  return null
}

/** Whether the verb at i is a relative clause's: "who had invited him", "whom X met". */
function inRelative(row: Row, i: number): boolean {
  let j = i - 1
  while (
    j >= 0 &&
    (row[j]!.type === 'adverb' ||
      row[j]!.type === 'date' ||
      (row[j]!.type === 'phrase' && row[j - 1]?.type === 'rel'))
  )
    j--
  const before = row[j]
  return before?.type === 'rel' && before.word !== 'that'
}

/** Right of k: object and prepositional phrases up to the next clause. */
function right(
  row: Row,
  k: number,
): { object: Phrase | null; preps: Frame['preps']; adverbs: string[]; end: number } {
  const verb = row[k] as Verb
  let object: Phrase | null = null
  const preps: Frame['preps'] = []
  const adverbs: string[] = []
  let j = k + 1
  for (; j < row.length; j++) {
    const chunk = row[j]!
    if (chunk.type === 'adverb') adverbs.push(chunk.word)
    if (chunk.type === 'adverb' || chunk.type === 'date' || chunk.type === 'word') continue
    if (chunk.type === 'prep') {
      let n = j + 1
      while (row[n]?.type === 'date' || row[n]?.type === 'adverb') n++
      const next = row[n]
      if (next?.type === 'phrase') {
        preps.push({ word: chunk.word, phrase: next })
        j = n
      } else if (next?.type === 'verb') break
      continue
    }
    if (chunk.type === 'phrase') {
      if (object === null && preps.length === 0 && !(SAYING.has(verb.lemma) && startsClause(row, j))) {
        object = chunk
        continue
      }
      if (startsClause(row, j)) break
      continue
    }
    const beyond = row[j + 1]?.type === 'conj' ? row[j + 2] : row[j + 1]
    if (chunk.type === 'mark' && chunk.word === ',' && row[j + 1]?.type === 'prep') continue
    if (
      chunk.type === 'mark' &&
      /^[,;]$/.test(chunk.word) &&
      beyond?.type === 'prep' &&
      beyond.word === 'by' &&
      verb.passive
    )
      continue
    if (chunk.type === 'mark' && /^[["“”‘’()]$/.test(chunk.word)) continue
    if (chunk.type === 'conj' && row[j + 1]?.type === 'prep') continue
    if (chunk.type === 'conj' && row[j - 1]?.type === 'mark' && row[j + 1]?.type === 'prep') continue
    break
  }
  return { object, preps, adverbs, end: (row[j - 1] ?? verb).last }
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
function leading(row: Row, k: number, subject: Phrase | null): Frame['preps'] {
  const preps: Frame['preps'] = []
  for (let j = k - 1; j > 0; j--) {
    const chunk = row[j]!
    if (chunk.type === 'verb' && chunk.form === 'finite') return []
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

/** Frames of one sentence, left to right. */
export function frameSentence(row: Row, sentence: number): Frame[] {
  const frames = new Map<number, Frame>()
  const order = row.map((c, k) => ({ c, k })).filter((x): x is { c: Verb; k: number } => x.c.type === 'verb')
  // Finite verbs first: participles and infinitives lean on them.
  for (const { c, k } of [
    ...order.filter((o) => o.c.form === 'finite'),
    ...order.filter((o) => o.c.form !== 'finite'),
  ]) {
    const { object, preps, adverbs, end } = right(row, k)
    const frame: Frame = {
      sentence,
      verb: c,
      subject: null,
      object,
      preps,
      adverbs,
      control: null,
      first: c.first,
      last: end,
    }
    frames.set(k, frame)
    if (c.form === 'finite') {
      frame.subject = subjectOf(row, k, frames)
      frame.object ??= relativeObject(row, k)
      frame.preps = [...leading(row, k, frame.subject), ...preps]
    } else Object.assign(frame, dependent(row, k, c, frames))
    if (frame.subject) frame.first = Math.min(frame.first, frame.subject.first)
  }
  for (const [k, frame] of frames) listed(row, k, frame)
  inverted(row, frames)
  const ordered = [...frames.entries()].toSorted((a, b) => a[0] - b[0])
  return [...ordered.map(([, f]) => f), ...elliptical(row, frames)]
}

/** "they will attend: the presidents of A and B": the list behind the colon says who. */
function listed(row: Row, k: number, frame: Frame): void {
  const vague = !frame.subject || asParty(frame.subject).refs.length === 0 || frame.subject.head === 'they'
  if (!vague || frame.verb.form !== 'finite') return
  for (let j = k + 1; j < row.length; j++) {
    const chunk = row[j]!
    if (chunk.type === 'verb') return
    if (chunk.type !== 'mark' || chunk.word !== ':') continue
    const next = row[j + 1]
    if (next?.type === 'phrase' && asParty(next).refs.length >= 2)
      frame.subject = { ...next, refs: asParty(next).refs, rep: asParty(next).rep }
    return
  }
}

/** "Among the ministers who took the floor was X": what is said of them is said of X. */
function inverted(row: Row, frames: Map<number, Frame>): void {
  const [among, whom] = row
  if (among?.type !== 'prep' || among.word !== 'among' || whom?.type !== 'phrase') return
  const be = [...frames.values()].find(
    (f) => f.verb.lemma === 'be' && f.object && asParty(f.object).refs.length > 0,
  )
  if (!be?.object) return
  for (const frame of frames.values()) if (frame.subject === whom) frame.subject = be.object
  be.subject = be.object
}

/** "…, as had A and B", "…, as did the UN": the same is said of others. */
function elliptical(row: Row, frames: Map<number, Frame>): Frame[] {
  const out: Frame[] = []
  for (let j = 1; j < row.length; j++) {
    const [as, verb, who] = [row[j]!, row[j + 1], row[j + 2]]
    const opens =
      (as.type === 'sub' && as.word === 'as') ||
      (as.type === 'adverb' && as.word === 'so') ||
      (as.type === 'phrase' && as.head === 'so')
    if (
      !opens ||
      verb?.type !== 'verb' ||
      !/^(?:have|do|be)$/.test(verb.lemma) ||
      who?.type !== 'phrase' ||
      asParty(who).refs.length === 0
    )
      continue
    const main = [...frames.entries()].filter(([k, f]) => k < j && f.verb.form === 'finite').at(-1)?.[1]
    if (main)
      out.push({
        ...main,
        subject: { ...who, refs: asParty(who).refs },
        verb: { ...main.verb, negated: main.verb.negated || verb.negated },
      })
  }
  return out
}

/** "to which Nazarbayev had invited him", "whom X had invited": the antecedent is the object. */
function relativeObject(row: Row, k: number): Phrase | null {
  for (let j = k - 1; j >= Math.max(0, k - 4); j--) {
    const chunk = row[j]!
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

/** Subject, control and modality of infinitives, participles and reduced relatives. */
function dependent(row: Row, k: number, verb: Verb, frames: Map<number, Frame>): Partial<Frame> {
  let j = k - 1
  while (j >= 0 && (row[j]!.type === 'adverb' || row[j]!.type === 'date')) j--
  const before = row[j]
  if (verb.form === 'reduced' || (verb.form === 'ing' && before?.type === 'phrase')) {
    const at = before?.type === 'mark' ? row[j - 1] : before
    const inserted = verb.form === 'reduced' && !before ? nextSubject(row, k, frames) : null
    return { subject: at?.type === 'phrase' ? at : inserted }
  }
  const governor = governorOf(row, j, frames)
  if (!governor) return { subject: nextSubject(row, k, frames) }
  // "thanked B for inviting him", "accused B of breaking": what B did.
  const reason =
    before?.type === 'prep' &&
    /^(?:for|of|from)$/.test(before.word) &&
    /^(?:thank|praise|commend|blame|accuse|criticize|condemn|congratulate|prevent|censure)$/.test(
      governor.verb.lemma,
    )
  if (verb.form === 'ing' && reason && governor.object) return { subject: governor.object, control: governor }
  if (verb.form === 'ing')
    return {
      subject: governor.subject,
      control: governor,
      verb: {
        ...verb,
        modality: governor.verb.modality,
        negated: verb.negated || (governor.verb.negated && before?.type !== 'mark'),
      },
    }
  const lemma = governor.verb.lemma
  const object = governor.object
  if (OTHERS.has(lemma) && object && object.first < verb.first && object.first > governor.verb.first)
    return { subject: object, control: governor, verb: { ...verb, modality: 'conditional' } }
  const planned = PLANS.has(lemma)
  const modality =
    REFUSALS.has(lemma) || (OTHERS.has(lemma) && !planned)
      ? 'conditional'
      : planned
        ? 'planned'
        : MOTION.has(lemma)
          ? governor.verb.modality
          : lemma === 'be' || lemma === 'have'
            ? 'conditional'
            : governor.verb.modality === 'actual' &&
                /^(?:continue|begin|start|manage|help|go|prove|serve|succeed|come)$/.test(lemma)
              ? 'actual'
              : governor.verb.modality === 'conditional'
                ? 'conditional'
                : 'planned'
  return {
    subject: governor.subject,
    control: governor,
    verb: { ...verb, modality, negated: verb.negated || governor.verb.negated || REFUSALS.has(lemma) },
  }
}

function governorOf(row: Row, from: number, frames: Map<number, Frame>): Frame | null {
  for (let j = from; j >= 0; j--) {
    const chunk = row[j]!
    if (chunk.type === 'verb' && frames.get(j) && (chunk.form === 'finite' || chunk.form === 'inf'))
      return frames.get(j)!
    if (chunk.type === 'mark' && chunk.word === ';') return null
  }
  return null
}

/** "Addressing the summit, Putin said": the subject of the finite verb that follows. */
function nextSubject(row: Row, k: number, frames: Map<number, Frame>): Phrase | null {
  for (let j = k + 1; j < row.length; j++) {
    const chunk = row[j]!
    if (chunk.type === 'verb' && chunk.form === 'finite') return frames.get(j)?.subject ?? null
    if (chunk.type === 'mark' && chunk.word === ';') return null
  }
  return null
}
