/** Common family names of the world, folded and in lower case, written down for this project (see given-names.ts). */
export const FAMILY_NAMES = new Set(
  // China, Taiwan, Hong Kong, Singapore
  (
    'ai an au bai bao bi bo cai cao chai cham chan chang chao chau che chen cheng cheong cheung chew ' +
    'chia chiang chin ching chiu cho choi chong choo chou chow choy chu chua chuang chui chun chung ' +
    'cui dai deng ding dong dou du duan eng fan fang fei feng fong foo fu gan gao ge geng goh gong gou ' +
    'gu guan guo han hao he heng ho hoang hon hong hoong hou hsia hsiao hsieh hsu hu hua huang hui ' +
    'hung huo ji jia jian jiang jiao jin jing ju kang kao ke khoo koh kong koo ku kuan kung kuo kwan ' +
    'kwok lai lam lan lang lao lau law lei leng leong leung li lian liang liao liew lim lin ling liu ' +
    'loh lok long loo loong lou low lu lui luk luo lv lyu ma mai man mao mei meng miao min ming mo mok ' +
    'mou mu ng ngai ni nie ning niu oh ong ooi ou ouyang ow pan pang pao pei peng phua ping poon pu qi ' +
    'qian qiao qin qing qiu qu quan que rao ren rong ruan seah seow sha shan shang shangguan shao shen ' +
    'sheng shi shih shu shum si sia sim sima sit situ soh song soo soong su suen sui sun sze szeto tai ' +
    'tam tan tang tao tay teh teng teo thio tian tiao tien tin ting toh tong tou tsai tsang tse tseng ' +
    'tsui tu tung wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue xun ' +
    'yan yang yao yap ye yeh yen yeo yeoh yeung yi yik yin ying yip yiu you yu yuan yue yuen yun yung ' +
    'zang zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuge zhuo zou zuo ' +
    // Korea
    'ahn bae baek bang byun cha chae choe do eom gil go ha heo hur hwang hyun im jang jeon jeong jo ' +
    'joo jung kil kim ko kwak kwon lee moon mun na nam noh paek pak park pyo rhee ri roh ryu seo seol ' +
    'shim shin sin son suh um won yoo yoon youn ' +
    // Japan
    'abe aizawa akimoto amano amari ando aoki arai arakawa asada asahara aso baba chiba doi edano endo ' +
    'enomoto fujii fujimori fujimoto fujita fujiwara fukuda fukushima furukawa goto hamada hanyu hara ' +
    'harada hasegawa hashida hashimoto hatoyama hattori hayashi higuchi hirai hirano hirose honda hori ' +
    'horie hosoda hosokawa ichikawa igarashi iida ikeda imai imamura inada inoue ishiba ishibashi ' +
    'ishida ishihara ishii ishikawa isozaki ito itoh iwasaki iwata kaieda kaji kamei kamikawa kan ' +
    'kanda kaneko katayama kato kawaguchi kawai kawakami kawamoto kawamura kawasaki kihara kikuchi ' +
    'kimura kishi kishida kitagawa kitamura kobayashi koike koizumi komatsu komeda kondo kono kubo ' +
    'kudo kumagai kuroda kurokawa kurosawa maeda maehara maruyama matsuda matsui matsumoto matsumura ' +
    'matsuno matsuo matsuoka matsushita mikami miki mishima mitani miura miyamoto miyazaki miyazawa ' +
    'mizuno mori morita moriyama motegi murakami murata murayama nagai nagasaki nagata nakagawa nakai ' +
    'nakajima nakamura nakano nakasone nakata nakatani nakayama naraoka nikai nishida nishikawa ' +
    'nishimura nishioka noda noguchi nomura obuchi ogata ogawa oguri ohashi ohno ohta ohtani okada ' +
    'okamoto okamura okazaki okubo omori onishi ono onodera osaka ota otani otsuka oyama ozaki ozawa ' +
    'saito sakaguchi sakai sakamoto sakurai sano sasaki sato shibata shibuya shimada shimizu shimomura ' +
    'shiozaki shirai suga sugimoto sugiyama suzuki tachibana tahara takagi takahashi takaichi takano ' +
    'takayama takeda takei takeshita takeuchi tamaki tamura tanaka tanigaki taniguchi teramoto tokura ' +
    'tomita toyoda tsuchiya tsuji tsukamoto uchida uchiyama ueda uehara uemura ueno ushijima wada ' +
    'watanabe yagi yamada yamagami yamaguchi yamamoto yamamura yamanaka yamasaki yamashita yamauchi ' +
    'yamazaki yano yasuda yokota yokoyama yonezawa yoshida yoshikawa yoshimura yoshino yuasa ' +
    // Viet Nam, Cambodia, Laos, Thailand, Myanmar
    'aung boonyaratglin bui chan-o-cha charnvirakul chea chearavanont chhang chhim dam dang dao dinh ' +
    'doan duong hlaing hor htoo htun hun huynh ieng juangroongruangkit kem khieu khin khuat kommasith ' +
    'kyaw kyi le limjaroenrat luong luu lwin ly mam maung meas moe myint naing neth ngo nguyen nhem ' +
    'nuon nyunt om oo ouch ouk pech pen pham phan phay phomvihane phung phyo pich prak prum rainsy sam ' +
    'samrin sar shinawatra sihasak siphandon siphandone sirivadhanabhakdi sisoulith soe sok som sophal ' +
    'sovannara srisuwan sukhumbhand swe tea tep than thant thaung thavisin thein thida thongkam to ' +
    'tran trinh truong ung vann var vejjajiva veng vo vorachit vu vuong win wongsuwan wongsuwon ' +
    'yoovidhya zaw ' +
    // Indonesia, Malaysia, Philippines
    'abad abdurrahman aquino arroyo badawi baswedan binay cahyono cayetano cruz dela dizon duterte ' +
    'effendi enrile escudero estrada garcia gonzales gunawan habibie halim hamidi hamzah handayani ' +
    'handoko hartarto hartono hasibuan hidayat hontiveros indrawati iskandar kalla kartika kurniawan ' +
    'lacson legarda locsin lopez lubis lukita macapagal magsaysay manalo mangahas marcos marsudi ' +
    'mendoza moreno mulyani nasution nugroho ocampo pacquiao pandjaitan pangilinan panjaitan permana ' +
    'poe pranowo prasetyo pratama purnama purnomo rachman rahardjo rahayu ramos razak razaleigh recto ' +
    'remulla reyes robredo romualdez romulo roxas salonga santoso saputra setiawan shafie simanjuntak ' +
    'siregar situmorang sotto subianto sudibyo sukarnoputri sulistyo supriyadi surya suryadi susanto ' +
    'susilo sutanto tarriela trillanes tulfo villanueva villar wibowo wicaksono widjaja widodo ' +
    'widyawati wijaya wiranto yaakob yassin yudhoyono yusuf zahidi zubiri ' +
    // South Asia
    'abbasi achakzai acharya adani adhikari advani afridi agarwal aggarwal agrawal ahluwalia ahuja ' +
    'aiyar alvi ambani ambedkar anand annamalai antony anwar arora arya asghar asif aurangzeb ayub ' +
    'azad azam babar babu badal bahadur baig bajaj bajwa baloch bandara bandaranaike banerjee bansal ' +
    'barua basnet basu batra behera bhagat bhagwat bhandari bharti bhat bhatia bhatt bhattacharjee ' +
    'bhattacharya bhattarai bhuiyan bhushan bhutto birla bisht biswas bommai bora bose bugti burman ' +
    'butt chakrabarti chakraborty chanda chandrachud chandran chatterjee chattha chaturvedi chaudhari ' +
    'chaudhary chaudhry chaudhuri chauhan chavan chawla chidambaram chishti chopra choudhary choudhury ' +
    'chowdhury dahal dalmia dar das dasgupta datta dave desai deshmukh deshpande deuba devi dey dhar ' +
    'dhawan dhillon dhoni dixit doval dubey durrani dutt dutta dwivedi elahi fadnavis fazl fernandez ' +
    'fernando gadkari gajendra gandhi ganguly garg gavaskar gehlot ghosh gilani gill goel gogoi ' +
    'gokhale gopal goswami goyal guha gunawardena gupta guru gurung haider handa haq haque hasan ' +
    'hashmi hasina hegde hoque hossain hussain islam ispahani iyengar iyer jadhav jahangir jain ' +
    'jaishankar jaiswal jaitley jalil jamali janjua jatoi javadekar jayasuriya jayawardena jayewardene ' +
    'jha jindal jinping joshi junejo kabir kadam kakar kamath kant kapoor kapur karim karki ' +
    'karunanidhi kashyap kasuri kaul kaur kejriwal kesarkar khadka khan khanal khanduri khanna khar ' +
    'khare kharge khatri khattak khokhar khosla khurana khurshid kohli koirala kovind kripalani ' +
    'krishnan kulkarni kumar kumaraswamy kumaratunga kumari kundu lakhani lama lamichhane leghari ' +
    'lodha lodhi maan mahajan mahanta maharjan mahato majumdar majumder malhotra malik maliki mallya ' +
    'manandhar mani mathur maurya mazari mehra mehta memon menendra mengal menon mia miah minhas ' +
    'mirani mirza mishra misra mistry mitra mittal modi mohanty moitra mollah momen mondal mubarak ' +
    'mujib mukherjee mukhopadhyay munda munde murmu murthy murty muthu nadda naidu naik nair naqvi ' +
    'narang narayan narayanan naseer nath nawaz nayak nehru nepal niazi nizami noorani oli oraon ' +
    'padukone pal palaniswami pandey pandit pandya pant parikh parmar parrikar pasha patel pathak ' +
    'patil patnaik patra paudel paudyal pawar perera pillai pilot pirzada pokharel prabhu pradhan ' +
    'prajapati prakash prasad premadasa puri purohit qadri qazi qureshi rabbani radhakrishnan rafique ' +
    'raghavan rahman rai raina raisani raj raja rajan rajapaksa rajapakse rajbongshi raju ram raman ' +
    'ramaphosa ranatunga rangarajan rani ranjan rasheed rathod rathore raut rautela rawal rawat ray ' +
    'reddy rehman rijiju rizvi roy sabharwal sachdev sadhu saha sahani sahni sahoo sahu saifullah ' +
    'saini salve samaraweera sangma sarkar sarma sastri sattar saxena scindia sehgal sen senanayake ' +
    'sethi shah shanaka shankar sharma shastri sheikh shekhawat shenoy sherpa sherpao shetty shinde ' +
    'shrestha shringla shukla siddiqi siddiqui sidhu sikder silva sindhu singh singhal singhania sinha ' +
    'sirisena sisodia sitharaman sodhi somani soni sonowal sood soomro soren sridhar srinivasan ' +
    'srivastava stalin subramaniam subramanian subramanyam sundaram suri surjewala swain swamy swaraj ' +
    'tagore talukder tamang tandon taneja tarar tata tendulkar tewari thackeray thakkar thakur thapa ' +
    'thapar tharoor thirunavukkarasu thomas tiwari tomar tripathi trivedi tyagi uddin ulhaq umar ' +
    'upadhyay vadra vaidya vaishnaw vajpayee varghese varma vasan venkataraman venkatesan verma vij ' +
    'vijayan virani virk vohra vyas wadhwa wazir weerakoon weerasinghe wickramaratne wickremesinghe ' +
    'wijesinghe yadav yadavrao yeddyurappa yousafzai zaidi zardari zia ' +
    // Afghanistan, Iran, the Arab world, Turkey
    'abbas abdali abdollahi abdollahian abdullah abdulrahman aboul-gheit abu ahadi ahmadi ahmadinejad ' +
    'akar akcay akdag akhundzada aksener albayrak allawi amiri amri aoun araghchi araqchi arghandiwal ' +
    'arinc ashtiani assad atmar aydin ayyash bagheri bahah bahceli baqaei baradar barakat barzani ' +
    'basha bashir bassil bayraktar berri bitar boukadoum bozdag burhan caglayan cavusoglu celik cicek ' +
    'dabaiba dagalo darwish davutoglu demir demirtas dostum ecevit erbakan erdogan erekat fahmy ' +
    'fakhrizadeh fayyad fidan ghalibaf ghani ghannouchi ghasemi ghazi gheit gul gulen guler habib ' +
    'haddad hadi haftar hakim hakimi halbousi hamdan hamdok hamed hammad haqqani hariri hashimi hassan ' +
    'hekmatyar hosseini hourani imamoglu jafari jahangiri jalili jubeir kadhimi kalin karzai kavala ' +
    'kaya kazemi khalil khalili khamenei khatami khatibzadeh khomeini khoury kilicdaroglu lahham ' +
    'larijani mansour massoud mikati mirghani mishaal mohammadi mohaqiq mokhber montazeri mousavi ' +
    'moussa muasher muttaqi nasrallah noorzai nouri obeidat ozal ozdemir ozel ozgur ozil ozturk ' +
    'pezeshkian qalibaf raisi ravanchi rezaei rifai rouhani saad saadi sabah safadi sahin said salam ' +
    'salami saleh salehi salman sarraj sayegh sayyaf sezer shamkhani shoukri shoukry shtayyeh simsek ' +
    'sinirlioglu sisi soleimani soylu spanta stanikzai sudani suleiman tabatabai takht-ravanchi ' +
    'tarawneh tatar tebboune thani tlass velayati yaqoob yavas yildirim yildiz yilmaz zadran zangeneh ' +
    'zarif zayani zazai zein ' +
    // Africa
    'abiy adeosun afwerki akufo-addo amin annan atiku azikiwe banda biya bongo boutros buhari chakwera ' +
    'cisse compaore conde coulibaly deby desalegn diallo diop diouf embalo fall farmajo geingob ' +
    'gnassingbe jammeh jonathan kabila kagame kamara keita kenyatta kerekou kibaki kiir koroma kufuor ' +
    'lumumba lungu machar magufuli mahama mahamat malema mandela mbasogo mbeki mnangagwa mohamud moi ' +
    'motlanthe mugabe museveni mutharika mwinyi nasser ndayishimiye ndiaye ngcobo nguesso nkrumah ' +
    'nkurunziza nyerere nyusi obasanjo obiang odinga okonjo-iweala osinbajo ouattara ouedraogo pandor ' +
    'ruto sall sankara sata sirleaf sissoko talon tinubu toure traore tshisekedi tsvangirai tutu wade ' +
    'weah zenawi zuma ' +
    // Russia, the Caucasus, eastern Europe
    'abramovich aliyev bayramov bortnikov chernomyrdin chubais dodik duda fradkov garibashvili ' +
    'gorbachev ivanishvili ivanov kaczynski kadyrov karasin kasyanov khrushchev kiriyenko kocharian ' +
    'kozak kudrin kuleba lavrov lukashenka lukashenko makei mammadyarov margvelashvili matviyenko ' +
    'medvedev mirzoyan mishustin morawiecki morgulov naryshkin navalny nebenzya novak orban pashinyan ' +
    'patrushev peskov poroshenko prigozhin primakov putin rudenko ryabkov saakashvili sargsyan shoigu ' +
    'sikorski sobyanin szijjarto tikhanovskaya tusk tymoshenko ushakov volodin vucic yanukovych ' +
    'yatsenyuk yeltsin zakharova zelenskiy zelensky zelenskyy zhirinovsky zourabichvili zyuganov ' +
    // Western names
    'abbott adams albanese albright alexander allen anderson andrews angelopoulos ardern armstrong ' +
    'arnold ashton atkinson austin bachelet bailey baker baldwin ban barak barnes barnett barrett ' +
    'barroso barton baxter beck becker begin bell bennett benson berg berger berlusconi bernard berry ' +
    'biden bishop black blair blake blinken boehner bolsonaro bolton boris borrell bowen boyd bradley ' +
    'brandt brown bruce bryant buchanan bull burgess burke burns burton bush butler byrne callamard ' +
    'cameron campbell carey carlson carney carpenter carr carroll carson carter casey castro chambers ' +
    'chapman chavez christensen churchill clark clarke clegg clinton cohen cole coleman collins cook ' +
    'cooper corbyn costa cox craig crawford cunningham curtis dalton daniels davidson davies davis ' +
    'dawson dean delaporte diaz dixon dombrovskis donnelly donohue douglas doyle draghi duncan dunn ' +
    'dunne dutton edwards eliasson elliott ellis evans farrell fauci ferguson fernandes fischer fisher ' +
    'fitzgerald fleming fletcher flores flynn ford foster fowler fox francis franco frank fraser ' +
    'freeman fuchs gallagher gantz gardner gates gibbs gibson gillard gomez gonzalez goodman gordon ' +
    'graham grandi grant gray green greene gregory griffin griffiths grossi guterres gutierrez haley ' +
    'hall hamilton hammond hansen harper harris harrison hart harvey hawkins hayes henderson henry ' +
    'hernandez herzog hicks hill hipkins hoffman holder hollande holmes hopkins houston howard howell ' +
    'hudson hughes hunt hunter infantino jackson jacobs james jeffries jenkins jennings jensen johnson ' +
    'johnston jones jordan joyce juncker kaine katz keating kelly kennedy kerry key king kirby klein ' +
    'knight koch kohl kohler kristof lagarde lambert landau lane lapid larsen larson lavoie lawrence ' +
    'lawson lazard lemaire levin lewis leyen lieberman livni lloyd luxon lynch macdonald mackenzie ' +
    'macron maduro marin marsh marshall martin martinez mason mathews matthews may mccarthy mcconnell ' +
    'mccormick mccoy mcdonald mcgrath mckenna mclean medina meir meloni mendez merkel merz meyer ' +
    'michel milei miliband miller mills mitchell mogherini monti moore morales morgan morris morrison ' +
    'moyer mueller muller murphy murray musk myers navarro nelson netanyahu newman newton nichols ' +
    'nicholson nielsen nixon nolan norland nuland obama obrador oconnor oliver olmert olsen olson ' +
    'ortega ortiz osborne owen page palmer parker parsons pascoe patterson paulson pearson pelosi ' +
    'pence peres perez perkins perry peters petersen peterson petraeus phillips pompeo pope porter ' +
    'powell power prescott price psaki quinn raab rabin rajoy reagan reed reid reilly renzi reynolds ' +
    'rice richards richardson riley rivera roberts robertson robinson rodriguez rogers romney rooney ' +
    'roosevelt rosenberg ross rossi rothman rousseff rowe rubio rudd russell rutte ryan sanchez ' +
    'sanders santos sarkozy saunders schmidt schneider scholz schroeder schultz schulz schumer ' +
    'schwartz scott shamir sharon sharp shaw sherman shorten simmons simon simpson smith snyder solana ' +
    'spencer stein steinmeier stephens stevens stevenson stewart stoltenberg stone sullivan summers ' +
    'sunak sutherland suu swan swerdlow taylor tedros thatcher thompson thomson tillerson tindall ' +
    'torres truman trump truss tsipras tudor turnbull turner vance vargas vasquez vaughn vega ' +
    'imam freitas verhofstadt wagner walker wallace walsh walters ward warner warren washington watkins watson ' +
    'watts weaver webb weber weiss welch wells west wheeler white whitman wiedefeld williams ' +
    'williamson wilson wood woods wright yellen young zapatero zimmerman zuckerberg'
  ).split(' '),
)

const ENDINGS =
  /(?:ov|ova|ev|eva|yev|yeva|enko|shvili|dze|yan|oglu|ogly|zade|bekov|bayev|uddin|ullah|sson|stein|berg|vic|vich|escu|ski|sky|skaya|akis|poulos|wardana|wati|wijaya|nathan|swamy|singhe|asekara|ratne|suriya|porn|chai|sak|pong|wong|aphum|yuth|krit|kul)$/

/** Whether a folded word ends as names of people do. */
export const endsAsName = (folded: string): boolean => folded.length > 5 && ENDINGS.test(folded)
