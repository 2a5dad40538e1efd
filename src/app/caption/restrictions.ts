/** The restrictions of a filter, each in words and with the change that takes it back. */
import type { Pairs } from '../../figure/drawn-part.ts'
import { periodInWords } from '../../graph/date-in-words.ts'
import type { YearRange } from '../../model/dates.ts'
import { type Filter, isFolded, type MeetingState } from '../../model/filter.ts'
import { RELATION_FAMILIES, RELATION_TYPES, RELATIONS } from '../../model/relations.ts'
import { DEPTHS, type Scope } from '../../model/scope.ts'
import { capital, type Words } from '../../words/words.ts'
import {
  setAgainst,
  setHiddenDocuments,
  setHiddenKinds,
  setHiddenTypes,
  setMeetings,
  setPlanned,
  setProof,
  setUndated,
  setYears,
} from '../change-filter.ts'
import { type Change, focusOn, showOnly, unhide, widenFocus } from '../view.ts'

/** `steps`: how to have a little more or less of it. */
export type Restriction = { said: string; lift: Change; steps?: readonly { said: string; change: Change }[] }

const MOST_NAMED = 2

/** "Structure, attended hidden"; families that are hidden whole are named as such; many: "9 relation types hidden". */
function typesInWords({ t }: Words, hidden: Filter['hiddenTypes']): string {
  const families = RELATION_FAMILIES.filter((family) =>
    RELATION_TYPES.every((type) => RELATIONS[type].family !== family || hidden.includes(type)),
  )
  const single = hidden.filter((type) => !families.includes(RELATIONS[type].family))
  const names = [
    ...families.map((family) => t(`family.${family}`)),
    ...single.map((type) => t(`relation.${type}`)),
  ]
  if (names.length > MOST_NAMED) return t('filter.hidden.types', { count: hidden.length })
  return capital(t('filter.hidden', { names: names.join(', ') }))
}

function kindsInWords({ t }: Words, hidden: Filter['hiddenKinds']): string {
  return capital(t('filter.hidden', { names: hidden.map((kind) => t(`kinds.${kind}`)).join(', ') }))
}

/** "2010–2014", "within 2010–2014", "2010–2014 compared with 2015–2019". */
function yearsInForce(words: Words, { yearRule, against }: Filter, years: YearRange): string {
  const first = words.t(`years.rule.${yearRule}.line`, { years: periodInWords(words, years) })
  return against ? words.t('compare.line', { first, second: periodInWords(words, against) }) : first
}

/** Lines between those who met often, or all. */
function folded({ t }: Words, meetings: MeetingState, pairs: Pairs | null): Restriction {
  const isPart = pairs !== null && pairs.drawn < pairs.all
  return {
    said: t('filter.folded.chip'),
    lift: setMeetings('points'),
    steps: [
      ...(isPart ? [{ said: t('filter.folded.all'), change: setMeetings('all-lines') }] : []),
      ...(meetings === 'all-lines' ? [{ said: t('filter.folded.often'), change: setMeetings('lines') }] : []),
    ],
  }
}

/**
 * The restrictions of a filter.
 * @param documents how many documents the graph has
 * @param pairs those who met, where meetings are drawn as lines
 */
export function restrictionsIn(
  words: Words,
  filter: Filter,
  documents: number,
  pairs: Pairs | null = null,
): Restriction[] {
  const { years, against, hiddenKinds, hiddenTypes, hiddenDocuments, planned, meetings, proof, undated } =
    filter
  const { t } = words
  const found: (Restriction | null)[] = [
    years
      ? { said: yearsInForce(words, filter, years), lift: against ? setAgainst(null) : setYears(null) }
      : null,
    undated === 'hide' ? { said: t('filter.hidden.undated'), lift: setUndated('dash') } : null,
    undated === 'published' ? { said: t('filter.undated.published'), lift: setUndated('dash') } : null,
    planned === 'hide' ? { said: t('filter.hidden.planned'), lift: setPlanned('show') } : null,
    isFolded(meetings) ? folded(words, meetings, pairs) : null,
    proof !== 'any' ? { said: t(`filter.proof.${proof}`), lift: setProof('any') } : null,
    hiddenKinds.length ? { said: kindsInWords(words, hiddenKinds), lift: setHiddenKinds([]) } : null,
    hiddenTypes.length ? { said: typesInWords(words, hiddenTypes), lift: setHiddenTypes([]) } : null,
    hiddenDocuments.length
      ? {
          said: t('filter.hidden.documents', {
            count: documents - hiddenDocuments.length,
            total: documents,
          }),
          lift: setHiddenDocuments([]),
        }
      : null,
  ]
  return found.filter((each) => each !== null)
}

/**
 * The restrictions of a scope.
 * @param nameOf an entity by its key
 */
export function scopeInWords({ t }: Words, scope: Scope, nameOf: (key: string) => string): Restriction[] {
  const { focus, shown, hidden } = scope
  const [first] = hidden
  const found: (Restriction | null)[] = [
    focus
      ? {
          said: t('scope.focus', { name: nameOf(focus.key), count: focus.depth }),
          lift: focusOn(null),
          steps: [
            ...(focus.depth > 1 ? [{ said: t('action.closer'), change: widenFocus(-1) }] : []),
            ...(focus.depth < DEPTHS.length ? [{ said: t('action.wider'), change: widenFocus(1) }] : []),
          ],
        }
      : null,
    shown ? { said: t('scope.shown', { count: shown.length }), lift: showOnly([]) } : null,
    first !== undefined
      ? {
          said:
            hidden.length === 1
              ? t('filter.hidden', { names: nameOf(first) })
              : t('scope.hidden', { count: hidden.length }),
          lift: unhide(hidden),
        }
      : null,
  ]
  return found.filter((each) => each !== null)
}
