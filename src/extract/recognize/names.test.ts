import { describe, expect, test } from 'vitest'
import { readingOf, recognizedIn } from '../../build/test-reading.ts'
import { wordsOf } from '../reading.ts'
import { findKnownNames } from './known-names.ts'

describe('names that the registry knows', () => {
  test.each<[string, string[]]>([
    ['Nepal and Bhutan share rivers.', ['Nepal state/NPL', 'Bhutan state/BTN']],
    ['The Kingdom of Bhutan has no railway.', ['Kingdom of Bhutan state/BTN']],
    ["Oman's port is deep.", ['Oman state/OMN']],
    ['the Omani minister', ['Omani state/OMN']],
    ['The Nepalis left early.', ['Nepalis state/NPL']],
    ['the United States and the UK', ['United States state/USA', 'UK state/GBR']],
    ['a U.S. official', ['U.S. state/USA']],
    ['talks in Muscat', ['Muscat place/OMN']],
    ['ASEAN and SAARC', ['ASEAN organization/asean', 'SAARC organization/saarc']],
    ['Timor-Leste voted.', ['Timor-Leste state/TLS']],
    ['Malaysia-led relief', ['Malaysia state/MYS']],
    ['Viet Nam, Vietnam', ['Viet Nam state/VNM', 'Vietnam state/VNM']],
    ['Turkey and Türkiye', ['Turkey state/TUR', 'Türkiye state/TUR']],
    ['Georgia signed.', ['Georgia state/GEO']],
    ['Оман и Непал', ['Оман state/OMN', 'Непал state/NPL']],
    ['Правительство: Казахстан', ['Казахстан state/KAZ']],
    ['中国', ['中国 state/CHN']],
    [
      'the United Nations (UN) Security Council',
      [
        'United Nations (UN) Security Council organization/unsc',
        'United Nations organization/un',
        'UN organization/un',
      ],
    ],
    [
      'the United Nations (UN) and the Security Council',
      ['United Nations organization/un', 'UN organization/un', 'Security Council organization/unsc'],
    ],
    ['the United Nations (SAARC) Council', ['United Nations organization/un', 'SAARC organization/saarc']],
    ['a NEPAL tour', ['NEPAL state/NPL']],
    ['He spoke in French (translated into Russian) and left.', []],
    ['in Omani waters', ['Omani state/OMN']],
    ['Qatar,Oman and Fiji', ['Qatar state/QAT', 'Oman state/OMN', 'Fiji state/FJI']],
  ])('%s', (text, wanted) => {
    const reading = readingOf(text)
    const found = findKnownNames(reading).map((n) => `${wordsOf(reading, n.first, n.last)} ${n.ref}`)
    expect(found).toEqual(wanted)
  })

  test.each([
    'It is up to us, in the end, to decide.',
    'they told us in time',
    'what it is',
    'We told them so: do it, in the end, for us.',
    'roast turkey with rice',
    'a china cup',
    'The IT sector grew.',
    'A clause IN CAPITALS.',
    'the who of it',
    'no, it was not so',
    'a chad in a ballot',
    'the male line',
    'polish the shoes',
    'she may march',
    'read, do, go',
    'an arch, a quad, a trend',
    'The weather was fine.',
    'nepal, oman and bhutan in lower case',
    'a spa, a tempo and the dawn',
    'on the Korean peninsula',
  ])('nothing in: %s', (text) => {
    expect(findKnownNames(readingOf(text)).map((n) => n.ref)).toEqual([])
  })
})

const bodiesIn = (text: string, rule: string) => {
  const { names, said } = recognizedIn(text)
  return names.filter((n) => n.rule === rule).map((n) => `${said(n)} = ${n.name}`)
}

describe('bodies by their head noun', () => {
  test.each<[string, string[]]>([
    ['The Institute of Water Diplomacy published it.', ['Institute of Water Diplomacy']],
    [
      'The Economic Community of Central African States met.',
      ['Economic Community of Central African States'],
    ],
    ['the Community of Portuguese Language Countries', ['Community of Portuguese Language Countries']],
    ['the Alliance of Low Lying Nations', ['Alliance of Low Lying Nations']],
    ['He works at the Himalayan Studies Centre.', ['Himalayan Studies Centre']],
    ['The Ganzorig Foundation paid.', ['Ganzorig Foundation']],
    ['the National University of Bhutan', ['National University of Bhutan']],
    ['the Council for Arab Fisheries met', ['Council for Arab Fisheries']],
    ['The Merlion Water Alliance has six members.', ['Merlion Water Alliance']],
    ['a report of the Centre for Border Studies', ['Centre for Border Studies']],
    ['The Trade and Harbour Board agreed.', ['Trade and Harbour Board']],
    ['the Tidal, Storm, and Ice Agency', ['Tidal, Storm, and Ice Agency']],
    ["the Teachers' Party met", ["Teachers' Party"]],
    ['a loan of Bank Merapi', ['Bank Merapi']],
    ['the Oman Chamber of Commerce in Nepal', ['Oman Chamber of Commerce in Nepal']],
    ['the Office of the Tea Control Board', ['Office of the Tea Control Board']],
    ['the ASEAN Secretariat General', ['ASEAN Secretariat General']],
    ['The Merlion Electronics Europe plant', ['Merlion Electronics Europe']],
    ['the Institute of Sea Lore of the United Nations', ['Institute of Sea Lore']],
    ['The Dhofar Anti-Fraud Establishment closed.', ['Dhofar Anti-Fraud Establishment']],
    ["The People's Bank of Fiji kept rates.", ["People's Bank of Fiji"]],
    ['Bank of Fiji Governor Salim Rao left.', ['Bank of Fiji']],
    ['The Gobi High Court on Tuesday ruled.', ['Gobi High Court']],
    ['Profits of Zenkai Motor Co. fell.', ['Zenkai Motor Co.']],
    ['Secretary General Merlion Fisheries Commission', ['Merlion Fisheries Commission']],
    ['the Fiji Academy of Science and Technology', ['Fiji Academy of Science and Technology']],
    [
      'the ASEAN Committee for Legal and Technical Cooperation',
      ['ASEAN Committee for Legal and Technical Cooperation'],
    ],
    ['the Tea Commission for Asia and the Pacific', ['Tea Commission for Asia and the Pacific']],
    ['the ASEAN Programme Office in Muscat', ['ASEAN Programme Office in Muscat']],
    ['the Harbour Mission in Somalia', ['Harbour Mission in Somalia']],
    ['the Foreign Trade Academy', ['Foreign Trade Academy']],
    ['Director of the Institute of Sea Law Yerlan Tokhtarov spoke.', ['Institute of Sea Law']],
    ['Rector of the Academy of Steppe Arts Wang Lin came.', ['Academy of Steppe Arts']],
    [
      'Head of the Committee of the SAARC Secretariat Zorig Batbold spoke.',
      ['Committee of the SAARC Secretariat'],
    ],
    ['the Institute of Nelson Mandela Studies', ['Institute of Nelson Mandela Studies']],
    ['the Eurasian Economic Commission Board', ['Eurasian Economic Commission Board']],
    ['the ECO Heads of State Council', ['ECO Heads of State Council']],
    ['the Economic and Social Council of Ivory Coast', ['Economic and Social Council of Ivory Coast']],
    ['the Security Council of Nepal', ['Security Council of Nepal']],
    [
      'the Heads of State and Government Council of the ECO',
      ['Heads of State and Government Council of the ECO'],
    ],
    ['heads of the State Council of Oman', ['State Council of Oman']],
    ['the African Union (AU) Court', ['African Union (AU) Court']],
    ['The Merlion Council on Tariq Lodhi bestowed a title.', ['Merlion Council']],
    [
      'Both the Gobi Bank and the Steppe Museum Foundation gave money.',
      ['Gobi Bank', 'Steppe Museum Foundation'],
    ],
  ])('%s', (text, wanted) => {
    expect(bodiesIn(text, 'organization/head-noun').map((line) => line.split(' = ')[0])).toEqual(wanted)
  })

  test.each([
    'The council met at noon.',
    'the council of the member states',
    'a community of like-minded nations',
    'The union of the two states was brief.',
    'a bank on the river',
    'The Bank said nothing.',
    'a university in the east',
    'Members of the party left the house.',
    'The union of the two was brief.',
    'Council members were late.',
    'An institute was planned.',
    'the European centre of gravity',
    'A new forum is needed.',
    'The police arrived.',
    'On Monday the Court rose.',
    'a club by the river',
    'The Bank Governor left.',
    'on Bank Holiday',
    'the Zenra Music Festival',
    'They met in the Gobi International Convention Centre.',
    "the teachers' party",
    'the Minister of Foreign Affairs and International Cooperation of the Kingdom of Bhutan',
    'the Minister of Trade and Regional Cooperation',
    'an office in Muscat',
    'They support the African Union on farming. Aid to the African Union on Migration grew.',
    '1. Name Association of Southeast Asian Nations',
    'an Agreement on the Establishment of the ASEAN Secretariat',
    'the Security Council of the United Nations',
  ])('nothing in: %s', (text) => {
    expect(bodiesIn(text, 'organization/head-noun')).toEqual([])
  })
})

test.each([
  ['the Shanghai Cooperation Organisation Secretariat', 'organization/sco-secretariat'],
  ['the Secretariat of the SCO', 'organization/sco-secretariat'],
  ['the Heads of State Council of the SCO', 'organization/sco-council-of-heads-of-state'],
  ['the Shanghai Cooperation Organisation Tea House', 'organization/sco'],
])('a body under its parent’s full name: %s', (text, ref) => {
  expect(recognizedIn(text).names.map((n) => n.ref)).toContain(ref)
})

describe('ministries', () => {
  test.each<[string, string]>([
    ['the Ministry of Foreign Affairs of Nepal', 'Ministry of Foreign Affairs (Nepal)'],
    ['the Omani Foreign Ministry', 'Ministry of Foreign Affairs (Oman)'],
    ["Georgia's foreign ministry", 'Ministry of Foreign Affairs (Georgia)'],
    ['the Ministry of Trade and Industry of Bhutan', 'Ministry of Trade and Industry (Bhutan)'],
    ['the Ministry of External Affairs of India', 'Ministry of External Affairs (India)'],
    ['the Malaysian defence ministry', 'Ministry of Defence (Malaysia)'],
    ['The Foreign Ministry in Muscat spoke for Oman.', 'Ministry of Foreign Affairs (Oman)'],
    ['the Ministry of Energy of the Republic of Fiji', 'Ministry of Energy (Fiji)'],
    ['The Ministry of Industry, Mining and Trade said so.', 'Ministry of Industry, Mining and Trade'],
    ['the Ministry of Moral Uplift of Bhutan', 'Ministry of Moral Uplift (Bhutan)'],
    ['the press service of the Omani MFA', 'Ministry of Foreign Affairs (Oman)'],
    ['The MFA of Nepal said so.', 'Ministry of Foreign Affairs (Nepal)'],
    ['Nepal heard the Ministry of External Affairs.', 'Ministry of External Affairs (India)'],
    [
      'The Foreign Ministry spoke of France. Foreign Minister Wang Yi will meet the French president in France.',
      'Ministry of Foreign Affairs (China)',
    ],
    ['The Ministry of the Interior and Safety said so.', 'Ministry of Interior and Safety'],
  ])('%s', (text, name) => {
    expect(
      recognizedIn(text)
        .names.filter((n) => n.rule === 'organization/ministry')
        .map((n) => n.name),
    ).toEqual([name])
  })

  test.each([
    'The ministry was closed.',
    'The foreign ministry said nothing.',
    'the Ministry of Nepal',
    'The minister of foreign affairs of Nepal smiled.',
    'a ministry of all the talents',
    'Nepal has many ministries.',
    'He entered the ministry in Oman as a priest.',
    'The MFA said nothing.',
    'an mfa in painting from Oman',
  ])('none in: %s', (text) => {
    expect(
      recognizedIn(text)
        .names.filter((n) => n.rule === 'organization/ministry')
        .map((n) => n.name),
    ).toEqual([])
  })
})

describe('acronyms that the text introduces', () => {
  const name = 'Institute of Water Diplomacy'
  test.each<[string, string[]]>([
    [`The ${name} (IWD) reported. IWD was founded late.`, [`IWD = ${name}`, `IWD = ${name}`]],
    [
      'The National Disaster Management Agency (Nadma) said so. Nadma was late.',
      ['Nadma = National Disaster Management Agency', 'Nadma = National Disaster Management Agency'],
    ],
    [
      'The Merlion Water Alliance (MWA) met. Nepal left the MWA.',
      ['MWA = Merlion Water Alliance', 'MWA = Merlion Water Alliance'],
    ],
    [`The ${name} (XYZ) reported. XYZ was late.`, [`XYZ = ${name}`, `XYZ = ${name}`]],
    [`The IWD (${name}) reported. IWD was late.`, [`IWD = ${name}`, `IWD = ${name}`]],
    [`The IWD, or the ${name}, reported.`, [`IWD = ${name}`]],
    [`The ${name}, or IWD, reported.`, [`IWD = ${name}`]],
    [`“IWD is ready,” he said of the ${name} (IWD).`, [`IWD = ${name}`, `IWD = ${name}`]],
    [`The XYZ (${name}) reported. XYZ was late.`, []],
    [`The GDP and the ${name} (in Nepal) rose.`, []],
    [`IWD or the ${name} will report.`, []],
    [`The ${name} (GDP) reported. GDP was late.`, []],
    [`The ${name} (XYZ 2) reported. XYZ was late.`, []],
    [`The ${name} (iwd) reported. iwd was late.`, []],
    [`The ${name} (2019) reported. 2019 was good.`, []],
    ['IWD reported. Nobody knew what IWD was.', []],
    [`The ${name} (in Nepal) reported.`, []],
  ])('%s', (text, wanted) => {
    expect(bodiesIn(text, 'organization/acronym')).toEqual(wanted)
  })
})
