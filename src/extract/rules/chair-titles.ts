/** "Robert Mugabe, President of Zimbabwe and Chairperson of the African Union": who holds a body's chair chairs it. */
import { isChairTitle } from '../chair-title.ts'
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { ofEach, type RelationFact, relate } from '../relation.ts'
import { remember } from '../remember.ts'
import type { Story, Told } from '../told.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { bodyIn, isActor, meetingIn } from './ends.ts'
import { hostBody } from './membership.ts'
import { ofNamed, ofStory, ofVerbs } from './rule.ts'

/** "the outgoing Chairperson of the SADC, A": chairs it until then. */
const isOutgoing = remember((title) => /^outgoing /i.test(title))

/** Bodies whose chair is a state's or its head's, not a manager. */
const CHAIRED = new Set(['intergovernmental', 'forum', 'alliance', 'un-body', 'initiative'])

/** "President of the General Assembly": assemblies and councils of the United Nations call their chairs so. */
export function isPresided(story: Story, body: number, title: string): boolean {
  const { registry, name } = story.entities[body]!
  const fact = registry ? story.scene.reading.lexicon.organizations.get(registry) : undefined
  return fact?.subtype === 'un-body' && /^president$/i.test(title) && /\b(?:Assembly|Council)\b/.test(name)
}

/** The councils and committees of a body, which its members sit in. */
const COUNCIL = /\b(?:Council|Committee|Conference|Assembly)\b/

/** "the CIS | Council of the Heads of State" */
const OF_BODY = /^\p{Lu}{2,} /u

const SITTING =
  /^(?:committee|group|council|commission|organ)\b|\b(?:supreme|interstate|ministerial)\b.* (?:council|committee|commission)\b/i

const isChaired = (story: Story, body: number): boolean => {
  const { kind, registry, name } = story.entities[body]!
  if (kind !== 'organization') return false
  const fact = registry ? story.scene.reading.lexicon.organizations.get(registry) : undefined
  return fact
    ? CHAIRED.has(fact.subtype) && (fact.parent === null || COUNCIL.test(name))
    : SITTING.test(name.replace(OF_BODY, ''))
}

const OF_GATHERING = wordList(
  'chair chairman chairwoman chairperson co-chair co-chairman co-chairwoman co-chairperson',
)

/** "Chairman of the Summit": one phrase where it is nobody's yet. */
const isChairOfIt = ({ rep, office }: Phrase): boolean =>
  rep && office !== null && OF_GATHERING.has(office.said)

/** Those who are called the chair of the gathering at i; null where nobody is. */
function chairAt({ scene }: Story, { row }: Told, gathering: Phrase, i: number): readonly number[] | null {
  if (isChairOfIt(gathering)) return gathering.refs
  if (i < 2) return null
  const [chair, of] = [row[i - 2], row[i - 1]]
  if (chair?.type !== 'phrase' || of?.type !== 'prep' || of.word !== 'of' || isChairOfIt(chair)) return null
  return isIn(scene.reading.tokens[chair.last - 1], OF_GATHERING) ? chair.refs : null
}

/** "Chairman of the 14th Summit, President A", "A as the Chairman of the 14th Summit": he chaired it. */
export const chairsOfGatherings = ofNamed((story, told, gathering, i) => {
  const meeting = meetingIn(story, gathering.refs)
  const called = meeting === null ? null : chairAt(story, told, gathering, i)
  if (meeting === null || called === null) return []
  const own = called.filter((r) => isActor(story, r))
  const [comma, name] = [told.row[i + 1], told.row[i + 2]]
  const beside = comma?.type === 'mark' && comma.word === ',' && name?.type === 'phrase' ? name.refs : []
  const actors = own.length > 0 ? own : beside.filter((r) => isActor(story, r))
  return actors.length !== 1
    ? []
    : relate(story, told, null, 'chaired', actors[0]!, meeting, 'chair-of-gathering')
})

const CHOOSING = new Set(['elect', 'appoint', 'choose', 'name', 'confirm'])

/** "The summit elected A, President of B, as Chairperson": of the body that meets. */
function chairElected(story: Story, told: Told, frame: Frame): RelationFact[] {
  const { object } = frame
  const body = hostBody(story, told.meeting)
  if (object === null || body === null || !isChaired(story, body)) return []
  const chair = story.offices.find(
    ({ at, title, whose }) =>
      at >= object.first && at < object.last && title !== null && isChairTitle(title) && whose === null,
  )
  return chair ? relate(story, told, frame, 'chaired', chair.actor, body, 'chosen') : []
}

/** "A was elected chairman of the Council". */
export const chairsChosen = ofVerbs(CHOOSING, (story, told, frame) => {
  if (!frame.verb.passive) return chairElected(story, told, frame)
  const chair = frame.object
  const who = frame.subject?.refs.length === 1 ? frame.subject.refs[0]! : null
  const body = bodyIn(story, chair?.mods ?? [])
  return who !== null && body !== null && isChairTitle(chair!.office?.title ?? '') && isChaired(story, body)
    ? relate(story, told, frame, 'chaired', who, body, 'chosen')
    : []
})

export const chairTitles = ofStory((story) =>
  ofEach(story.offices, ({ actor, whose, title, former, sentence }) =>
    whose !== null &&
    title !== null &&
    (!former || isOutgoing(title)) &&
    ((isChairTitle(title) && isChaired(story, whose)) || isPresided(story, whose, title))
      ? relate(story, story.told[sentence]!, null, 'chaired', actor, whose, 'chair-as-title')
      : [],
  ),
)
