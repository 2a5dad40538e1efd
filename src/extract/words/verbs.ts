/**
 * Verbs that carry or bound a clause in this genre, with their forms. A word that is no verb here is read as a noun.
 */
import { wordSet } from './word-set.ts'

export type VerbForm = { lemma: string; form: 'base' | 's' | 'past' | 'participle' | 'ing' }

/** Regular verbs, by their base. */
const REGULAR = (
  'abandon abstain comply sever accept accompany accord anticipate balance accuse achieve act add address adhere adjourn admit readmit adopt advance advise affirm agree aim allow announce answer appeal appear applaud appoint appreciate approach approve argue arrange arrive ask assert assess assist associate assume assure attach attack attempt attend attain attract avoid ' +
  'back ban base begin-x believe belong blame block boast boost border brief call cancel care carry cause cease celebrate censure chair change charge cite claim clash close co-chair co-host co-found cochair cohost cofound combine comment commend commit compare complain complete compose comprise condemn conclude conduct confer confirm confront congratulate connect consider consist consolidate constitute construct consult contain continue contribute convene convey convince cooperate coordinate copy counter cover create criticize criticise crown ' +
  'debate decide declare decline deepen defend define delay delegate deliver demand denounce deny depart depend deplore deploy describe deserve design designate desire detail determine develop devote direct disagree discuss dismiss dispatch display dispute dissolve divide donate double draft ease elaborate elect emerge emphasize emphasise employ enable encourage end endorse engage enhance enjoy enlarge ensure enter entitle envisage escalate establish evaluate exchange exclude execute exercise exist expand expect expel explain explore export express extend face facilitate fail favor favour feature figure finalize finance finish fire focus follow force foresee-x form formalize foster found fulfil fulfill function gather gain govern grant greet guarantee guide hail halt hand happen harm head help highlight hint honor honour hope host identify ignore illustrate impede implement imply import impose improve inaugurate include incorporate increase indicate inform inherit initiate initial inspect insist institute integrate intend intensify interest intervene interview introduce invade invest invite invoke involve isolate issue ' +
  'join judge jump justify kill label lack land launch lean lie-x limit link list listen live lobby locate look lower maintain manage march mark match mediate mention merge miss monitor motivate move name narrow need negotiate nominate note notify object oblige observe obtain occupy occur offer open operate oppose order organize organise outline overcome-x own participate pass patch pause perform persuade place plan play pledge point postpone praise precede prefer prepare present preserve preside press prevail prevent proceed process proclaim produce progress promise promote propose protest prove provide publish pull purchase pursue push question quit-x raise range ratify reach react read-x reaffirm realize realise rebuff recall receive recognize recognise recommend reconvene record recover reduce refer reflect refuse regard register regret regulate reject relate release relocate rely remain remark remember remind remove rename render renew repeat replace reply report represent request require resign resist resolve respect respond restate restore restrict result resume retire retract return reveal reverse review revise revive revoke ' +
  'sail sanction save scale schedule seal search secure select separate serve settle share shift shorten show-x sign signal slow solve sound specify sponsor stage start state station stay step stop strengthen stress strive-x struggle submit succeed suffer suggest summon supply support surprise suspend sustain tackle talk target telephone tend terminate test thank threaten tie-x tighten total touch tour trace trade train transfer transform transit translate transmit travel treat trigger trust try turn tweet unanimous-x underline underscore unify unite unveil update upgrade uphold-x urge use utilize value vary venture veto view violate visit voice volunteer vote vow wait walk want wrap warn watch weigh welcome widen wish withdraw-x witness work worry yield rule hang apply commence reside accredit acknowledge admire advocate align allege allocate amend aspire authorize coincide compel contradict convict correspond defeat demonstrate dine discontinue disclose disband embark embrace empower enact endanger escort evolve exhort extradite forge grapple hasten herald incur induct instruct interact normalise normalize nationalize penalize permit pioneer prioritize prohibit pronounce propel prosper reconcile regain reign rejoice rejoin repatriate repeal reprimand rescind restart retaliate reunite rotate salute scrap shun solicit spearhead stall stipulate subscribe summarise supervise suspect swap vacate vanish waive acclaim lodge lift toast await entail succeed assemble chaired-x dub term treat pin earn enlist learn entrust pave mourn pay-x greet host plead associate owe sponsor bring-x phone ring-x video-x fly-x bomb shell raid storm seize arrest detain liberate protest rally mobilize elaborate stress opine contend quip joke boycott skip spark stem date succeed accede succeed hail laud extol lament deplore rebuke chide reiterate relay reassure underpin outlaw counsel succeed unseat oust depose inherit reappoint reelect confer bestow award decorate dedicate devote owe enshrine institutionalize formalise formalize finalise harmonize liberalize streamline simplify upgrade elevate ' +
  // Verbs of the news around it: they bound clauses, whoever they are told of.
  'die survive marry imprison deport suppress rebel destroy renovate invent discover manufacture borrow repay ' +
  'bury commemorate pray worship preach convert endure tolerate confess apologize apologise forgive punish acquit ' +
  'investigate examine verify whisper depict portray calculate predict blackmail betray migrate dwell bequeath ' +
  'possess obey administer subsidize worsen deteriorate collapse dominate alter modernize decrease soar stabilize ' +
  'graduate relinquish exceed surpass assassinate topple besiege bombard ambush kidnap abduct hijack evacuate ' +
  'resettle disarm demobilize concede hospitalize vaccinate infect resurface reappear disappear surrender ' +
  'capitulate smuggle embezzle extort indict prosecute testify repent arbitrate rekindle undermine weaken erode ' +
  'hamper hinder obstruct thwart derail desist refrain offend provoke irritate anger infuriate astonish mislead deceive'
)
  .split(/\s+/)
  .filter((v) => v && !v.endsWith('-x'))

/** base: past, participle. */
const IRREGULAR: Record<string, [string, string]> = {
  be: ['was', 'been'],
  have: ['had', 'had'],
  do: ['did', 'done'],
  go: ['went', 'gone'],
  come: ['came', 'come'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  eat: ['ate', 'eaten'],
  flee: ['fled', 'fled'],
  fly: ['flew', 'flown'],
  foresee: ['foresaw', 'foreseen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  grow: ['grew', 'grown'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lie: ['lay', 'lain'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  overcome: ['overcame', 'overcome'],
  oversee: ['oversaw', 'overseen'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  read: ['read', 'read'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  show: ['showed', 'shown'],
  shut: ['shut', 'shut'],
  sit: ['sat', 'sat'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  strive: ['strove', 'striven'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  tie: ['tied', 'tied'],
  undergo: ['underwent', 'undergone'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  win: ['won', 'won'],
  wind: ['wound', 'wound'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
  born: ['born', 'born'],
  freeze: ['froze', 'frozen'],
  overthrow: ['overthrew', 'overthrown'],
  rebuild: ['rebuilt', 'rebuilt'],
  rerun: ['reran', 'rerun'],
  succeed: ['succeeded', 'succeeded'],
  cast: ['cast', 'cast'],
  cut: ['cut', 'cut'],
  split: ['split', 'split'],
  deal: ['dealt', 'dealt'],
}

const DOUBLES = wordSet(
  'wrap compel propel incur swap scrap shun admit readmit commit submit transmit permit refer confer ' +
    'prefer defer occur plan ban stop step drop map expel cancel travel regret transfer rebuff sum ' +
    'plot chat trim quip skip stem dub pin equip rebel kidnap stun',
)

function formsOf(base: string): [string, VerbForm['form']][] {
  const irregular = IRREGULAR[base]
  const stem = DOUBLES.has(base) ? base + base.at(-1) : base
  const s = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  const past =
    irregular?.[0] ??
    (base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`)
  const ing =
    base === 'be'
      ? 'being'
      : /(?:ie)$/.test(base)
        ? `${base.slice(0, -2)}ying`
        : /[^eoy]e$/.test(base)
          ? `${base.slice(0, -1)}ing`
          : `${stem}ing`
  return [
    [base, 'base'],
    [s, 's'],
    [past, 'past'],
    [irregular?.[1] ?? past, 'participle'],
    [ing, 'ing'],
  ]
}

/** Verbs whose base is rather a noun: of them only what was done is read as a verb. */
const PAST_ONLY =
  'capture escape retreat shelter surge plunge slump crush loot wreck damage harbour harbor shock stun puzzle insult ' +
  'campaign contest compromise protect arm equip free jail'

/** Every form of every verb → its lemma. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = buildForms()

function buildForms(): Map<string, VerbForm> {
  const map = new Map<string, VerbForm>()
  for (const base of [...REGULAR, ...Object.keys(IRREGULAR)]) {
    for (const [text, form] of formsOf(base))
      if (!map.has(text) || form === 'base')
        map.set(text, { lemma: base, form: map.get(text)?.form === 'past' ? 'past' : form })
  }
  for (const base of PAST_ONLY.split(' '))
    for (const [text, form] of formsOf(base))
      if (form !== 'base' && form !== 's' && form !== 'ing') map.set(text, { lemma: base, form: 'past' })
  for (const text of ['is', 'are', 'am', "'re", '’re', "'m", '’m']) map.set(text, { lemma: 'be', form: 's' })
  for (const text of ["'ve", '’ve']) map.set(text, { lemma: 'have', form: 'base' })
  map.set('were', { lemma: 'be', form: 'past' })
  map.set('groups', { lemma: 'group', form: 's' })
  map.set('has', { lemma: 'have', form: 's' })
  map.set('does', { lemma: 'do', form: 's' })
  for (const [uk, us] of [
    ['travelled', 'travel'],
    ['traveled', 'travel'],
    ['travelling', 'travel'],
    ['cancelled', 'cancel'],
    ['canceled', 'cancel'],
    ['focussed', 'focus'],
    ['co-chaired', 'co-chair'],
  ] as const)
    map.set(uk, { lemma: us, form: uk.endsWith('ing') ? 'ing' : 'past' })
  return map
}

/** Forms that are nouns as often as verbs: verbs only right behind a subject or an auxiliary. */
export const NOUN_OR_VERB = new Set(
  (
    'visit visits tour tours groups accord accords balance balances host hosts chair chairs head heads lead leads report reports support supports request requests state states talk talks plan plans work works pledge pledges promise promises call calls ' +
    'demand demands visit deal deals trade trades export exports import imports debate debates offer offers order orders vote votes view views protest protests attack attacks change changes ' +
    'start end ends back sanction sanctions sign signs set sets move moves meeting meetings building setting standing use uses need needs interest interests link links study studies ' +
    'address addresses return returns start starts result results form forms force forces post posts project projects process stay stays issue issues value values question questions praise thanks thank ' +
    'travel rule rules term terms date dates draft drafts record records voice place places name names step steps progress transit transfer trust limit limits test tests stage stages increase increases share shares mark marks border borders list lists note notes cause causes care show shows veto vetoes ' +
    'opening closing training founding standing following including concerning regarding speaking working living trading understanding spending hearing briefing gathering building feature focus guarantee guide gain gains aim aims answer answers appeal appeals approach approaches block blocks boost brief charge charges claim claims comment comments ' +
    'contract contact contacts cover design desire detail details dispute disputes exchange exchanges exercise exercises experience experiences figure figures finance function functions hope hopes increase interview lack land launch league level listen look match merit object objects own present present range ranges reach read regret regrets release releases remark remarks respect review reviews sound sponsor sponsors supply supplies surprise target targets tie ties total trace turn update upgrade warning watch wish wishes witness worry yield press presses defeat escort permit permits pioneer reign repeal salute scrap spearhead suspect suspects swap toast lift lodge rally fund funds station stations'.replace(
      /\s+/g,
      ' ',
    )
  ).split(' '),
)
