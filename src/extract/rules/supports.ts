/** "A praised B", "A thanked B for …", "A expressed its solidarity with B", "A reaffirmed its commitment to B". */
import { stance } from './stances.ts'

const FEELINGS =
  /^(?:tribute|support|gratitude|solidarity|thanks|appreciation|commitment|backing|readiness|condolences|congratulations|sympathy|respect|admiration|confidence|assistance|help|aid|felicitations|regards)$/
const DOINGS =
  /^(?:transformation|efforts?|initiatives?|role|work|proposals?|ideas?|activities|contributions?|leadership|candidacy|candidature|chairmanship|presidency|decision|offer|steps?|measures|hosting|organi[sz]ation|polic(?:y|ies)|development|process|integrity|sovereignty|independence|position|achievements?|concept|plan|strategy|creation|establishment|reforms?|progress|success|goals|principles|bid|accession|membership)$/

export const supports = stance('supports', [
  {
    id: 'praises-doings',
    verb: 'praise commend support endorse back hail applaud welcome appreciate value',
    noun: DOINGS,
    target: 'of by',
  },
  {
    id: 'praises',
    verb: 'praise commend thank support endorse back hail applaud laud congratulate appreciate extol salute compliment',
    target: 'object',
    owners: true,
  },
  {
    id: 'expresses-support',
    verb: 'pay express voice reaffirm reiterate renew pledge offer declare convey confirm underline stress give lend affirm extend',
    noun: FEELINGS,
    target: 'to for with in',
    owners: true,
  },
  {
    id: 'thanks-go',
    verb: 'go',
    fromSubject: true,
    noun: /^(?:thanks|congratulations|appreciation|gratitude|sympathy)$/,
    target: 'to',
  },
  {
    id: 'is-grateful',
    verb: 'be remain',
    noun: /^(?:grateful|thankful|indebted|appreciative)$/,
    target: 'to',
  },
  { id: 'commits-to', verb: 'commit stand contribute', target: 'to by behind' },
  {
    id: 'assures',
    verb: 'assure',
    target: 'object',
    beside: /(?:^| )(?:support|solidarity|backing|assistance)$/,
    needs: 'of',
  },
  { id: 'contributes', verb: 'make', noun: /^contributions?$/, target: 'to' },
])
