/** Words of the grammar of organizations. */

import { wordList } from './word-list.ts'
import { wordSet } from './word-set.ts'

/** Nouns that head the name of a body: "Royal Academy of Cambodia", "CICA Business Council". Lower case. */
export const ORGANIZATION_HEADS = wordSet(
  'railway railways park parks academy administration agency alliance assembly association authority bank board bureau centre center chamber coalition college commission committee ' +
    'community company conference confederation congress consortium cooperation corporation council court department directorate federation forum foundation fund ' +
    'group house hub initiative institute institutes institution league ministry mission movement network observatory office organisation organization parliament partnership party ' +
    'platform press programme program project secretariat senate service society structure studies syndicate task taskforce think trust tribunal union university wire ' +
    'embassy consulate duma majlis mazhilis state-duma politburo news times post daily herald television radio agency-news broadcaster airlines railways group holding ' +
    'quartet troika organ universitas universiti banco banque bulletin archive chancellery delegation ' +
    'police army navy guard guards corps front brigade command exchange airways motors motor electronics securities holdings industries technologies technology ' +
    'insurance entertainment pictures studios pharmaceuticals petroleum telecom mobile steel shipbuilding airport-authority church club federations headquarters procuracy presidium ' +
    'khural hural kenesh sabha kazhagam morcha parishad samiti sena peramuna balawegaya jirga shura rada knesset shimbun ilbo sangh panchayat taskforce ' +
    'co corp inc ltd llc plc bhd pte jsc ojsc pjsc cjsc gmbh fc united hotspur consultancy laboratories laboratory hospital orchestra ballet museum ' +
    'air force forces cross crescent music chemical chemicals cement foods logistics shipping aerospace semiconductor solutions ventures biologics lines labs establishment economics films tv llp ag nv battalion regiment',
)

/** Heads that are too common to make a name unless the run before or after is strong. */
export const WEAK_ORGANIZATION_HEADS = wordSet(
  'quartet troika organ park parks railway railways cooperation conference group house structure studies task think project programme program mission office delegation community partnership platform hub press state service post board network institution bulletin archive movement police army navy guard guards corps front brigade command exchange motor motors electronics securities industries technologies technology insurance entertainment pictures studios petroleum telecom mobile steel church club headquarters co corp inc ltd fc united hospital museum laboratory air force forces cross crescent music chemical chemicals cement foods logistics shipping aerospace semiconductor solutions ventures lines labs establishment economics films tv llp ag nv battalion regiment',
)

/** Names that end in one of these are things, places or papers, not bodies or people. */
export const THING_HEADS = wordSet(
  'reef shoal shoals atoll peak pass gorge dam mine cave falls hills coast accord accords act action agenda agreement airport anniversary article bay belt border bridge canal cape charter city code communique communiqué concept convention corridor ' +
    'corridors covenant crisis cup day days declaration decade desert dialogue district doctrine east era estate event exhibition expo field fields games gas goals gulf ' +
    'hall highlands highway hotel hour island islands isthmus lake law line lines list mechanism memorandum month mountain mountains note ocean oil operation order outlook pact palace ' +
    'park peninsula pipeline plan plateau point policy port principles prize process proposal protocol province railway range region report republic resolution rim river road roadmap route ' +
    'rule sea season south statement station statute strait straits strategy street summit talks territory theatre theater tower town treaty valley village vision war wars week west ' +
    'year zone century age office north power plant stadium square avenue gate times-square framework rights measures security mosque mosques protection award awards festival league film book song temple church bridge cathedral shrine',
)

/** People whose plural possesses a body: "People's Bank", "Workers' Party", "Prosecutors' Office". Lower case. */
export const COLLECTIVES = wordList(
  'people peoples workers women children prosecutors teachers farmers peasants students youth writers journalists lawyers nurses doctors veterans men employers ' +
    'manufacturers exporters consumers artists soldiers physicians shippers traders bankers citizens nations donors founders investors',
)

/** Heads that are left out when a body is named again: "Samsung" for "Samsung Electronics". Lower case. */
export const SHORTENED_HEADS = wordList(
  'railway railways co corp inc ltd llc plc bhd pte jsc group holdings electronics technologies technology motor motors party airlines airways industries ' +
    'securities steel telecom mobile pharmaceuticals company corporation',
)
