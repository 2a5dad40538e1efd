/**
 * Words of the office grammar: what a person can be, and of what.
 *
 *     (first deputy) minister (of foreign affairs) (of Kazakhstan)
 *     modifier       head     domain               whose
 */
import { dictionary } from './dictionary.ts'
import { wordList } from './word-list.ts'
import { wordSet } from './word-set.ts'

/** Heads of offices of a state, in lower case; the longest wins. `of` says whose office a bare one is. */
export const OFFICE_HEADS = dictionary<'state' | 'body' | 'either' | 'person'>({
  president: 'either',
  'vice president': 'either',
  premier: 'state',
  'prime minister': 'state',
  minister: 'state',
  'foreign minister': 'state',
  'defence minister': 'state',
  'defense minister': 'state',
  'state secretary': 'state',
  'secretary of state': 'state',
  'foreign secretary': 'state',
  'secretary of foreign affairs': 'state',
  'foreign affairs secretary': 'state',
  'state councillor': 'state',
  'state councilor': 'state',
  'state counsellor': 'state',
  'state minister': 'state',
  'minister of state': 'state',
  'minister delegate': 'state',
  chancellor: 'state',
  'grand mufti': 'state',
  mufti: 'state',
  taoiseach: 'state',
  king: 'state',
  queen: 'state',
  emperor: 'state',
  emir: 'state',
  amir: 'state',
  sultan: 'state',
  sheikh: 'person',
  'crown prince': 'state',
  'supreme leader': 'state',
  'chief executive': 'either',
  'menteri besar': 'state',
  'chief justice': 'state',
  'attorney general': 'state',
  'solicitor general': 'state',
  'chief adviser': 'state',
  'chief advisor': 'state',
  'head of state': 'state',
  'head of government': 'state',
  leader: 'either',
  ruler: 'state',
  ambassador: 'state',
  'ambassador at large': 'state',
  'ambassador extraordinary and plenipotentiary': 'state',
  'extraordinary and plenipotentiary ambassador': 'state',
  'high commissioner': 'either',
  consul: 'state',
  'consul general': 'state',
  "chargé d'affaires": 'state',
  'special envoy': 'either',
  envoy: 'either',
  'special representative': 'either',
  'permanent representative': 'state',
  representative: 'either',
  'high representative': 'either',
  'trade representative': 'state',
  'national security adviser': 'state',
  'national security advisor': 'state',
  'security council secretary': 'state',
  'secretary of the security council': 'state',
  adviser: 'either',
  advisor: 'either',
  aide: 'either',
  speaker: 'state',
  chairman: 'either',
  chairwoman: 'either',
  chairperson: 'either',
  chair: 'body',
  'co chair': 'body',
  'co chairman': 'body',
  'secretary general': 'body',
  'executive secretary': 'body',
  secretary: 'either',
  'general secretary': 'body',
  'executive director': 'body',
  'director general': 'body',
  'managing director': 'body',
  director: 'body',
  head: 'either',
  chief: 'either',
  commissioner: 'body',
  coordinator: 'either',
  governor: 'either',
  mayor: 'either',
  rector: 'body',
  dean: 'body',
  professor: 'body',
  'senior fellow': 'body',
  'research fellow': 'body',
  'senior research fellow': 'body',
  fellow: 'body',
  researcher: 'body',
  analyst: 'body',
  expert: 'body',
  economist: 'body',
  spokesman: 'either',
  spokeswoman: 'either',
  spokesperson: 'either',
  'press secretary': 'either',
  'national coordinator': 'state',
  'chief of staff': 'either',
  commander: 'either',
  'commander in chief': 'either',
  lawmaker: 'state',
  senator: 'state',
  diplomat: 'state',
  general: 'person',
  correspondent: 'body',
  'chief executive officer': 'body',
  ceo: 'body',
  founder: 'body',
  'founding president': 'body',
  pope: 'person',
})

/** Offices written by their first letters, with what they say. As written. */
export const OFFICE_ABBREVIATIONS = new Map([
  ['PM', 'Prime Minister'],
  ['FM', 'Foreign Minister'],
  ['EAM', 'External Affairs Minister'],
  ['DPM', 'Deputy Prime Minister'],
  ['DyPM', 'Deputy Prime Minister'],
  ['MoS', 'Minister of State'],
  ['UNSG', 'Secretary-General'],
])

/** Words before a head that belong to the office's title. */
export const OFFICE_MODIFIERS = wordSet(
  'first deputy vice acting interim caretaker former ex then outgoing incoming new newly-elected elect current honorary permanent special senior assistant ' +
    'associate executive under chief state federal central national foreign external internal interior defence defense finance trade economy economic energy culture ' +
    'environment ecology health education transport agriculture information justice tourism sports labour labor commerce industry planning union cabinet ' +
    'parliament parliamentary presidential royal party press general principal political minister-delegate second third late incumbent long-time longtime veteran ' +
    'affairs policy security development cooperation oil gas water resources digital science technology railways roads emergency youth women',
)

/** What an office can mind: "minister of | foreign affairs". */
export const OFFICE_FIELDS = wordSet(
  'commonwealth minorities refugees foreign external internal interior affairs affair international ' +
    'regional cooperation co operation relations trade commerce industry industries economy economic ' +
    'finance financial defence defense energy petroleum oil gas natural resources environment ecology ' +
    'environmental health education higher science technology transport transportation communications ' +
    'communication digital development agriculture rural water justice tourism culture sports sport ' +
    'youth policy labour labor social protection emergency situations security state investment ' +
    'investments planning public home religious parliamentary legal information innovation women ' +
    'family immigration expatriates road roads mining human urban housing livestock manufacturing ' +
    'aviation civil disaster land mineral forest forests welfare integration european asian eurasian ' +
    'central asia coordination national board of governors directors staff council political military ' +
    'administration office mission the department division politburo committee management peace ' +
    'post-conflict climate change diaspora overseas cabinet ministers senate parliament mejlis majlis ' +
    'mazhilis duma knesset congress',
)

/** Words between whose an office is and its title that say nothing of it: "Oman's first female prime minister". */
export const EPITHETS = wordList(
  'first female woman young youngest honourable honorable esteemed distinguished dear beloved ailing embattled outspoken reclusive veteran longtime ousted deposed exiled jailed imprisoned disgraced beleaguered powerful reformist hawkish newly recently duly democratically',
)

/** Words that come before a person's name and say nothing of an office. */
export const HONORIFICS = wordSet(
  'mr mrs ms miss dr prof professor sir dame lord lady madam madame h.e he hon honourable honorable sheikh sheikha shaikh shaikha shaykh sheik shri smt mullah ' +
    'maulana ayatollah hojatoleslam imam colonel marshal admiral commodore brigadier major captain lieutenant sergeant corporal baroness baron rev ' +
    'reverend bishop archbishop patriarch cardinal father rabbi swami tun dato datuk datin toh tan sri seri puan encik pehin pengiran yb yab y.b. y.a.b. rear empress duke duchess highness majesty excellency holiness barrister ustaz haji hajah prince princess comrade u ' +
    'dasho lyonpo daw royal samdech oknha preah rt amb sayyid sayed seyyed rep sen gen lt col maj capt cpl sgt adm cmdr cdr brig pol insp supt adv justice judge',
)

/** Words that the honours of a court go on with: "Samdech Akka Moha Sena Padei Techo". */
export const HONOURS = wordSet(
  'vibol pheakdei boromneath boromnath preah chaufea veang krolahom rattanak reach vongs ' +
    'akka moha sena padei techo krala hom pichey borvor thipadei thomak pothisal ponhea chakrei ' +
    'orang kaya laila setia bakti diraja utama paduka awang wira patinggi seri sri indera amar pahlawan',
)
