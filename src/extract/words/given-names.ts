/**
 * Common given names of the world, folded and in lower case, written down for this project. They tell a person from
 * a body or a place where nothing else does; a name that is missing here is read by what stands around it.
 */
export const GIVEN_NAMES = new Set(
  // Arabic, Persian, Turkish and Urdu names, in their usual English spellings
  (
    'abbas abdallah abdel abdelaziz abdelfattah abdelilah abdelkader abdelmadjid abdirahman abdou ' +
    'abdoulaye abdul abdulaziz abdulhamid abdulkadir abdulla abdullah abdulrahman abdurrahman abed ' +
    'abid abiy abubakar adel adil adnan afzal ahmad ahmadou ahmed ahmet ajmal akbar akhtar akram ali ' +
    'alireza aliyu amin amina amine amir amjad ammar amr anas anwar aref arif asad asef ashraf asif ' +
    'aslam asma atef atiq attaullah ayatollah ayesha ayman ayub azhar aziz aziza badr bahram bakr ' +
    'bashar bashir bassam begum bilal bilawal bulent burhan cem chaudhry dawood devlet ebrahim ehsan ' +
    'ehud ekmeleddin ekrem elham emine emre erdem esmail essam fadi fahad fahd faisal faiz faiza ' +
    'fakhrul farah farhad farhan farid farida farooq faruque fatema fatemeh fatih fatima fatma fawad ' +
    'fawzi fayez faysal feroz fikri fouad fuad ghassan gholam ghulam gul gulbuddin habib habiba hadi ' +
    'hafez hafiz haidar haider haitham hakan hakim halima hamad hamdan hamid hamida hamza hana hanan ' +
    'hani hanif haroon hasan hashim hassan hatem hayat hazem heba hesham hichem hikmet hisham hossein ' +
    'huda hulusi humaira humayun husain huseyin hussain hussein ibrahim idris ijaz ilham iman imran ' +
    'imtiaz inayatullah iqbal irfan isa ishaq ismail iyad jaber jabir jafar jalal jamal jamil jamila ' +
    'javad javed javid kamal kamil karim karima kashif kassem kemal khadija khaldoon khaled khalid ' +
    'khalifa khalil khawaja khurram khurshid latif lina loujain maha mahathir mahboob mahfuz mahinda ' +
    'mahmood mahmoud mahmud mahmut mahnoor majid malala malik mamdouh mamun manal mansoor mansour ' +
    'mariam marwan maryam marzieh masood masoud masud maulana mehdi mehmet mehmood mekdad meryem ' +
    'mevlut moataz mohamad mohamed mohammad mohammed mohamud mohsen mohsin moin mojtaba mona moncef ' +
    'mostafa mousa moussa moutaz mubarak muhammad muhammadu muhyiddin mujahid mujib mukhtar mulki ' +
    'munir muqtada murad murat musa mushahid mushtaq mustafa mustapha mustofa nabeel nabih nabil ' +
    'nadeem nader nadia nadim naeem nahid naima najib najla nasir nasrin nasser naveed nawaf nawal ' +
    'nawaz nazanin nazir nechirvan nermin nihal nizar noor nouri numan nur nurul omar omer orhan osama ' +
    'osman othman ozgur parvez pervaiz pervez qaboos qais qasem qasim qassem qazi rabia rached rachid ' +
    'rafael rafiq rafiqul rahat rahim rahman rahul rajab ramadan rami ramin ramzi rania rashed rashid ' +
    'rauf recep reem rehman reza riaz riyad riyadh roya ruhollah rustam saad saadi saba sabah sabri ' +
    'sadiq saeed safa safdar sahar sahle said saida saif sajid sajjad salah salahuddin saleem saleh ' +
    'salem salim salma salman salva sam sameh sami samir samira sana saqib sara sardar sarfraz sarwar ' +
    'sayed sayyid selahattin selim selma selman seyed shabana shabbir shafiq shah shahbaz shahid ' +
    'shahidul shahzad shakib shakir sharif shaukat shawkat shehbaz shehryar shereen sherif sherry ' +
    'shirin shoaib siraj sirajul sohail souad sufyan suhail sulaiman suleiman suleyman sultan tahir ' +
    'talal tamim tanveer tareck tarek tareq tariq tarique tayeb tayyip turki umar umer usman wael wafa ' +
    'wahid waleed walid waqar waseem wasim yahya yakub yasin yasir yasmin yasser yassin yilmaz younis ' +
    'younus yousaf yousef youssef yunus yusef yusof yusuf zabihullah zafar zahid zahra zaid zainab ' +
    'zainal zaki zakir zalmay zayed zeenat zeinab zeynep zia ziad ziaur zubair ' +
    // Turkic and Caucasian states, Mongolia
    'abulfaz adylbek aibek aida aidar aigul ainur akmal akylbek alibek alisher aliya almaz almazbek ' +
    'altai anvar arman artykov asel askar askhat asqar asylbek ayaz azamat bakhtiyor bakyt bakytzhan ' +
    'battulga bauyrzhan bayarmaa beibut berdymukhamedov berik bolat bolormaa bolot bota botir chingiz ' +
    'daniyar darkhan dastan daulet davron dinara edil elchin eldor elmar emomali enkhbold enkhtuvshin ' +
    'erlan ermek farrukh ganbaatar ganbold gulnara gulnaz gulshat gurbanguly heydar ilkham islam ' +
    'jahongir jasur jeyhun jurabek kairat kamchybek kanat kassym kassymzhomart khaltmaa kubatbek ' +
    'kurmanbek lutfi luvsannamsrai mamuka marat mariya maulen mehriban nargiz nazarbek nikol nodirbek ' +
    'nurbek nurgul nurlan nursultan olzhas omurbek otabek oybek oyun raimbek rashad ravshan roza ' +
    'ruslan rustem sadyr samat sapar serdar serik shavkat sherali shohrat sirojiddin sodiq suhrob ' +
    'sukhbaatar tair talant talgat temir temur tofig tolomush tsakhia ukhnaa ulugbek umid vahan vilen ' +
    'yerlan yermek yerzhan zelimkhan zhanar zheenbek zhomart zulfiya ' +
    // India, Pakistan, Bangladesh, Nepal, Sri Lanka, Bhutan
    'abhijit abhinav abhishek aditi aditya adityanath ahsan ajay ajit akhilesh akshay alok amarinder ' +
    'amartya ambika amit amitabh amrita anand anandiben ananya anil anirudh anita anjali ankit anupam ' +
    'anura anurag aparna arjun arpita arun aruna arundhati arvind asaduddin asha ashish ashok ashwini ' +
    'asim atal atul avinash babu baburam basavaraj bhagwant bhairav bharat bhupender bhupendra bhupesh ' +
    'bidya bimal bimala binod bipin biplab brij chandra chandrababu chandrika chetan chirag dasun ' +
    'deepak deepika devendra dhananjaya dharmendra dhruv digvijaya dilip dinesh dipu divya ekta gagan ' +
    'ganesh gaurav gautam geeta girish gita gopal gotabaya govind hardeep hardik hari harish harsh ' +
    'harsha harshvardhan hemant hima hitesh indira indra indranee ishan jagan jagat jagdeep jairam ' +
    'jasprit jawaharlal jaya jayant jayanti jayshankar jignesh jitendra jyoti jyotiraditya kailash ' +
    'kamala kamlesh kangana kanhaiya kapil karan karthik kavita kiran kiren kirti kishore krishna ' +
    'kuldeep kumar kunal lakshman lakshmi lal lalit lalu lata laxman laxmi lotay madan madhav madhuri ' +
    'mahesh mahua maithripala mallikarjun mamata manish manmohan manohar manoj manpreet maya mayawati ' +
    'meena meenakshi meera megha milind mithali mohan mohanlal mohit mukesh mukul murali nagesh naina ' +
    'namal namrata nandan nandita narayan narayana narendra naresh natwar naveen navjot neelam neeraj ' +
    'neha nikhil nilesh nirmala nisha nitin nitish omkar padma palaniswami pallavi pankaj parag ' +
    'parkash parth pawan piyush pooja prabhat prabowo pradeep prafulla prakash pramod pranab pranav ' +
    'prasad prashant prashanth pratap pratibha praveen pravin preeti prem prithvi priya priyanka punam ' +
    'puneet pushkar pushpa rabi rabindra raghav raghuram raj raja rajan rajani rajat rajendra rajesh ' +
    'rajinder rajiv rajnath rakesh ram raman ramesh rammohan rana ranbir ranil ranjan ranjit rashmi ' +
    'ratan ravi ravindra ravish rekha renu ricky rishabh rishi ritu rohan rohini rohit roshan rupali ' +
    'sachin sadhguru sajith sandeep sandip sangeeta sania sanjay sanjeev sanjiv santosh sarath ' +
    'sarojini satish satya satyendar saurabh savita shaktikanta shankar sharad shashi shashikala ' +
    'sheila shekhar sher shikhar shilpa shiv shivraj shobha shreya shubham shubman shyam siddaramaiah ' +
    'siddharth simran sirisena smriti sohini somnath sonali sonam sonia sourav srinivas srinivasan ' +
    'subhas subhash subrahmanyam subramanian sudha sudhir sujata sukhbir sukhdev sukhvinder suman ' +
    'sumitra sunanda sunil sunita sunny suresh surya sushil sushila sushma suvendu swapan swara swati ' +
    'tanmay tarun tejashwi tejasvi tenzin tshering tushar uddhav uma umesh upendra urmila usha vandana ' +
    'vandita varun vasundhara venkaiah venkatesh vidya vijay vikas vikram vinay vineet vinesh vinod ' +
    'vipin viraj virat virender vishal vishnu vishwanath vivek wanindu yashwant yogendra yogi yuvraj ' +
    // China, Taiwan, Hong Kong, Korea, Japan
    'akane akihiko akihito akio akira asuka ayaka ayumi chiaki daisuke eiji emi enlai eriko fumie ' +
    'fumihiko fumio goro haruhiko haruka haruki haruto hayato hideki hideo hideyoshi hikaru hinata ' +
    'hiroaki hirohito hirokazu hiroki hiroko hiromi hiroshi hiroto hiroyuki hisashi ichiro ikuo isamu ' +
    'itaru jiabao jian jianguo jianhua jianjun jiechi jing jingping jinping jintao jun junichi ' +
    'junichiro junjie junko kaito kana kanako kaori katsunobu katsuya katsuyuki kazuhiko kazuhiro ' +
    'kazuko kazuo kazuyoshi kei keiichi keiji keiko keisuke kenichi kenji kenta kento kenzo keqiang ' +
    'kimiko kiyoshi kodai kohei koichi koji kosuke kota kotaro kunihiko kyoko mai maki makoto mamoru ' +
    'mana manabu mao mariko masaaki masahiko masahiro masakazu masako masanori masaru masashi masato ' +
    'masatsugu masayoshi masayuki masumi mayu mayumi megumi michiko midori mieko miho mika miki mikio ' +
    'minoru misaki mitsuko miyu mizuki momoko motoo nanami naoki naoko naomi naoto naruhito natsuo ' +
    'nobuo nobuyuki norihiro noriko noriyuki osamu qishan reiko ren rie rika riku rina rongji ryo ' +
    'ryoko ryosuke ryota ryu ryuichi ryusuke saburo sachiko sadako sae sakura satoru satoshi satsuki ' +
    'sayaka seiji seiko shigeki shigeru shin shingo shinichi shinji shinjiro shintaro shinzo shiro ' +
    'shizuka shogo shohei shoichi shota shun shunichi shunsuke sota susumu tadao tadashi taizo ' +
    'takafumi takahiro takako takao takashi takato takayuki takehiko takeo takeru takeshi takuma ' +
    'takumi takuya tamaki taro tatsuo tatsuya tetsuo tetsuro tetsuya tomohiro tomoko tomomi toru ' +
    'toshihiko toshihiro toshiko toshimitsu toshio toshiro tsuneo tsutomu wataru wei weidong weiwei ' +
    'xiaobo xiaohong xiaoli xiaoming xiaoping xin xinping yang yasuhiro yasuhito yasuko yasuo yasushi ' +
    'yasutoshi yi ying yingying yoichi yoji yoko yong yongkang yoshihide yoshihiko yoshihiro yoshiko ' +
    'yoshimasa yoshinori yoshio yoshiro yoshito yoshiyuki yosuke yuan yuanyuan yui yuichi yuichiro ' +
    'yuji yuka yukari yuki yukiko yukio yuko yumi yumiko yuriko yusuke yuta yutaka yuto yuya yuzuru ' +
    'zedong zemin ' +
    // Southeast Asia
    'adirek agus airlangga alvin anies anutin apichatpong apirat aquilino arifin aung ayu bambang ' +
    'basuki benigno boediono bongbong bounnhang budi chadchart chuan dewi dian djoko dwi eko erick ' +
    'fadli fitri gatot gibran gloria hun imelda indah isko jamus janil jejomar joko jokowi jose jusuf ' +
    'kaesang kem khairy khieu kyaw leila leni listyo loke luhut lukanisman lukas mahfud maimun ' +
    'maimunah manny maung megawati muhaimin mulyani myint myo nadiem nga ngabehi ngozi nicke norodom ' +
    'nurfitriana paetongtarn panji parit patongtarn phumtham pita pramoedya prasetyo prawit prayut ' +
    'pritam puan puspa putri rafizi rangsiman razaman retno ridwan rizal rodrigo rosmah sakda ' +
    'saleumxay sanae sandiaga sengkhonn setya sirikit siti soe sok somchai somkid somsak sonexay ' +
    'sopheap srettha sri sudirman suharso suharto sukanya sukarno sulistyo supachai surachai surapong ' +
    'surin susilo sutiyoso syed tedros tengku teo thaksin than thanathorn thein thiha thongloun ' +
    'thongsing tri tuan tun uhuru unggul vajiralongkorn vivian vongvichit wahyu wan wiranto wissanu ' +
    'yingluck yudi yuli zaini zaw ' +
    // Russia and eastern Europe
    'aleksandr aleksandra aleksei aleksey alena alexander alexandra alexei alexey alina alyona ' +
    'anastasia anatoly andrei andrej andrey andrii andriy andrzej angela anna anton antonina ararat ' +
    'arkady armen artem artur ashot belarusian bidzina bogdan bohdan boris dariia darya denis denys ' +
    'dmitri dmitrii dmitriy dmitry dmytro donald ekaterina elena elvira evgeny fyodor gennady georgi ' +
    'georgy giorgi grigory hayk igor ilya inna irakli irina ivan ivana jaroslav jaroslaw jerzy ' +
    'karolina katarzyna katerina kiril kirill konstantin ksenia larisa lech leonid lev levan ludmila ' +
    'lyubov lyudmila magdalena maia maksim marek maria marina marta mateusz maxim mikhail mikheil ' +
    'milan milos mykola nadezhda natalia natalya nikita nikola nikolai nikolay nino novak oksana oleg ' +
    'oleh oleksandr oleksii olena olga pavel piotr radoslaw roman rostislav salome semyon sergei ' +
    'sergej sergey sergii serhii slobodan stanislav svetlana tamar taras tatiana tatyana tigran timur ' +
    'tomasz vadim valentin valentina valeriy valery vardan vasily vasyl viktor viktoria vitali vitaly ' +
    'vladimir vladislav vladyslav volodymyr vyacheslav yana yaroslav yegor yekaterina yelena yevgeniya ' +
    'yevgeny yulia yuliya yuri yury zbigniew zohrab zoran zurab ' +
    // Western Europe, the Americas, Africa
    'aaron abebe abigail adam adama adrian agnes alan alassane albert alberto alejandro alessandro ' +
    'alex alexis alfonso alfred alice alison allan alpha alvaro amanda amber amelia amy ana andre ' +
    'andrea andreas andres andrew angelo angus ann annalena anne annegret annette annie anthony ' +
    'antoine antonio antony antti arnold arthur ashley audrey augusto austin avigdor azali barack ' +
    'barbara barry beatrice ben benedict benjamin benny bernadette bernard bernardo bernie bertrand ' +
    'beth betty beverly bezalel bill billy binyamin bjorn bob bobby bola brad brandon brenda brett ' +
    'brian bridget bruce bruno bryan caleb cameron camille carl carla carlo carlos carmen carol ' +
    'carolina caroline carolyn catherine cathy cecilia charles charlie charlotte chelsea cheryl chris ' +
    'christian christiana christina christine christoph christophe christopher chuck cindy claire ' +
    'clara claude claudia clay clement cliff colin connie cory craig cristiano cristina curtis cynthia ' +
    'cyril dale damien dan daniel daniela daniele danielle danny dario darren dave david dean deborah ' +
    'debra demeke denise dennis derek dermot diana diane didier diego dominic dominique donna dora ' +
    'doris dorothy doug douglas duncan dylan ed eddie edgar eduardo edward edwin eileen elaine eleanor ' +
    'elisabeth elizabeth ellen elliot emily emma emmanuel emmerson enrique eric erica erik erin erna ' +
    'ernest ernesto esther ethan eugene eva evan evelyn evo fabian faure federica felipe felix ' +
    'ferdinand fernando filipe fiona florence florian frances francesca francesco francis francisco ' +
    'franck francois frank frans franz fred frederick frederik gabriel gabriela gadi gareth gary gavin ' +
    'gebran geoffrey george georges gerald gerard gerhard gianni gideon gilbert gillian gina giorgia ' +
    'giovanni giuseppe glen glenn gordon grace graham grant greg gregory guillaume guillermo gunter ' +
    'gustavo guy hage hailemariam hannah hans harold harriet harry heather hector heidi heiko helen ' +
    'helena helga helmut henri henrik henry herbert herman hilary hillary holly howard hubert hugh ' +
    'hugo ian ibrahima idriss ignazio ingrid irene isaac isabel isabelle isaias itamar itzik jacinda ' +
    'jack jackie jacob jacqueline jacques jair jake jakob james jamie jan jana jane janet janez janice ' +
    'jared jason javier jay jean jeff jeffrey jen jennifer jens jeremy jerome jerry jesse jessica ' +
    'jesus jill jim jimmy jo joachim joan joanna joao joe joel johan johann johanna john johnny jomo ' +
    'jon jonas jonathan jorge josef josep joseph josh joshua josue joy joyce juan judith judy juha ' +
    'julia julian julie julien juliet julio julius june jussi justin karen karin karl karolos kate ' +
    'katherine kathleen kathryn kathy katie keir keith kelly ken kenneth kerry kevin kgalema kim ' +
    'kirsten kirsty klaus kristalina kristen kristin kurt kwame kyle kyriakos lara lars laura lauren ' +
    'laurence laurent lawrence lazarus lee leo leon leonard leonardo leslie lewis liam lillian linda ' +
    'lindsay lindsey lionel lisa liz lloyd lorenzo lori louis louise luc luca lucas lucia lucy luigi ' +
    'luis luiz luke lynn macky madeleine mahamat manuel marc marcel marcelo marco marcos marcus ' +
    'margaret margarita margrethe marianne mariano marie marilyn mario marion marise mark markus ' +
    'martha martin martina mary mathias matt matteo matthew matthias maurice mauricio mauro max ' +
    'maximilian megan melanie meles melissa mercedes michael michel michele michelle miguel mike ' +
    'miranda mitch moise molly monica monique moshe muriel mwai naftali nana nancy natalie nathan ' +
    'nathaniel neil nelson nicholas nick nicola nicolas nicole niels nigel nir nkosazana noah noel ' +
    'nora norman olaf oliver olivia olivier olusegun oscar otto pablo paolo pascal pat patrice ' +
    'patricia patrick paul paula pauline paulo pedro peggy penny pete peter petr petra petteri phil ' +
    'philip philippe phillip pier pierre pieter rachel raila ralph ramon randall randy raphael raul ' +
    'ray raymond rebecca rene rex ricardo riccardo richard rick rita rob robert roberta roberto robin ' +
    'roger roland romano ron ronald rory rosa rose ross roy ruben rudolf rupert russell ruth ryan ' +
    'sabine sadio sally samantha samia samuel sandra sarah scott sean sebastian sebastien serge sergio ' +
    'seth shane shannon sharon shimon shirley sigmar sigrid silvio simcha simon simone solomon sophia ' +
    'sophie stefan stefano stella stephan stephane stephanie stephen steve steven stuart sue susan ' +
    'susanna sven sylvia tania tanja tara taye ted terence teresa terrence terry theodore theresa ' +
    'thierry thomas tim timothy tina tobias todd tom tommy tony tracy trevor troy tzipi ulrich uri ' +
    'ursula valerie vanessa vera veronica victor victoria vincent viola virginia wade walter wanda ' +
    'wayne wendy werner william willy wolfgang workneh xavier yair yann yannick yariv yisrael yitzhak ' +
    'yoav yoon yossi yoweri yves yvonne zoe zuzana'
  ).split(' '),
)
