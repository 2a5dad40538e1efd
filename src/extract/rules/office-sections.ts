/**
 * Holders of an office below a heading that names it, or behind its label:
 *
 *     Secretaries-General                 Vice-Presidents: A (Oman), B (Fiji)
 *     A (Oman), 1981–1993
 *     1993–1996  B (Fiji)
 */
import type { Chunk, Phrase } from '../chunks.ts'
import type { OfficeNaming } from '../recognize/offices.ts'
import { type RelationFact, under } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { pastBullet } from './chair-labels.ts'
import { listedOffice } from './listed-office.ts'
import { mainBody } from './membership.ts'
import { namesFrom } from './names-from.ts'
import { lineTerm, officeTerm, openingTerm } from './office-term.ts'
import { onceAStory } from './once-a-story.ts'
import { ofStory } from './rule.ts'

type Section = { title: string; whose: number; sentence: number }

/** Offices that only bodies have: where their holder comes from is not whose they are. */
const OF_BODIES =
  /\b(?:secretary[ -]general|director[ -]general|executive (?:director|secretary)|managing director|commissioner)$/

/** Words before the office in a heading: "List of Secretaries-General", "Former presidents". */
const LEAD = wordList('list of the former past previous all its')

const titleOf = ({ singular }: OfficeNaming): string =>
  singular.toLowerCase().replace(/^(?:former|past|previous) /, '')

const LABEL_MARKS = wordSet(': * •')

/** A mark or a word that says nothing of the office in a heading. */
const isLead = ({ scene }: Story, { row }: Told, chunk: Chunk): boolean =>
  (chunk.type === 'mark' && LABEL_MARKS.has(chunk.word)) ||
  (chunk.last - chunk.first === 1 &&
    isIn(scene.reading.tokens[chunk.first], LEAD) &&
    chunk.first < row.at(-1)!.first)

/** The office that a line is, and nothing else: "Secretaries-General", "Presidents of the Council". */
function headingOffice(story: Story, told: Told): Phrase | null {
  if (told.frames.length > 0) return null
  let office: Phrase | null = null
  const behind: Chunk[] = []
  for (const chunk of told.row) {
    if (isLead(story, told, chunk)) continue
    if (office !== null) behind.push(chunk)
    else if (chunk.type !== 'phrase' || !chunk.office || chunk.refs.length > 0 || chunk.office.possessive)
      return null
    else office = chunk
    if (behind.length > 2) return null
  }
  const [of, whose] = behind
  const owned = behind.length === 2 && of?.type === 'prep' && whose?.type === 'phrase'
  return behind.length === 0 || owned ? office : null
}

/** The term of whom a line names: behind the name, or before it. */
function termIn(story: Story, first: number, name: { first: number; last: number }, last: number) {
  for (let i = name.last; i < last; i++) {
    const term = officeTerm(story, i) ?? lineTerm(story, i)
    if (term) return term
  }
  return first < name.first ? openingTerm(story, first, name.first) : null
}

function made(story: Story, told: Told, section: Section, actor: number, term: Told['date']): RelationFact[] {
  const { title, whose, sentence } = section
  return under(sentence, listedOffice(story, told, { actor, whose, title, term }, 'section'))
}

/** "Vice-Presidents: A (Oman), B (Fiji)": the office, and where its holders begin. */
function labelled(story: Story, told: Told): { title: string; from: number } | null {
  if (!told.colon) return null
  const { offices, reading } = story.scene
  const { first } = reading.sentences[told.sentence]!
  const office = offices[pastBullet(reading.tokens, first)]
  if (!office || office.whose.length > 0 || reading.tokens[office.last]?.text !== ':') return null
  return { title: titleOf(office), from: office.last + 1 }
}

/** "vice-president", "deputy director" → "president", "director". */
const chiefOf = (title: string): string =>
  title.replace(/^(?:first |senior )?(?:vice|deputy|assistant|acting|co)[ -]/, '')

/** The body whose office the line labels: that of a section above on the same office, or the one the text is about. */
export function labelOwner(story: Story, told: Told): number | null {
  const label = labelled(story, told)
  if (!label) return null
  if (OF_BODIES.test(label.title)) return mainBody(story)
  const above = headingsOf(story).get(chiefOf(label.title))
  return above && above.sentence < told.sentence ? ownerOf(story, above.office) : null
}

type Heading = { office: Phrase; sentence: number }

/** The first heading that names each office, by the office of its chief. */
const headingsOf = onceAStory((story): ReadonlyMap<string, Heading> => {
  const first = new Map<string, Heading>()
  for (const told of story.told) {
    const office = isEntry(story, told) ? null : headingOffice(story, told)
    const chief = office && chiefOf(titleOf(office.office!))
    if (chief !== null && !first.has(chief)) first.set(chief, { office: office!, sentence: told.sentence })
  }
  return first
})

/** Whose the office of a heading is. */
const ownerOf = (story: Story, office: Phrase): number | null => office.mods.at(-1) ?? mainBody(story)

/** Whether a line can be an entry: of a list, a table, or opened by a number. */
function isEntry({ scene: { reading } }: Story, told: Told): boolean {
  const { first, block } = reading.sentences[told.sentence]!
  const { kind } = reading.read.blocks[block]!
  return kind === 'item' || kind === 'row' || reading.tokens[first]!.kind === 'number'
}

/** The holders in a line that labels them. */
function byLabel(story: Story, told: Told, { title, from }: { title: string; from: number }): RelationFact[] {
  const { last } = story.scene.reading.sentences[told.sentence]!
  const names = namesFrom(story, from, last)
  const whose = names.length > 0 ? labelOwner(story, told) : null
  if (whose === null) return []
  const section = { title, whose, sentence: told.sentence }
  return names.flatMap((name, n) =>
    made(story, told, section, name.actor, termIn(story, name.last, name, names[n + 1]?.first ?? last)),
  )
}

export const officeSections = ofStory((story) => {
  const { reading } = story.scene
  const out: RelationFact[] = []
  let open: Section | null = null
  for (const told of story.told) {
    const { first, last } = reading.sentences[told.sentence]!
    const label = labelled(story, told)
    if (label) out.push(...byLabel(story, told, label))
    const entry = isEntry(story, told)
    const office = entry ? null : headingOffice(story, told)
    if (office) {
      const whose = ownerOf(story, office)
      open = whose === null ? null : { title: titleOf(office.office!), whose, sentence: told.sentence }
      continue
    }
    if (!entry || label) open = null
    const name = open ? namesFrom(story, first, last)[0] : undefined
    const term = name ? termIn(story, first, name, last) : null
    if (open && name && term) out.push(...made(story, told, open, name.actor, term))
  }
  return out
})
