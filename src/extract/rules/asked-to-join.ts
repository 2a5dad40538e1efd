/** "Fiji's request to become an associate member was put off", "its application to join ECO": what a state asks of a body. */
import type { Phrase } from '../chunks.ts'
import { relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { bodyIn } from './ends.ts'
import { bodyOf, convenes } from './membership.ts'
import { ofHeads } from './rule.ts'

const ASKING = wordSet('request application bid')
const JOINING = new Set(['join', 'become', 'enter', 'accede'])
const MEMBERSHIP = /(?:^| )(?:members?|membership|observers?|observer status|accession|admission|partners?)$/

/** What a state asks to be or to have: the phrase behind "to become", "to join" and "for"; null for anything else. */
function askedFor({ row }: Told, at: number): Phrase | null {
  const [link, what] = [row[at + 1], row[at + 2]]
  if (what?.type !== 'phrase') return null
  const joins = link?.type === 'verb' && link.form === 'inf' && JOINING.has(link.lemma)
  const asks = link?.type === 'prep' && link.word === 'for'
  if ((joins || asks) && MEMBERSHIP.test(what.head)) return what
  return joins && link.lemma !== 'become' && what.refs.length > 0 ? what : null
}

export const askedToJoin = ofHeads(
  (head) => ASKING.has(head),
  (story: Story, told, noun, at) => {
    const who = noun.mods.filter((r) => story.entities[r]!.kind === 'state')
    const phrase = who.length > 0 ? askedFor(told, at) : null
    if (phrase === null) return []
    const of = told.row[told.row.indexOf(phrase) + 2]
    const named =
      bodyIn(story, phrase.refs) ??
      bodyIn(story, phrase.mods) ??
      (of?.type === 'phrase' ? bodyIn(story, of.refs) : null)
    const body = named ?? bodyOf(story, told, null, phrase)
    return body === null || !convenes(story, body)
      ? []
      : who.flatMap((w) =>
          relate(story, told, null, 'requests', w, body, 'asks-to-join', { modality: 'actual' }),
        )
  },
)
