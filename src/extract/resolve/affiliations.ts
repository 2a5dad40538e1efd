/**
 * Whose an office is, when the words beside it do not say: the actor's other offices, the registry, "his" and "its",
 * the counterpart's, the parallel list.
 */

import { afterDateline } from '../dateline.ts'
import type { Cover } from '../reading.ts'
import type { Linked, OfficeFact } from './office-fact.ts'
import { isOfBodies, type OfficeLink } from './office-link.ts'
import { byRegistry, type Index, isKnownElsewhere } from './registry-offices.ts'
import { shareTitles } from './share-titles.ts'

/** The nearest state or body named before a token, within the sentence and the one before it. */
function before(index: Index, token: number, kinds: readonly string[], cover: Cover): number | null {
  const { sentences, sentenceOf } = index.reading
  const s = sentenceOf[token]!
  const floor = sentences[Math.max(0, s - 1)]!.first
  for (let i = token - 1; i >= floor; i--) {
    const e = cover[i]!
    if (e >= 0 && kinds.includes(index.entities[e]!.kind)) return e
  }
  return null
}

/** Works out every office; unknown owners stay null. */
export function resolveOffices(index: Index, links: readonly OfficeLink[], cover: Cover): OfficeFact[] {
  const usable: Linked[] = []
  for (const link of links) {
    const actor = index.actorOf[link.person] ?? -1
    if (actor < 0 || link.scope === 'person') continue
    usable.push({
      actor,
      whose: link.whose ? index.entityOf(link.whose.ref) : null,
      title: link.title,
      former: link.former,
      sentence: index.reading.sentenceOf[index.people[link.person]!.first]!,
      at: link.at,
      end: link.last,
      rule: link.counterpart ? 'counterpart' : 'beside-name',
      link,
    })
  }
  const ofActor = byActor(usable)
  for (const f of usable) if (f.whose === -1) f.whose = null
  const known = new Map<number, number>()
  learn(index, usable, known)
  for (const f of usable) {
    if (f.whose !== null) continue
    f.whose = byRegistry(index, f.actor, f.title)?.whose ?? byTitle(index, f)
  }
  learn(index, usable, known)
  const main = isAllOf(known, index.mainState) ? index.mainState : null
  for (const f of usable)
    if (f.whose === null)
      f.whose =
        stateOfBody(index, f, ofActor.get(f.actor)!) ?? fromContext(index, f.link, f, known, cover, main)
  learn(index, usable, known)
  shareTitles(index, usable, ofActor, known)
  return usable
}

const SECRETARY_OF_STATE = /^(?:(?:deputy|under|assistant|acting) )?secretary of state$/i

/** Only the United States call their foreign minister so. */
function byTitle(index: Index, { title, link }: Linked): number | null {
  if (title === null || link.possessive !== null || !SECRETARY_OF_STATE.test(title)) return null
  const state = index.entityOf('state/USA')
  return state < 0 ? null : state
}

/** Whether nobody is known to be of another state: where a guest is, "the minister" can be the guest's. */
function isAllOf(known: ReadonlyMap<number, number>, state: number | null): boolean {
  for (const own of known.values()) if (own !== state) return false
  return true
}

/** Notes the state of each actor of whom it is told. */
function learn(index: Index, facts: readonly Linked[], known: Map<number, number>): void {
  for (const f of facts)
    if (f.whose !== null && !f.former && index.entities[f.whose]!.kind === 'state' && !known.has(f.actor))
      known.set(f.actor, f.whose)
}

function fromContext(
  index: Index,
  link: OfficeLink,
  fact: OfficeFact,
  known: Map<number, number>,
  cover: Cover,
  main: number | null,
): number | null {
  if (link.possessive === 'their') {
    // "Lin's spokesperson, Rao": of the state or body that Lin's own office is of.
    const holder = cover[link.first - 2] ?? -1
    if (holder >= 0 && index.entities[holder]!.kind === 'actor') return known.get(holder) ?? null
  }
  if (link.possessive === 'its' || link.possessive === 'their')
    return before(
      index,
      link.first,
      link.scope === 'body' ? ['organization'] : ['state', 'organization'],
      cover,
    )
  // "Argentina, whose president, X,".
  if (link.possessive === 'whose')
    return before(
      index,
      link.first,
      link.scope === 'body' ? ['organization'] : ['state', 'organization'],
      cover,
    )
  if (link.possessive === 'his' || link.possessive === 'her') {
    const opens = clauseOf(index, fact.sentence, link.first)
    for (let i = opens; i < link.first; i++) {
      const e = cover[i]!
      if (e >= 0 && index.entities[e]!.kind === 'actor' && e !== fact.actor && known.has(e))
        return known.get(e)!
    }
    for (let i = opens - 1; i >= Math.max(0, link.first - 60); i--) {
      const e = cover[i]!
      if (e >= 0 && index.entities[e]!.kind === 'actor' && e !== fact.actor && known.has(e))
        return known.get(e)!
    }
    return before(index, link.first, ['state'], cover)
  }
  if (link.scope === 'body') {
    if (BARE.has(fact.title?.toLowerCase() ?? '')) return nearOfNobody(index, link.first, cover)
    const ofMain = isOfBodies(titleHead(fact.title)) && index.mainBody !== null
    const floor = index.reading.sentences[fact.sentence]!.first
    return ofMain && !isNamedIn(index, floor, link.first, cover)
      ? index.mainBody
      : before(index, link.first, ['organization'], cover)
  }
  if (known.has(fact.actor)) return known.get(fact.actor)!
  if (link.scope === 'person' || isKnownElsewhere(index, fact.actor, fact.title)) return null
  return (
    ofPrincipal(index, link, fact.sentence, known, cover) ??
    nearState(index, link, fact.sentence, cover, main)
  )
}

/** "President A was accompanied by Minister B": of A's state. */
function ofPrincipal(
  { reading: { tokens, sentences }, entities }: Index,
  link: OfficeLink,
  sentence: number,
  known: ReadonlyMap<number, number>,
  cover: Cover,
): number | null {
  const { first } = sentences[sentence]!
  let at = link.first - 1
  while (at > first && tokens[at]!.lower !== 'accompanied') at--
  if (at <= first || tokens[at + 1]?.lower !== 'by') return null
  for (let i = at; i >= first; i--)
    if (cover[i]! >= 0 && entities[cover[i]!]!.kind === 'actor') return known.get(cover[i]!) ?? null
  return null
}

/** Where the part of a sentence begins that a token stands in: behind the last semicolon. */
function clauseOf({ reading: { tokens, sentences } }: Index, sentence: number, token: number): number {
  const { first } = sentences[sentence]!
  for (let i = token - 1; i > first; i--) if (tokens[i]!.text === ';') return i + 1
  return first
}

/** What hosts do, who are of another state than their guest. */
const RECEIVED = new Set(['welcomed', 'received', 'greeted', 'met'])

/** The only state named before an office in its sentence, else the one that all are of. */
function nearState(
  index: Index,
  link: OfficeLink,
  sentence: number,
  cover: Cover,
  main: number | null,
): number | null {
  const before = new Set<number>()
  for (let i = afterDateline(index.reading, sentence); i < link.first; i++) {
    if (cover[i]! >= 0 && index.entities[cover[i]!]!.kind === 'state') before.add(cover[i]!)
    // "The Prime Minister of Oman was welcomed by Deputy Minister A": of the other side.
    else if (before.size > 0 && RECEIVED.has(index.reading.tokens[i]!.lower)) return main
  }
  if (before.size > 1) return null
  return before.size === 1 ? [...before][0]! : main
}

/** Titles that many bodies have. */
const BARE = new Set(['director', 'commissioner', 'dean', 'rector', 'professor', 'fellow'])

/** The body named last before "Director A", unless it is there as whose another's office is: "B, secretary of X. Director A". */
function nearOfNobody(index: Index, token: number, cover: Cover): number | null {
  const { tokens, sentences, sentenceOf } = index.reading
  const floor = sentences[Math.max(0, sentenceOf[token]! - 1)]!.first
  for (let i = token - 1; i >= floor; i--) {
    const body = cover[i]!
    if (body < 0 || index.entities[body]!.kind !== 'organization') continue
    let first = i
    while (first > 0 && cover[first - 1] === body) first--
    const link = /^(?:the|['’]s)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
    return tokens[link]?.lower === 'of' && tokens[link - 1]?.sense.officeHead ? null : body
  }
  return null
}

/** "Assistant Secretary General for Political Affairs" → "assistant secretary general". */
const titleHead = (title: string | null): string => (title ?? '').toLowerCase().replace(/ for .*$/, '')

/** Whether an organization is named in [from, to). */
function isNamedIn({ entities }: Index, from: number, to: number, cover: Cover): boolean {
  for (let i = from; i < to; i++)
    if (cover[i]! >= 0 && entities[cover[i]!]!.kind === 'organization') return true
  return false
}

/** The state whose ministry or office employs the actor: "Ambassador X, Spokesperson of the Ministry … (Egypt)". */
function stateOfBody(index: Index, fact: OfficeFact, own: readonly OfficeFact[]): number | null {
  for (const other of own) {
    if (other.whose === null || other === fact) continue
    const inside = /\(([^)]+)\)$/.exec(index.entities[other.whose]!.name)?.[1]
    const state = inside ? index.entities.findIndex((e) => e.kind === 'state' && e.name === inside) : -1
    if (state >= 0) return state
  }
  return null
}

function byActor(facts: readonly Linked[]): Map<number, Linked[]> {
  const map = new Map<number, Linked[]>()
  for (const fact of facts) {
    const own = map.get(fact.actor)
    if (own) own.push(fact)
    else map.set(fact.actor, [fact])
  }
  return map
}
