/** "his Kazakh counterpart": who holds the same office elsewhere. */

import { wordList } from './word-list.ts'
import { wordSet } from './word-set.ts'
export const OPPOSITES = new Set(['counterpart', 'colleague', 'opposite'])
export const MANY_OPPOSITES = new Set(['counterparts', 'colleagues'])

/** What people are called by trade, part, kin or plight right before their name: "lawyer Nurbek Toktakunov". */
export const PERSON_NOUNS = wordSet(
  'academic activist actor actress administrator advocate angler apprentice archbishop architect ' +
    'artist assemblyman assemblywoman astronaut athlete attorney aunt author banker barber barrister ' +
    'batsman batter billionaire blogger bodyguard bookseller bowler boxer boyfriend broker brother ' +
    'builder businessman businesswoman campaigner candidate captain cardinal caretaker carpenter ' +
    'cartoonist champion chauffeur chef choreographer citizen cleric clerk climber coach colleague ' +
    'comedian commander commentator commodore composer conductor congressman congresswoman constable ' +
    'contractor cosmonaut councillor councilor counterpart courier cousin cricketer critic curator ' +
    'cyclist dancer daughter defector defendant defender dentist deputy detective dissident doctor ' +
    'driver drummer editor electrician engineer entrepreneur explorer father figure filmmaker ' +
    'financier firefighter fisherman flanker footballer forward friend fugitive gangster gardener ' +
    'girlfriend goalkeeper goalscorer golfer grandmaster grandson guide guitarist gymnast hacker ' +
    'hawker herder historian hostage housewife hunter husband imam industrialist inspector inventor ' +
    'investor jeweller journalist judge jurist justice landlord lawyer legend legislator librarian ' +
    'lifeguard linguist litigator lobbyist magistrate magnate manager mechanic medallist mediator ' +
    'medic merchant midfielder midwife militant millionaire missionary model monk mother motorist ' +
    'mountaineer musician negotiator neighbor neighbour nephew niece nominee novelist nun nurse ' +
    'officer oligarch opener opponent organiser organizer paceman painter paramedic parliamentarian ' +
    'partner passenger patient patriarch pensioner pharmacist philosopher photographer physicist ' +
    'pianist pilot plaintiff player playwright plumber poet policeman policewoman politician porter ' +
    'preacher predecessor presenter priest principal prisoner producer prosecutor protester protestor ' +
    'provost psychologist pupil racer ranger rapper refugee reporter resident rider rival rower runner ' +
    'runner-up sailor scholar scientist screenwriter sculptor seamstress sergeant settler shepherd ' +
    'shooter shopkeeper singer sister skater skipper smuggler sniper soldier solicitor soloist son ' +
    'songwriter spinner sprinter star statesman stateswoman striker student successor superintendent ' +
    'surgeon surveyor survivor suspect swimmer teacher teammate technician teenager tenant therapist ' +
    'trader trainer translator trucker tycoon uncle vendor veteran victim villager violinist volunteer ' +
    'waiter waitress warlord weightlifter welder whistleblower wicketkeeper widow wife winger winner ' +
    'worker wrestler writer youngster',
)

/** Words of speech and thought behind a name: "Long told reporters". */
export const SPEECH_VERBS = wordList(
  'acknowledged added admitted argued believes claimed commented conceded confirmed denied explained ' +
    'hopes insisted joked noted pledged promised quipped recalled recounted remarked replied responded ' +
    'said says stated stressed thinks told tweeted urged vowed warned wrote',
)

/** Places whose name is also a given or family name: "Jordan Blake", "Paris Saint", "Denzel Washington". Folded. */
export const PLACE_AND_PERSON = wordSet(
  'hue petra rome adelaide alexandria america asia austin brazil carolina chad charlotte cuba cyprus dakota dallas ' +
    'denver england fiji florence france geneva georgia holland houston india ireland israel jackson ' +
    'jordan kenya kobe lima lincoln london madison mali medina milan nara nepal oman paris santiago ' +
    'sofia sudan sydney troy valencia verona victoria vienna virginia wales washington',
)
