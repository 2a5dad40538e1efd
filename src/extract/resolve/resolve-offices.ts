/**
 * Whose an office is, when the words beside it do not say: the actor's other offices, the registry, "his" and "its",
 * the counterpart's, the parallel list.
 */
import type { Cover } from '../reading.ts'
import { phraseSet } from '../words/word-set.ts'
import { bracketed, stateNamed } from './entities.ts'
import type { Linked, OfficeFact } from './office-fact.ts'
import type { OfficeLink } from './office-link.ts'
import { ownerInContext } from './owner-in-context.ts'
import { byRegistry, type Index } from './registry-offices.ts'
import { shareTitles } from './share-titles.ts'

/** Works out every office; unknown owners stay null. */
export function resolveOffices(index: Index, links: readonly OfficeLink[], cover: Cover): OfficeFact[] {
  const facts = linkedFacts(index, links)
  const ofActor = byActor(facts)
  const known = new Map<number, number>()
  learn(index, facts, known)
  for (const f of facts) f.whose ??= byRegistry(index, f.actor, f.title)?.whose ?? byTitle(index, f)
  learn(index, facts, known)
  const main = isAllOf(known, index.mainState) ? index.mainState : null
  const context = { index, cover, known, main }
  for (const f of facts)
    f.whose ??= stateOfBody(index, f, ofActor.get(f.actor)!) ?? ownerInContext(context, f)
  learn(index, facts, known)
  shareTitles(index, facts, ofActor, known)
  return facts
}

/** Those of the links that say an office of somebody in the graph. */
function linkedFacts(index: Index, links: readonly OfficeLink[]): Linked[] {
  const facts: Linked[] = []
  for (const link of links) {
    const actor = index.actorOf[link.person] ?? -1
    if (actor < 0 || link.scope === 'person') continue
    const owner = link.whose ? index.entityOf(link.whose.ref) : -1
    facts.push({
      actor,
      whose: owner < 0 ? null : owner,
      title: link.title,
      former: link.former,
      sentence: index.reading.sentenceOf[index.people[link.person]!.first]!,
      at: link.at,
      end: link.last,
      rule: link.counterpart ? 'counterpart' : 'beside-name',
      link,
    })
  }
  return facts
}

const SECRETARIES_OF_STATE = phraseSet(
  'secretary of state, deputy secretary of state, under secretary of state, assistant secretary of state, ' +
    'acting secretary of state',
)

/** Only the United States call their foreign minister so. */
function byTitle(index: Index, { title, link }: Linked): number | null {
  if (title === null || link.possessive !== null || !SECRETARIES_OF_STATE.has(title.toLowerCase()))
    return null
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

/** The state whose ministry or office employs the actor: "Ambassador X, Spokesperson of the Ministry … (Egypt)". */
function stateOfBody(index: Index, fact: OfficeFact, own: readonly OfficeFact[]): number | null {
  for (const other of own) {
    if (other.whose === null || other === fact) continue
    const state = stateNamed(index.entities, bracketed(index.entities[other.whose]!.name))
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
