/** "A founded B", "B was proposed by A", "on the initiative of A", "B, jointly established with A". No date but its own or its entry's. */

import { asParty } from '../attach-people.ts'
import { atGathering } from '../clause-date.ts'
import type { Frame } from '../frame.ts'
import { pairs, type Rule, relate } from '../relation.ts'
import { dateNear } from '../sentence-dates.ts'
import type { Story, Told } from '../told.ts'
import { eachFrame } from './each-frame.ts'

const FOUNDING = new Set(
  (
    'found co-found establish launch propose create initiate set conceive form put inaugurate start institute ' +
    'advance'
  ).split(' '),
)
const SIGNING = new Set(['sign', 'adopt', 'conclude'])

const bodies = (story: Story, refs: readonly number[]) =>
  refs.filter((r) => story.entities[r]!.kind === 'organization')

/** Its own date, or the one that the entry of a chronology stands under; never the document's. */
function dated(story: Story, told: Told, frame: Frame) {
  const { scene, over } = story
  const near = dateNear(told, frame) ?? atGathering(story, frame)
  const entry = over[scene.reading.sentences[told.sentence]!.block]
  return {
    date: near?.value ?? entry?.value ?? null,
    dateAt: near?.at ?? (entry?.value ? entry : null),
    modality: frame.verb.modality === 'planned' ? ('planned' as const) : ('actual' as const),
  }
}

/** "by A", "with B"; but "with C joining it in 2011" tells of C. */
const isFounder = ({ frames }: Told, { word, phrase }: Frame['preps'][number]): boolean =>
  word === 'by' || (word === 'with' && !frames.some((f) => f.subject === phrase))

const byVerb: Rule = (story) =>
  eachFrame(story, FOUNDING, (told, frame) => {
    const object = frame.verb.passive ? frame.subject : frame.object
    const targets = bodies(story, object?.refs ?? [])
    const idea = /^(?:idea|creation|establishment|formation|concept|proposal)$/.test(object?.head ?? '')
      ? frame.preps.filter((p) => p.word === 'of').flatMap((p) => bodies(story, p.phrase.refs))
      : []
    const agent = frame.verb.passive
      ? frame.preps.filter((p) => isFounder(told, p)).flatMap((p) => asParty(p.phrase).refs)
      : frame.subject
        ? asParty(frame.subject).refs
        : []
    const initiative = frame.preps.findIndex((p) =>
      /^(?:initiative|proposal|suggestion|idea)$/.test(p.phrase.head),
    )
    const by =
      initiative >= 0
        ? [
            ...frame.preps[initiative]!.phrase.mods,
            ...frame.preps
              .slice(initiative + 1, initiative + 2)
              .filter((p) => p.word === 'of' || p.word === 'by')
              .flatMap((p) => asParty(p.phrase).refs),
          ]
        : []
    const agents = [...new Set([...agent, ...by])].filter((r) => story.entities[r]!.kind !== 'meeting')
    return pairs(agents, [...targets, ...idea]).flatMap(([a, b]) =>
      relate(story, told, frame, 'initiated', a, b, 'founded', dated(story, told, frame)),
    )
  })

/** "A and B signed a declaration establishing C", "the treaty on C was signed by A and B". */
const bySigning: Rule = (story) =>
  eachFrame(story, SIGNING, (told, frame) => {
    const paper = frame.verb.passive ? frame.subject : frame.object
    if (
      !paper ||
      !/^(?:declaration|treaty|agreement|charter|document|convention|accord|protocol|statute|pact)$/.test(
        paper.head,
      )
    )
      return []
    const signers = frame.verb.passive
      ? frame.preps.filter((p) => p.word === 'by').flatMap((p) => asParty(p.phrase).refs)
      : frame.subject
        ? asParty(frame.subject).refs
        : []
    const made = told.frames
      .filter((f) => f.subject === paper && FOUNDING.has(f.verb.lemma) && f.object)
      .flatMap((f) => bodies(story, f.object!.refs))
    const at = told.row.indexOf(paper)
    const [prep, next] = [told.row[at + 1], told.row[at + 2]]
    const on =
      prep?.type === 'prep' &&
      /^(?:on|of|establishing)$/.test(prep.word) &&
      next?.type === 'phrase' &&
      /^(?:treaty|charter|statute|agreement)$/.test(paper.head)
        ? bodies(story, next.refs)
        : []
    const states = signers.flatMap((r) =>
      story.entities[r]!.kind === 'actor' && story.stateOf.has(r) ? [story.stateOf.get(r)!] : [],
    )
    return pairs([...new Set([...signers, ...states])], [...made, ...on]).flatMap(([a, b]) =>
      relate(story, told, frame, 'initiated', a, b, 'signed-into-being', dated(story, told, frame)),
    )
  })

export const initiated: Rule = (story) => [...byVerb(story), ...bySigning(story)]
