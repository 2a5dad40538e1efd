/** Capitalised words that are no names, and the small words inside names. */
import { wordSet } from './word-set.ts'

/** Capitalised words that open sentences or stand in titles and are no part of a name. Lower case. */
export const NOT_NAMES = wordSet(
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
    'mr mrs ms dr prof sir president minister ministers ambassador secretary chairman director prime deputy vice foreign general king queen prince emir sheikh shaikh shaykh ' +
    'government parliament republic kingdom state union summit meeting session council assembly debate conference forum organization organisation committee commission ministry ' +
    'dynamic established located founded born including whether ten',
)

/** Lower-case parts that stand inside personal names. */
export const NAME_PARTICLES = wordSet(
  'dela delos del dos bin bint binti ibn al el ul ur van von der den de da di dos du la le ter oglu oğlu oghlu ogly ogli uulu uly kyzy kyzi qizi gyzy zade y san abu abd st do das af zu ould bte binte wa ole arap',
)

/** Common words that titles and slogans capitalise: a run of nothing else is no person. Lower case. */
export const TITLE_WORDS = wordSet(
  'regular security economic cooperation development sustainable goals youth dialogue generation generations memorandum understanding peace stability prosperity trade investment energy culture climate change ' +
    'food water health digital transformation road map strategic partner partnership partners comprehensive enhanced friendship good neighbour neighbor neighbourly friendly joint working level senior officials special event ' +
    'confidence building measures shared future common human community mankind prospects platform great core principles points agreed new realities post pandemic business council think tank eminent persons ' +
    'free open green blue silk road belt corridor action plan programme programs project projects law rule order rights human women children people peoples nation culture cultural heritage ' +
    'chair chairs chairmanship term head heads list note main key issues topics participants summary text full draft final official documents document report review annual weekly daily ' +
    'nuclear weapons missile shield treaty agreement crisis war conflict terrorism separatism extremism drugs trafficking border borders customs visa visas tourism transport railway aviation ' +
    'opening closing ceremony session plenary speech address remarks interview lecture opinion analysis comment commentary editorial feature briefing press conference bulletin digest diary chronology timeline factsheet fact sheet ' +
    'ladies gentlemen excellency excellencies majesty highness honourable honorable diplomatic diplomacy science technology education university school students space outer information cyber artificial intelligence innovation ' +
    'interaction anniversary year years day days week weeks month fund funds bank group groups centre center office house force forces army navy air defence defense military police party congress contact',
)

/** Words that are names as well: only with a capital inside a sentence, before another name. */
export const NAMES_TOO = wordSet('than so an do will may no both even most he she you my on')
