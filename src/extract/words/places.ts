/**
 * Words of the names of regions, provinces, cities and sites that the registry does not hold, folded and in lower
 * case: they keep a run of capitals from being taken for a person. Written down for this project.
 */
import { wordSet } from './word-set.ts'
export const PLACE_WORDS = new Set(
  // China, Mongolia, Korea, Japan
  (
    'aichi anhui beidaihe busan cheongju chongqing chugoku chuncheon daegu daejeon dalian dandong ' +
    'darkhan dunhuang erdenet fujian fukui fuzhou gangnam gangneung gangwon gansu gifu gimhae ' +
    'guangdong guangxi guangzhou guizhou gunma gwangju gyeonggi gyeongju gyeongsang haidian hainan ' +
    'hakodate hangzhou harbin hebei heilongjiang henan hiroshima hokkaido honshu hualien hubei hunan ' +
    'hyogo ibaraki incheon ishikawa itaewon iwate jeju jeolla jeonju jiangsu jiangxi jilin jinan ' +
    'jiuquan kaesong kagawa kagoshima kanagawa kansai kanto kaohsiung kashgar kinmen kitakyushu ' +
    'kowloon kumamoto kunming kyoto kyushu lanzhou lhasa liaoning macau manchuria miyagi nagano ' +
    'nagatacho nagoya naha nanjing niigata ningbo ningxia noto okinawa panmunjom penghu pohang pudong ' +
    'qingdao qinghai saitama sanya sapporo sejong sendai shaanxi shandong shanxi shenyang shenzhen ' +
    'shibuya shikoku shinjuku shizuoka sichuan sinuiju sukhbaatar suwon suzhou taichung tainan taoyuan ' +
    'tianjin tochigi tohoku toyama ulsan urumqi wakayama wenchang wenzhou wuhan xiamen xinjiang xizang ' +
    'yamagata yamanashi yeouido yokohama yongbyon yongsan yunnan zamyn-uud zhejiang zhengzhou zhuhai ' +
    // Southeast Asia
    'aceh ambon ampang ayutthaya bacolod bagan balikpapan banda bandung banten banyuwangi batam ' +
    'battambang bekasi binh bintulu bogor bohol borneo bukittinggi cagayan can-tho cavite cebu ' +
    'chachoengsao chiang chonburi cianjur da-nang dalat davao denpasar flores gombak hai hanoi hue ' +
    'iloilo ipoh isan jambi java jayapura johor kachin kalimantan kampot kandal karawang kayah kayin ' +
    'kedah kelantan khanh khon kinabalu klang korat kota kratie kuala kuching labuan laguna lampung ' +
    'lombok luzon madura malacca malang manado mandalay mandaluyong marawi mataram medan melaka ' +
    'mindanao mukdahan nakhon narathiwat nghe nonthaburi nueva nusantara padang pahang palawan ' +
    'palembang pampanga papua pasay pasuruan pattani pattaya penang perak perlis phang phitsanulok ' +
    'phuket pontianak pursat putrajaya quang quezon rakhine ratchaburi ratchasima rayong sabah sagaing ' +
    'samarinda samui sarawak selangor semarang seremban shah-alam shan sihanoukville songkhla subang ' +
    'sukhothai sulawesi sulu sumatra surabaya surakarta surat tampines tawau tawi-tawi terengganu ' +
    'thani toraja ubon udon vinh visayas yala yogyakarta zamboanga ' +
    // South Asia
    'agra ahmedabad ajmer aligarh allahabad amritsar anantnag andaman andheri andhra arunachal assam ' +
    'ayodhya badakhshan balochistan bamiyan bangalore baramulla barisal baroda batticaloa belgaum ' +
    'bengal bengaluru bhopal bhubaneswar bihar bikaner biratnagar birgunj calcutta chandigarh ' +
    'chattogram chhattisgarh chhota chittagong chittoor coimbatore cuttack dakshin darjeeling dehradun ' +
    'delhi dhanbad dispur doda east-godavari faridabad faridpur firozpur galle gandhinagar ganjam gaya ' +
    'ghaziabad gilgit gilgit-baltistan goa gorakhpur gujarat gurdaspur gurgaon gurugram guwahati ' +
    'gwalior hambantota haryana hassan helmand herat himachal howrah hubballi hyderabad imphal indore ' +
    'itanagar jabalpur jaffna jaipur jaisalmer jalandhar jammu jamshedpur janakpur jharkhand jodhpur ' +
    'junagadh kandahar kandy kannur kanpur karachi karnataka kashmir kerala khulna khyber kochi kohima ' +
    'kolhapur kolkata kozhikode kulgam kunduz ladakh lakhimpur lalitpur leh lucknow ludhiana lumbini ' +
    'madhesh madhya madurai maharashtra malappuram mangalore mangaluru manipur mathura meerut ' +
    'meghalaya mizoram moradabad multan mumbai munger muzaffarabad muzaffarnagar muzaffarpur mysore ' +
    'mysuru nagaland nagpur nainital nanded nangarhar narayanganj nashik navi noakhali noida odisha ' +
    'orissa pakhtunkhwa panjshir patiala patna peshawar pokhara poonch pradesh prayagraj puducherry ' +
    'pulwama pune punjab purulia quetta raipur rajasthan rajkot rajouri rajshahi ranchi rangpur ' +
    'rawalpindi rishikesh rohtak salem samba sargodha saurashtra secunderabad shillong shimla sialkot ' +
    'sikkim siliguri sindh solapur sopore srinagar sukkur swat sylhet tamilnadu telangana thane ' +
    'thiruvananthapuram tirupati trincomalee tripura trivandrum udaipur udhampur ujjain unnao uttar ' +
    'uttarakhand vadodara varanasi vijayawada visakhapatnam vizag warangal waziristan ' +
    // Central Asia and the Caucasus, Russia
    'abkhazia aktau aktobe almalyk altai andijan ashgabat atyrau bakhmut balkan bashkortostan batken ' +
    'batumi bukhara chechnya crimea dagestan donetsk fergana gorno-badakhshan grozny issyk-kul ' +
    'jalal-abad jizzakh karabakh karaganda karakalpakstan khabarovsk kharkiv kherson khorezm khujand ' +
    'kostanay kulob kutaisi kyzylorda luhansk mangystau mariupol mary nagorno nakhchivan namangan ' +
    'naryn navoi novosibirsk nukus odesa osh ossetia pavlodar sakhalin samarkand semey sevastopol ' +
    'shymkent siberia sochi sughd surkhandarya talas taraz tatarstan termez turkistan vladivostok ' +
    'yakutia yekaterinburg zangezur zaporizhzhia zhanaozen ' +
    // The Middle East and Turkey
    'adana adiyaman alborz aleppo anatolia ankara antakya antalya arbil asir azadi bandar basra bekaa ' +
    'bushehr chabahar dahuk daraa dhofar diyala diyarbakir erbil esfahan fallujah fars fujairah gaza ' +
    'gaziantep golestan haifa halabja hasakah hatay hebron hodeidah homs hormozgan idlib isfahan ' +
    'istanbul izmir jazan jeddah jenin kahramanmaras karbala kerman kermanshah khan-younis khartoum ' +
    'khuzestan kirikhan kirkuk kobani kordestan latakia lorestan makkah makran malatya marib mashhad ' +
    'mazandaran mecca mosul nablus najaf negev ninewa qandil qom quneitra rafah ramallah raqqa razavi ' +
    'salalah sanliurfa sharjah shiraz sinai sirte sistan sohar sulaimaniyah sulaymaniyah tabriz tabuk ' +
    'tartus tigray tikrit trabzon tyre urmia yanbu yazd zahedan zahle ' +
    // Beyond
    'alabama alaska alberta amazon andalusia arizona arkansas bavaria birmingham bordeaux brandenburg ' +
    'brisbane brittany brooklyn california cambridge canberra catalonia chicago colorado connecticut ' +
    'corsica crete dakota darfur delaware donbas edinburgh essex florida frankfurt galicia glasgow ' +
    'hamburg hawaii hollywood idaho illinois indiana iowa kansas katanga kentucky kivu leipzig ' +
    'lombardy louisiana maine manchester manhattan maryland massachusetts melbourne michigan minnesota ' +
    'mississippi missouri montana montreal moscow munich nebraska nevada normandy ohio oklahoma ' +
    'ontario oregon osaka oxford pennsylvania perth provence quebec queensland rhine saxony scotland ' +
    'seattle sicily silesia staten stuttgart tasmania tennessee texas tibet toronto transylvania ' +
    'tuscany utah vancouver vermont virginia wales westphalia wisconsin wyoming yorkshire zanzibar'
  ).split(' '),
)

/** Words that open the name of a place or site: "Camp Crame", "Al Rustaq", "Mount Merapi". Lower case. */
export const PLACE_OPENERS = wordSet(
  'batu kampong kompong siem preah svay barangay sitio mueang amphoe chowk nagar ' +
    'ban bandar beit bir bukit camp cape deir doi east el-paso fort greater gunung ilocos istana jabal ' +
    'jalan jebel kampung khan-al kibbutz koh kota kuala lake las los lower masjid mount mt new north ' +
    'nueva old pasar plaza point port puerto pulau qasr ras rio san-francisco santa south sungai taman ' +
    'tanjung tel tell umm upper villa wadi wat west',
)
