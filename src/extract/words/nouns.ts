/** What the noun that heads a phrase can stand for: parties that are enumerated, people who come for a state, what was told before. */
import { PRONOUNS } from './function-words.ts'
import { phraseSet, wordSet } from './word-set.ts'

const COLLECTIVE =
  /(?:states?|members?|countries|nations|delegations?|leaders?|presidents?|ministers?|guests?|participants?|organi[sz]ations?|observers?|bodies|partners?|parties|governments|founders?|heads?|countries|neighbou?rs|capitals|economies|dignitaries|officials|others|institutions|counterparts|colleagues)$/
const CLASS = /states|countries|organi|members|nations|bodies|parties|partners|observers|republics/
const REPRESENTATIVES = phraseSet(
  'delegate, delegates, delegation, delegations, representative, representatives, observer, ' +
    'observers, minister, ministers, deputies, envoy, envoys, leader, leaders, president, ' +
    'presidents, official, officials, head, heads, guest, guests, members, counterpart, ' +
    'counterparts, colleagues, expert, experts, diplomat, diplomats, ambassador, ambassadors, chief, ' +
    'chiefs, secretary, secretaries, premier, premiers, people, peoples, government, governments, ' +
    'authorities, side, sides, foreign ministers, prime ministers, vice president, vice presidents',
)
const PAIRS = phraseSet(
  'they, them, both, men, leader, leaders, minister, ministers, president, presidents, side, ' +
    'sides, countries, parties, states, diplomats, neighbours, neighbors, nations, officials, two, ' +
    'delegations, foreign ministers, prime ministers, heads of state, governments',
)
const GROUPS = wordSet(
  'states countries leaders presidents nations parties members ministers sides partners capitals all republics',
)
const GATHERINGS = new Set(['summit', 'meeting', 'conference', 'session', 'gathering', 'forum'])
const BODIES = wordSet(
  'organisation organization club bloc body grouping alliance union association institution agency ' +
    'bank secretariat council assembly commission community league court academy university ' +
    'institute ministry initiative group forum fund centre center commonwealth dialogue process ' +
    'movement platform partnership',
)
const CHAIR = /(?:^| )(?:chair|chairmanship|chairpersonship|presidency|helm|leadership)$/
const ADJECTIVE = /(?:[ai]c|al|ive|ous|ary|ful)$/
const OWN = new Set(['i', 'me', 'we', 'us'])
const SINGLE = new Set(['', 'he', 'she', 'him', 'it', 'country', 'government', 'nation', 'homeland'])
const BESIDE_ANOTHER = wordSet('counterpart colleague opposite host guest brother latter')

export type Noun = Readonly<ReturnType<typeof nounOf>>

/** @param head the noun in lower case, of one word or several; '' where a name heads the phrase */
export function nounOf(head: string) {
  const pair = PAIRS.has(head)
  const group = GROUPS.has(head)
  const gathering = GATHERINGS.has(head)
  const body = BODIES.has(head)
  const beside = BESIDE_ANOTHER.has(head)
  return {
    /** Can be followed by those it counts: "members, among them A". */
    collective: COLLECTIVE.test(head),
    /** Calls parties by what they are: its references are themselves, not who stands for them. */
    class: CLASS.test(head),
    /** People who stand for somebody: "the delegation of A". */
    representative: REPRESENTATIVES.has(head),
    /** "the two leaders" */
    pair,
    /** "all six states" */
    group,
    /** "the summit" */
    gathering,
    /** "the bloc" */
    body,
    /** "his counterpart", "the latter": who stands beside somebody. */
    beside,
    /** Ends as adjectives do: "diplomatic", "bilateral". */
    adjective: ADJECTIVE.test(head),
    /** "he": nothing goes on behind it. */
    pronoun: PRONOUNS.has(head),
    /** "I" and "we": whoever speaks is not the one spoken of as "he" or "it". */
    own: OWN.has(head),
    /** "the chairmanship" */
    chair: CHAIR.test(head),
    /** Somebody or something told of before can be meant by it. */
    refersBack: pair || group || gathering || body || beside || SINGLE.has(head),
  }
}
