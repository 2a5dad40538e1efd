/** Words around a name that say it is a body: "the lender's parent X", "X shares", "an economist at X". Lower case. */

import { wordList } from './word-list.ts'
import { wordSet } from './word-set.ts'

/** Offices and people that only a body has: "Komeito leader", "economist at UBS". */
export const BODY_PEOPLE = wordList(
  'activists analyst boss cadres candidates ceo cfo chair chairman chairperson chairwoman chief ' +
    'coach cofounder convener convenor coo correspondent cto defender economist editor employee ' +
    'employees executive executives fighters forward founder goalkeeper headquarters insider insiders ' +
    'journalist lawmakers leader legislators manager member members midfielder militants mps owner ' +
    'owners patron rebels reporter shareholders shares spokesman spokesperson spokespersons ' +
    'spokeswoman staffer staffers stock strategist striker subsidiary supporters supremo treasurer ' +
    'unit winger',
)

/** Members of a parliament, who have a party: "BJP MP", but "Daegu lawmaker". */
export const PARTY_PEOPLE = wordList(
  'mp mps lawmaker lawmakers legislator legislators senator senators president vice deputy secretary general candidate worker workers official officials officer officers director',
)

/** What is of or at a body: "subsidiary of X", "economist at X", "works for X". */
export const BODY_LINKS = wordList(
  'analyst arm ceo cfo chairman chairperson chairwoman cofounder correspondent economist editor ' +
    'employee employees executive executives founder headquarters owner reporter shareholders shares ' +
    'spokesman spokesperson spokeswoman stake stakes strategist subsidiary unit worked working works',
)

/** Verbs of bodies rather than things, behind an acronym. */
export const AGENT_VERBS = wordList(
  'accused added announced appealed approved arrested asked backed banned broadcast called carried ' +
    'claimed condemned confirmed criticised criticized decided demanded denied detained expects ' +
    'fielded filed fined issued launched lost nominated noted opposed opposes ordered plans published ' +
    'questioned quoted raided recorded registered rejected reported said says showed stated summoned ' +
    'supports told urged wants warned welcomed won',
)

/** Adjectives of faith, people and conviction, and common nouns, that stand before "leader" as well. */
export const NO_BODIES = wordSet(
  'observer associate founding dialogue permanent honorary full acting african american arab army asian bank board buddhist cabinet catholic central chief ' +
    'chinese christian city club communist community company congressional conservative crown current ' +
    'dalit democratic deputy district eastern european executive farmer farmers federal former ' +
    'founding government group hindu indian international islamist jewish junior kurdish late liberal ' +
    'local majority malay maoist market marxist military minority muslim national nationalist naxal ' +
    'new old opposition orthodox palestinian parliamentary party police protest protestant provincial ' +
    'rebel regional religious republican rohingya royal ruling senate senior separatist shia shiite ' +
    'sikh sinhalese socialist spiritual state student sunni supreme tamil team tibetan town tribal ' +
    'uighur union uyghur vice village western women worker world youth',
)

/** Capitals that stand for no body: measures, papers, sicknesses, things. */
export const NO_ACRONYMS = wordSet(
  'ACP AD AI AIDS ALL AM AND AS AT AUD BA BC BIT BPD BRT BSC BY CBM CBMS CBRN CCTV CEO CEPA CET CFO ' +
    'CM CMO CNG CNY COC COO CPI CPTPP CSO CSOS CTBT CTO CV DCM DCP DGP DIG DNA DOC DPRK DR DSP EEZ EPA ' +
    'ER EST EU EUR EV EVS FAQ FDI FIR FIRS FMCT FOR FTA FTAS GDP GMT GNP GPS GRC GST GW HA HE HH HIV ' +
    'HK HM HQ IAS ICBM ICT ICTS ICU ID IDP IDPS IFS IGP II III IN INF INGO INR IPL IPO IPS IQ IS IT IV ' +
    'IX JCPOA JEE JPY KG KM KO KRW KV LED LNG LOI LPG LRT MA MBA MDG MDGS MERS MLA MLAS MLC MM MOU MoU ' +
    'MP MPS MR MRS MRT MS MSME MSMES MTR MVP MW NDC NDCS NEET NEW NGO NGOS NO NOT NPR NPT NT NWFZ ODI ' +
    'ODIS OF OK ON PC PCR PHD PM PMI PMO POCSO PPP PPPS PR PRC PST PTA QA QR RCEP RM RMB RNA ROC ROI ' +
    'ROK RP RS RSVP SALT SARS SDG SDGS SEANWFZ SGD SHO SIR SLBM SMC SME SMES SMS SP SSP START SUV T20 ' +
    'TAC TEST THE TO TPP TV UAE UAPA UAV UAVS UK UN UNCLOS US USA USD UTC VAR VAT VI VII VIII VIP VIPS ' +
    'VS WMD XI XII XIV XV XVI XX XXI',
)

/** What a body is called by its kind, right before its name: "carrier Somon Air". Lower case. */
export const BODY_KINDS = wordList(
  'firm company carrier airline bank lender newspaper daily broadcaster agency party startup start-up retailer manufacturer operator automaker carmaker chipmaker drugmaker conglomerate ' +
    'charity nonprofit watchdog thinktank tank club magazine tabloid network publisher brokerage insurer developer miner producer refiner utility website outlet label regulator insurer bookmaker',
)

/** What stands behind a name in lower case and says it is a body's: "the Yesh Atid party". Lower case. */
export const KINDS_BEHIND = wordList(
  'party coalition newspaper daily agency television tv channel radio magazine airline group militia movement bank brokerage bloc',
)

/** What a part of a company adds to its name: "Bloomberg Economics", "China Railway International". Lower case. */
export const DIVISIONS = wordList(
  'international economics research exploration capital energy intelligence global digital cloud health finance logistics engineering services solutions ' +
    'india china japan korea asia europe africa america',
)
