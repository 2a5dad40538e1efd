/** Members listed below a heading: "Observers", "I. BRICS MEMBERS". */
import type { Phrase } from '../chunks.ts'
import { hasAny, textOf } from '../reading.ts'
import { type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordList } from '../words/word-list.ts'
import { isSetOff, listLine } from './list-line.ts'
import { fits, mainBody, statusOf } from './membership.ts'
import { ofStory } from './rule.ts'

const SECTION =
  /^(?:[ivx\d]+ [.)] )?(?:[\p{L}\d+]+ )?(?:founding |full |permanent )?(?:members?|member states|member countries|observers?|observer states|observer organi[sz]ations|dialogue partners?|partners?|partner organi[sz]ations)\b/iu

const STATUS = wordList('member members observer observers partner partners')

/** Whether a line is one party of a list: "Armenia – Nikol Pashinyan". */
const isLine = (story: Story, told: Told) =>
  (isSetOff(story, told) && (listLine(story, told)?.party ?? null) !== null) || isRoll(story, told)

/** Whether a line is nothing but parties: "Armenia, Belarus, Kazakhstan". */
const isRoll = (story: Story, told: Told) =>
  told.frames.length === 0 &&
  told.row.some((c) => c.type === 'phrase') &&
  told.row.every((c) => c.type !== 'phrase' || (c.refs.length > 0 && c.refs.every((r) => fits(story, r))))

/** Whether a phrase refers to somebody else than the body itself. */
const namesParty = (story: Story, phrase: Phrase, body: number | null) =>
  phrase.refs.some((r) => r !== body && fits(story, r))

/** A heading that says the status, one party a line below it: fact sheets and encyclopedias. */
export const membersBySection = ofStory((story) => {
  const { reading } = story.scene
  const out: RelationFact[] = []
  const body = mainBody(story)
  let status: string | null = null
  for (const told of story.told) {
    const sentence = reading.sentences[told.sentence]!
    const block = reading.read.blocks[sentence.block]!
    const item = block.kind === 'item' || block.kind === 'row' || (status !== null && isLine(story, told))
    const short = !item && sentence.last - sentence.first <= 8
    const heads = short && hasAny(reading, sentence, STATUS)
    const text: string = heads || status !== null ? textOf(reading, sentence.first, sentence.last) : ''
    if (heads && SECTION.test(text)) {
      status = told.row.some((c) => c.type === 'phrase' && namesParty(story, c, body)) ? null : statusOf(text)
      continue
    }
    if (!item) status = null
    const said = status
    if (said === null || body === null) continue
    const first = told.row.find((c): c is Phrase => c.type === 'phrase' && c.refs.length > 0)
    const sure =
      first !== undefined &&
      first.first <= sentence.first + 3 &&
      !/\b(?:not yet|procedure|application|former|suspended)\b/.test(text)
    if (!sure) continue
    const all = isRoll(story, told)
      ? told.row.flatMap((c) => (c.type === 'phrase' ? c.refs : []))
      : first.refs
    out.push(
      ...all
        .filter((r) => fits(story, r) && r !== body)
        .flatMap((r) => relate(story, told, null, 'member-of', r, body, 'members-section', { status: said })),
    )
  }
  return out
})
