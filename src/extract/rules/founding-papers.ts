/** Papers that found a body, and who signed them: "created by the Agreement which A and B signed in 2009". */
import { asParty } from '../attach-people.ts'
import type { Phrase } from '../chunks.ts'
import { asserts, type Frame } from '../frame.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { bodyIn, meetingIn } from './ends.ts'
import { hostBody } from './membership.ts'

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

/** The founding by a paper that a frame of such a verb tells of, or null. */
export function byFoundingPaper(story: Story, told: Told, { verb, subject, preps }: Frame): Founding | null {
  if (!verb.passive) return null
  // "the Forum was established by a memorandum": its gatherings are called so, too.
  const refs = subject?.refs ?? []
  const body = bodyIn(story, refs) ?? hostBody(story, meetingIn(story, refs))
  const paper = preps.find(
    (p) => BY_PAPER.has(p.word) && p.phrase.refs.length === 0 && PAPER.test(p.phrase.head),
  )?.phrase
  const signed = paper ? signing(told, paper) : null
  if (body === null || !signed) return null
  const founders = [...new Set(signed.who)].filter((r) => r !== body && story.entities[r]!.kind !== 'meeting')
  return founders.length > 1 ? { frame: signed.frame, body, founders } : null
}
