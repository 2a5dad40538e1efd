/** Papers that found a body, and who signed them: "created by the Agreement which A and B signed in 2009". */
import { asParty } from '../attach-people.ts'
import type { Phrase } from '../chunks.ts'
import { asserts, type Frame } from '../frame.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { bodyIn, meetingIn } from './ends.ts'
import { hostBody, mainBody } from './membership.ts'

export const FOUNDING_VERBS: ReadonlySet<string> = wordSet(
  'found co-found establish launch create set form institute',
)
const PAPER =
  /(?:^| )(?:declaration|treaty|agreement|charter|convention|accord|protocol|statute|pact|memorandum|act|communiqu[eé])$/

export type Founding = {
  /** The signing, which has the day. */
  frame: Frame
  body: number
  founders: number[]
}

const SIGNING = wordSet('sign conclude adopt ratify')

/** Who signed, concluded or adopted a paper that a sentence names. */
function signing(told: Told, paper: Phrase): { frame: Frame; who: readonly number[] } | null {
  for (const frame of told.frames) {
    if (!SIGNING.has(frame.verb.lemma) || !asserts(frame)) continue
    const by = frame.preps.filter((p) => p.word === 'by').flatMap((p) => asParty(p.phrase).refs)
    if (frame.verb.passive && frame.subject === paper && by.length > 0) return { frame, who: by }
    if (!frame.verb.passive && frame.object === paper && frame.subject)
      return { frame, who: asParty(frame.subject).refs }
  }
  return null
}

const BY_PAPER = wordSet('by under through with in')

const isPaper = ({ refs, head }: Phrase): boolean => refs.length === 0 && PAPER.test(head)

/** The paper by which a clause says that a body was founded, and the phrase of the body; null for none. */
function paperOf({ verb, subject, object, preps }: Frame): { paper: Phrase; founded: Phrase } | null {
  if (!subject) return null
  // "the Suva Agreement, which founded it"
  if (!verb.passive) return object && isPaper(subject) ? { paper: subject, founded: object } : null
  const paper = preps.find((p) => BY_PAPER.has(p.word) && isPaper(p.phrase))?.phrase
  return paper ? { paper, founded: subject } : null
}

/** The founding by a paper that a frame of such a verb tells of, or null. */
export function byFoundingPaper(story: Story, told: Told, frame: Frame): Founding | null {
  const by = paperOf(frame)
  if (!by) return null
  const { refs, head } = by.founded
  // "the Forum was established by a memorandum": its gatherings are called so, too.
  const named = bodyIn(story, refs) ?? hostBody(story, meetingIn(story, refs))
  const body = named ?? (head === 'it' ? mainBody(story) : null)
  const signed = body === null ? null : signing(told, by.paper)
  if (body === null || !signed) return null
  const founders = [...new Set(signed.who)].filter((r) => r !== body && story.entities[r]!.kind !== 'meeting')
  return founders.length > 1 ? { frame: signed.frame, body, founders } : null
}
