/** What people are called by trade, part, kin or plight right before their name: "lawyer Nurbek Toktakunov". */
export const PERSON_NOUNS = new Set(
  (
    'academic activist actor actress administrator advocate archbishop architect artist assemblyman ' +
    'assemblywoman astronaut athlete attorney aunt author banker barrister batsman batter billionaire ' +
    'blogger bowler boxer boyfriend brother businessman businesswoman campaigner candidate captain ' +
    'cardinal cartoonist champion chef citizen cleric climber coach colleague comedian commander ' +
    'commentator commodore composer conductor congressman congresswoman constable cosmonaut councillor ' +
    'councilor counterpart cousin cricketer critic cyclist dancer daughter defector defendant defender ' +
    'deputy dissident doctor driver editor engineer entrepreneur father figure filmmaker financier ' +
    'fisherman flanker footballer forward friend fugitive gangster girlfriend goalkeeper goalscorer ' +
    'golfer grandmaster grandson guitarist gymnast hacker historian husband imam industrialist ' +
    'inspector investor journalist judge jurist justice lawyer legend legislator litigator magistrate ' +
    'magnate manager medallist mediator merchant midfielder militant millionaire missionary model monk ' +
    'mother motorist musician negotiator neighbor neighbour nephew niece nominee novelist nun nurse ' +
    'officer oligarch opener opponent organiser organizer paceman painter parliamentarian partner ' +
    'passenger patient patriarch philosopher photographer physicist pianist pilot plaintiff player ' +
    'playwright poet policeman policewoman politician preacher predecessor presenter priest principal ' +
    'prisoner producer prosecutor protester protestor provost psychologist racer rapper refugee ' +
    'reporter resident rival runner runner-up sailor scholar scientist screenwriter sculptor sergeant ' +
    'settler shooter shopkeeper singer sister skater skipper soldier solicitor soloist son songwriter ' +
    'spinner sprinter star statesman stateswoman striker student successor superintendent surgeon ' +
    'survivor suspect swimmer teacher teammate teenager trader trainer tycoon uncle veteran victim ' +
    'villager violinist volunteer warlord whistleblower wicketkeeper widow wife winger winner worker ' +
    'wrestler writer youngster'
  ).split(' '),
)

/** Words of speech and thought behind a name: "Long told reporters". */
export const SPEECH_VERBS = new Set(
  (
    'acknowledged added admitted argued believes claimed commented conceded confirmed denied explained ' +
    'hopes insisted joked noted pledged promised quipped recalled recounted remarked replied responded ' +
    'said says stated stressed thinks told tweeted urged vowed warned wrote'
  ).split(' '),
)

/** Places whose name is also a given or family name: "Jordan Blake", "Paris Saint", "Denzel Washington". Folded. */
export const PLACE_AND_PERSON = new Set(
  (
    'hue petra rome adelaide alexandria america asia austin brazil carolina chad charlotte cuba cyprus dakota dallas ' +
    'denver england fiji florence france geneva georgia holland houston india ireland israel jackson ' +
    'jordan kenya kobe lima lincoln london madison mali medina milan nara nepal oman paris santiago ' +
    'sofia sudan sydney troy valencia verona victoria vienna virginia wales washington'
  ).split(' '),
)
