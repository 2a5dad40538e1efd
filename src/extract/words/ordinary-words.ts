/**
 * Words of everyday English that headlines, programmes and web pages write with capitals: "Leaders Gather", "Policy
 * Paper", "Disaster Management". What is a common family or given name is left to the lists of names.
 */
import { wordSet } from './word-set.ts'

/** Nouns and adjectives that no other list of words has. Lower case. */
export const ORDINARY_WORDS = wordSet(
  'able absent abuse access accident account accounts accuracy active activities actual adult advice ' +
    'adviser advisory affair afternoon agencies ago aid aircraft airline alert alien allies ally alone ' +
    'altitude amazing ambassadors ancient anger animal anthem anticipated apology appetite applicant ' +
    'arena arms arrival arrivals art arts aspect asset assets asylum atmosphere atomic audio audit ' +
    'authorities automatic autonomous autumn average aware baby backdrop bad ball ballot band banking ' +
    'banner bare barrier barriers basic basics basis basket battle beach bear beauty bed beef beginner ' +
    'behalf behavior behaviour belief benefit benefits best better bid bigger biggest billion bills ' +
    'bird birth bit bitter blast bloc blockade blog blood boat bodies body bold bonds books boss bottom ' +
    'box boy boys branch brand brave bread breakfast breakthrough breath bridges bright brothers budget ' +
    'buildings bulk bunch burden bus busy button cable calendar calm camera camp campaign campus cancer ' +
    'candidates capital capitals car carbon card cards career careers cargo carrier cars case cases ' +
    'cash catalogue category ceasefire cent centres ceremonies certain certificate chain chains ' +
    'challenge challenges champions chance chances channel channels chaos chart cheap check chemistry ' +
    'chiefs child choice choices circle circular citizens civil civilian civilians class classes ' +
    'classic clean clear client clinic clock closer clothes cloud clubs coal codes cold colonial color ' +
    'colour commons communal communicator communities companies comparison compass complaint complex ' +
    'component computer concrete confident conflicts consensus constant consular consultants consumer ' +
    'contacts content contest context continent continental continuous contract contracts contrast ' +
    'contributor control controls convoy copyright corner corporate corpus correct corrupt cost costs ' +
    'counterparts counties country county coup couple courage course courses courtesy coverage craft ' +
    'crazy creator credit credits crime crimes criminal crises criteria crop crowd cruise cultures ' +
    'curriculum custom customer customers damage dance danger dangerous dark data database dawn ' +
    'daylight dead deadline deadly death deaths debt decent deep deeper deficit definite degree degrees ' +
    'deliveries delivery democracy democratic demographics dense departure departures deposit depth ' +
    'desk device devices diaspora dictionary diet different difficult difficulty dilemma dinner ' +
    'directory dirty disabled disaster disasters discourse discovery disease diseases distant distinct ' +
    'diverse dock dollar dollars domain domestic donor donors door doors doubt download downturn ' +
    'dramatic dream dreams drill drills drink drone drones drought drug dry dual due duty dynamics ' +
    'early earnings earth earthquake easy economies editors effect effects efficient effort efforts ' +
    'elders electoral electric elegant elite email emails embargo embassies emergencies emotional ' +
    'emphasis empire employee employees employer empty enemies enemy energies engine enormous entire ' +
    'entrepreneurs entry envoy envoys epidemic equal equity error escape essay essays estimate ethics ' +
    'ethnic eve evening everyday evil exact exam example examples excellent exile exit expatriates ' +
    'expense expenses expert expertise extent extra extraordinary extreme extremist eye eyes fabric ' +
    'facilities factor factors factory facts faculty failure fair faith false fame families family ' +
    'famine famous fans fare farewell farm farmer farmers farms fashion fast fatal fate fathers fault ' +
    'favourite fear fears feed feedback fees fellow fellows female fever fewer fierce fifty fighter ' +
    'fighters file files filter finale finals findings firm firms fiscal fish fisheries fishing flag ' +
    'flags flash flat fleet flight flights flood floods floor flow flower flowers fluid foot football ' +
    'forecast foreigners forest forests formal format formula fortune forums fossil founder founders ' +
    'frameworks fraud freedom freedoms freight frequent fresh frontier frontiers fruit fuel fuels fully ' +
    'fun fundamental fundamentals funeral funny futures gallery gap gaps garden gateway gender generous ' +
    'gentle genuine giant gift gifts girl girls glance glass globe goal god gold golden goods gossip ' +
    'grand grass gratitude grave grazing greater greenhouse greetings grid gross ground grounds growth ' +
    'guest guests guideline guidelines guilty gun guns habit half handbook handover handy happy hard ' +
    'harmony harvest hate hazard hazards headline headlines healthy heart heat heavy height heights ' +
    'helicopter hero heroes hidden high higher highest highly historic history hit holiday holidays ' +
    'holy home homeland homepage homes honest horizon horizons horror horse hospitals hostages hostile ' +
    'hot hotels hotline hours household housing huge humanitarian humble hundred hundreds hunger ' +
    'hurricane ice icon idea ideal ideas illegal illicit images immediate immense immigrants impact ' +
    'imperial important incident incidents income incomplete incorrect independent index indicator ' +
    'indicators indigenous individual individuals industrial infant informal infrastructure ingredients ' +
    'inland inner innocent input inquiry inside insight insights instant intact integral intelligent ' +
    'intense intent internet interpreter intimate inventory investors inward item items jail jet jobs ' +
    'journal journals journey journeys junior jury keynote keys kids killer kind kit knife knowledge ' +
    'ladder lakes landmark landscape landslide languages large larger largest laser latest laws lawsuit ' +
    'lawyers layer leader leap learners lease least legacy legal legends lesson lessons letter letters ' +
    'levels liable liberal liberty library license life lifetime light lights liquid literacy literary ' +
    'literature livelihoods livestock load loan loans local locals logic login logo logout lonely ' +
    'longer loop loss losses lot lots lounge love lovely lowest loyal luck luggage lunch luncheon ' +
    'machine machines mad magazine magic mail mainland mainstream makers male managers mandate ' +
    'manifesto manner manual manufacture manuscript maps margin margins marine maritime market markets ' +
    'marriage mass massacre masses master material materials mathematics matter matters mature maximum ' +
    'mayors meal meals measure meat media median mediators medicine medium meetings member memoir ' +
    'memorial memories memory men mental menu merger message messages metal metals method methods metro ' +
    'microphone mid midnight migrants mild mile miles milestone milestones militants militia milk mill ' +
    'millennium million millions mind minds minerals miners mines mini minimum minor minorities minute ' +
    'minutes miracle mirror missiles mistake mistakes mix mixed mixture mode models moderate modern ' +
    'modest moment moments momentum monarchy money monster monthly months mood moral morning mosquito ' +
    'mothers motion motive motto mount mouse mouth movie movies multi multinational multiple multipolar ' +
    'municipal murder museums mutual mutually myth myths naked narcotics native natural nature naval ' +
    'neat necessary neighbors neighbourhood neighbours nerve net networks neutral newcomer newest ' +
    'newsletter newspaper newspapers nice night nights noise nomad non normal norms northeast northwest ' +
    'notice notices notion novel null number numbers numerous oath obstacle obstacles oceans odd ' +
    'officers offices offshore oils older oldest olympic olympics once ones ongoing online onward opera ' +
    'operational opinions opponents opportunities opposite optics option options oral orbit ordinary ' +
    'organ organic origin original orphan orthodox outbreak outcome outcomes outdoor outlet outlooks ' +
    'output outrage outreach outside outskirts outstanding overall overnight overseas overview owner ' +
    'owners oxygen pace pack package packages packet pain paint pair palaces panel panels panic ' +
    'panorama paper papers parade paradise paragraph parallel parent parents parity parking part ' +
    'participant particular partly passage passengers passport passports past path paths pathway ' +
    'pathways patrol pattern patterns peacekeepers peacekeeping peasant penalty pending percent perfect ' +
    'period periods perpetual person personal personnel pet phase phases phenomenon photograph ' +
    'photographs photos phrase physics pick picture piece pieces pilgrim pilgrims pillar pillars pipe ' +
    'pipelines piracy pirate pirates pity plague plain plane planes planet plants plastic plate ' +
    'platforms players plea pleasant please pleased pleasure plus pocket podcast poem poetry poison ' +
    'pole policies policing politicians politics poll polls poor pop popular portal portfolio portrait ' +
    'ports poster posts poverty practice practices practise precise pregnant preliminary premium ' +
    'preparatory pressure pressures prestige preview prey prices pride primaries primary print printer ' +
    'prior priorities prison prisoners prisons privacy private privilege privileges prizes problem ' +
    'problems procedure procedures proceedings producers product products professional professionals ' +
    'professor profile profiles profit profits profound prominent prompt proof propaganda proper ' +
    'property proposals prospect prosperous protesters proud provinces provisional public publishers ' +
    'pupils pure purpose purposes qualified quarter quarters queries query quest quick quicker quiet ' +
    'quota quotas race races racial racism radar rail rain rainbow rank ranks rapid rapidly rare rate ' +
    'rates ratio rationale raw reader readers ready real realm rear reason reasons rebel rebels recent ' +
    'recipe recipient reciprocal recovery recruit red reform reforms refuge refugees regime regimes ' +
    'regions registry regulatory rehearsal relevant relief religion religions reminder remote renewal ' +
    'rent repair repairs replica reprint republics rescue research reserve reserves reset residents ' +
    'resilient resort resource response responses rest restaurant retail retreat revenue revenues ' +
    'revival revolutionary reward rewards rhetoric rich riches ride rifle right rigid riot riots risk ' +
    'risks rivals rivers robot robots robust rocket rockets role roles roll room rooms root roots rough ' +
    'round rounds routes routine row rows royals rubber ruins rulers rumour rumours runway rural rush ' +
    'sacred sacrifice safe safeguards safer safety sale sales salt sample sand satellite satellites ' +
    'savings scandal scenario scenarios scene scenes scheme schemes scholars schools scientific ' +
    'scientists scope score screen script sculpture seas seasons seat seats secret secretariats secrets ' +
    'sector sectoral sectors seed seeds self semi seminar seminars senators sense series servant ' +
    'servants server services setup severe sex shadow shadows shape shareholders shelter shelters ship ' +
    'ships shock shop shopping shops shore short shortage shortages shorter shot shoulder sick side ' +
    'sidebar sidelines sight signatories signature signatures significant silent silver similar simple ' +
    'simultaneous single sisters site sitemap sites size skill skills skin sky slave slavery sleep ' +
    'slight slogan smaller smart smoke smooth smuggling soccer social socialist societies soft software ' +
    'soil solar soldiers sole solid soon sorry soul souls southeast southwest sovereign sovereignty ' +
    'spare speaker speakers specialist specialists species specific spectacular spectrum speeches speed ' +
    'spell sphere spheres spin spirit spiritual spokesman spokesperson spot spotlight spread spring ' +
    'squad stable staff stake stakeholder stakeholders stakes stamp stance standard standards standoff ' +
    'standstill stars statehood static statistics status statutes steady stick stock stocks stolen ' +
    'storage store stores stories story straight strange strategies stream streets strength string ' +
    'strip strong stronger strongest structural structures studio study stuff style subject subjects ' +
    'subscriber subscribers subtle suburb success successes sudden sufficient sugar suicide suit suite ' +
    'sum summaries summer summits super superior supporters supreme sure surface surge survey surveys ' +
    'survival survivors swift switch sword symbol symbols sympathy symposium symptom syndrome system ' +
    'systematic systems tables tablet tag tags tail takeover tale talent talents tanks tape tariff ' +
    'tariffs tasks taste tax taxes teachers team teams tears technique techniques teenage temperature ' +
    'temporary tent tenure terminal territorial territories terror terrorist terrorists testimony ' +
    'textile texts thematic theme themes theory thesis thing things thoughts thousand thousands threat ' +
    'threats threshold throne ticket tickets tide tier tight timber time timely tiny tip tips title ' +
    'titles toll tone tongue tool tools top topic tough tour tourist tourists tours toxic track tracks ' +
    'traders traditional traffic tragedy tragic trail traitor transcript transitional transparent trap ' +
    'trauma traveller treasure treasury treaties tree trees trend trends trial trials tribe tribes ' +
    'tribute trick trip trips triumph troop troops trophy trouble troubled truck trucks true truly ' +
    'trustees truth turmoil turnout tutorial twin twins twist type types typhoon ultimate unable ' +
    'unclear uniform unilateral unions unique unit units unity universal universe universities unknown ' +
    'unlikely unmanned unprecedented unresolved unrest unusual upper uprising urban urgent usage useful ' +
    'user users usual vacancies vaccine vaccines vague valid van variety vast vehicle vehicles venue ' +
    'verdict vessel vessels veterans viable vibrant victims victories victory video videos viewer ' +
    'viewers viewpoint villagers villages violent virtual virtue virus visions visitor visitors visual ' +
    'vital vivid vocational volcano volume volumes voluntary voter voters voyage wage wages wake wall ' +
    'walls warehouse warm warnings warrant warrior warriors waste waters wave waves way ways weak ' +
    'wealth wealthy weapon wear weather web webinar webpage website websites wedding weekend weeklong ' +
    'weight welfare wellbeing wheat wheel whole wide wider wild wildlife willing wind window windows ' +
    'winds wine wing wings winners winter wisdom wise woman womens wonder wooden word words workers ' +
    'workforce workplace workshop workshops worlds worldwide worst worth worthy wound wounded wrong ' +
    'yearbook yearly younger youngest zero zones',
)

const ENDINGS =
  /^\p{L}{3,}(?:tion|sion|ment|ness|ship|ity|ism|ical|tial|cial|able|ible|ance|ence|ency|ancy|tive|sive|ious|ful|less|ward|graphy|ology)s?$/u

/** Whether the ending says that a word is an ordinary one: "Management", "Consultations". */
export const endsOrdinarily = (lower: string): boolean => lower.length >= 7 && ENDINGS.test(lower)
