/** Capitalised words that open sentences or stand in titles and are no part of a name. Lower case. */
export const NOT_NAMES = new Set(
  (
    'besides alongside throughout aboard regarding concerning amidst beside towards toward till upon a an the this that these those it its he she they we i you his her their our my your who which what when where why how whose ' +
    'in on at by for from with without of to into onto over under between among after before during since until till through against about across along around near within behind beyond ' +
    'despite unlike like as than per via amid while because although though if unless whether and or but nor so yet not no neither either both all some any each every many much most more ' +
    'few several such other another same own only also even still already just then there here now today yesterday tomorrow tonight later earlier earlier recently currently meanwhile however ' +
    'moreover furthermore therefore thus hence instead otherwise finally first second third fourth fifth sixth seventh eighth ninth tenth last next one two three four five six seven eight nine ten eleven twelve ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'was were is are be been being has have had do does did will would shall should can could may might must ' +
    'yes none nothing nobody nowhere everyone anyone someone everything let having being speaking addressing according following ahead together apart asked critics analysts experts observers officials diplomats ' +
    'leaders ministers presidents delegates members participants sources reporters journalists governments countries states nations delegations parties sides ' +
    'ladies gentlemen dear thank thanks excellencies distinguished colleagues friends madam mister question answer q note notes annex appendix chapter section page figure table source sources photo image ' +
    'published updated posted press release communique communiqué statement background contents introduction conclusion origins aftermath summary agenda programme appointment ' +
    'asia asian europe european africa african america latin eurasia eurasian arctic pacific atlantic indo indian-ocean caspian mediterranean arab islamic muslim christian buddhist western eastern northern southern central ' +
    'west east north south gulf middle far world global international regional national bilateral multilateral trilateral covid ' +
    'mr mrs ms dr prof sir president minister ministers ambassador secretary chairman director prime deputy vice foreign general king queen prince emir sheikh ' +
    'government parliament republic kingdom state union summit meeting session council assembly conference forum organization organisation committee commission ministry ' +
    'dynamic established located founded born including whether ten'
  ).split(' '),
)

/** Lower-case parts that stand inside personal names. */
export const NAME_PARTICLES = new Set(
  'bin bint binti ibn al el ul ur van von der den de da di dos du la le ter oglu ogly uulu kyzy qizi zade y san abu abd st'.split(
    ' ',
  ),
)

export const MONTHS: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

export const WEEKDAYS: Record<string, number> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
}

/** Words that can open an ordinal's test: anything else is none. */
const ORDINAL = /^(?:\d{1,3}(?:st|nd|rd|th)|[IVX]+|.*(?:th|st|nd|rd)|inaugural|maiden|first-ever)$/i

const UNITS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const TENTHS: Record<string, number> = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
}
const ROMAN: Record<string, number> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
  XIII: 13,
  XIV: 14,
  XV: 15,
  XVI: 16,
  XVII: 17,
  XVIII: 18,
  XIX: 19,
  XX: 20,
  XXI: 21,
  XXII: 22,
  XXIII: 23,
}

/** The number an ordinal word says ("6th", "sixth", "VI", "forty" + "seventh" as two words), else null. */
export function ordinalOf(word: string, before?: string): number | null {
  if (!ORDINAL.test(word)) return null
  if (/^(?:inaugural|maiden|first-ever)$/i.test(word)) return 1
  const numeric = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(word)
  if (numeric) return Number(numeric[1])
  const lower = word.toLowerCase()
  const unit = UNITS.indexOf(lower)
  if (unit > 0)
    return before && TENS[before.toLowerCase()] && unit < 10 ? TENS[before.toLowerCase()]! + unit : unit
  if (TENTHS[lower]) return TENTHS[lower]
  return ROMAN[word] ?? null
}

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
}

/** The number a word says ("3", "three"), else null. */
export function numberOf(word: string): number | null {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return /^\d{1,4}$/.test(word) ? Number(word) : null
  return Object.hasOwn(NUMBERS, word.toLowerCase()) ? NUMBERS[word.toLowerCase()]! : null
}

/** Common words that titles and slogans capitalise: a run of nothing else is no person. Lower case. */
export const TITLE_WORDS = new Set(
  (
    'security economic cooperation development sustainable goals youth dialogue generation generations memorandum understanding peace stability prosperity trade investment energy culture climate change ' +
    'food water health digital transformation road map strategic partner partnership partners comprehensive enhanced friendship good neighbour neighbor neighbourly friendly joint working level senior officials special event ' +
    'confidence building measures shared future common human community mankind prospects platform great core principles points agreed new realities post pandemic business council think tank eminent persons ' +
    'free open green blue silk road belt corridor action plan programme programs project projects law rule order rights human women children people peoples nation culture cultural heritage ' +
    'chair chairs chairmanship term head heads list note main key issues topics participants summary text full draft final official documents document report review annual weekly daily ' +
    'nuclear weapons missile shield treaty agreement crisis war conflict terrorism separatism extremism drugs trafficking border borders customs visa visas tourism transport railway aviation ' +
    'opening closing ceremony session plenary speech address remarks interview lecture opinion analysis comment commentary editorial feature briefing press conference bulletin digest diary chronology timeline factsheet fact sheet ' +
    'ladies gentlemen excellency excellencies majesty highness honourable honorable diplomatic diplomacy science technology education university school students space outer information cyber artificial intelligence innovation ' +
    'interaction anniversary year years day days week weeks month fund funds bank group groups centre center office house force forces army navy air defence defense military police party congress contact'
  ).split(' '),
)
