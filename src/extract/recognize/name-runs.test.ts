import { describe, expect, test } from 'vitest'
import { factsOf, recognizedIn } from '../../build/test-reading.ts'

const peopleIn = (text: string) => {
  const { people, said } = recognizedIn(text)
  return people.map(said)
}

describe('titles stay outside a name', () => {
  test.each<[string, string[]]>([
    ['Pol Lt Col Prasert Wongchai led the raid.', ['Prasert Wongchai']],
    ['Justice Radha Menon read the order.', ['Radha Menon']],
    ['Datuk Seri Halim Osman resigned.', ['Halim Osman']],
    ['Tan Sri Halim Osman resigned.', ['Halim Osman']],
    ['Actress Lin Yun thanked the crew.', ['Lin Yun']],
    ['Blogger Aibek Toktosunov was freed.', ['Aibek Toktosunov']],
    ['Gen. Budi Hartono arrived.', ['Budi Hartono']],
    ['Rep. Chae Min-seo spoke.', ['Chae Min-seo']],
    ['The charges against lawyer Seema Rathod were dropped.', ['Seema Rathod']],
    ['A goal by striker Batzorig won it.', ['Batzorig']],
    ['Rear Admiral Rodel Abaya spoke.', ['Rodel Abaya']],
    ['Aruna Rao came.\n\nMR. RAO: I thank you.', ['Aruna Rao', 'RAO']],
    [
      'Nepal      Narayan Rao      Minister\nFiji       Tandi Rao        Minister',
      ['Narayan Rao', 'Tandi Rao'],
    ],
    ['His Highness Sayyid Malik bin Shihab came.', ['Malik bin Shihab']],
    ['He spoke at the General Debate of the Assembly.', []],
    ['Received Narayan Rao, Minister of Roads. • Met Tandi Rao.', ['Narayan Rao', 'Tandi Rao']],
    ['Sixteen-year-old Lalita Chaiwong won.', ['Lalita Chaiwong']],
  ])('%s', (text, wanted) => {
    expect(peopleIn(text)).toEqual(wanted)
  })
})

describe('words that are titles elsewhere belong to a name', () => {
  test.each<[string, string[]]>([
    ['Tan Wei-Ling apologised.', ['Tan Wei-Ling']],
    ['Bakyt Turgunbai uulu came.', ['Bakyt Turgunbai uulu']],
    ['Mr. Milan Radosˇev spoke.', ['Milan Radosˇev']],
    ['Dr. Sultan Salem Al Lodhi spoke.', ['Sultan Salem Al Lodhi']],
    ['Mr. Sultan Said left.', ['Sultan Said']],
    ['Sheikh Malik bin Shihab bin Sultan Al Lodhi came.', ['Malik bin Shihab bin Sultan Al Lodhi']],
    ['His Majesty Sultan Malik bin Shihab came.', ['Malik bin Shihab']],
    ['Sri Rahayu Santoso sang.', ['Sri Rahayu Santoso']],
    ['Son Min-jae scored.', ['Son Min-jae']],
    ['Won Hee-ryong resigned.', ['Won Hee-ryong']],
    ['It was signed by Pol Phalla.', ['Pol Phalla']],
  ])('%s', (text, wanted) => {
    expect(peopleIn(text)).toEqual(wanted)
  })
})

describe('initials, numerals and juniors are parts of a name', () => {
  test.each<[string, string[]]>([
    ['M.K. Raghunathan spoke.', ['M.K. Raghunathan']],
    ['They heard D Y Ramanujam.', ['D Y Ramanujam']],
    ['The mayor is Kh. Munkhbat. He left.', ['Kh. Munkhbat']],
    ['Maricel dela Cruz jumped.', ['Maricel dela Cruz']],
    ['It was seen by KP Basnet.', ['KP Basnet']],
    ['Rodrigo Salonga Jr. ran for mayor.', ['Rodrigo Salonga Jr.']],
    ['King Hamad II bin Salim Al Harthy reigned.', ['Hamad II bin Salim Al Harthy']],
  ])('%s', (text, wanted) => {
    expect(peopleIn(text)).toEqual(wanted)
  })

  test.each([
    'the MP for Suva',
    'World War II ended.',
    'Phase III begins.',
    'At 9 P.M. Suva slept.',
    'EU envoys met.',
  ])('nobody in: %s', (text) => {
    expect(peopleIn(text)).toEqual([])
  })
})

describe('a run without a title', () => {
  test.each<[string, string[]]>([
    ['They called on Gulnara Toktosunova.', ['Gulnara Toktosunova']],
    ['A neighbour, Rina Hutagalung, 41, fled.', ['Rina Hutagalung']],
    ['“We did not sleep,” Zhou said.', ['Zhou']],
    ['The money came from Aruna Weerasinghe.', ['Aruna Weerasinghe']],
  ])('%s', (text, wanted) => {
    expect(peopleIn(text)).toEqual(wanted)
  })

  test.each([
    'They were held at Camp Dumlao.',
    'He flew from Allama Rashid International Airport.',
    'workers in Kampong Trach',
    'the song Zenra Kitel',
    '"Squid Garden" won a prize.',
    'Zenkai Nova, which lies by the sea, is small.',
    'The carrier was ZenKai.',
    'a village in Nueva Segovia',
    'The road to Al Buraimi was cut.',
    'Floods hit Tanjung Selor.',
    'the Uttar Kannada hills',
    'Long queues formed.',
    'Min said nothing is a phrase; min said, and so on.',
  ])('nobody in: %s', (text) => {
    expect(peopleIn(text)).toEqual([])
  })
})

describe('everyday words in capitals are nobody', () => {
  test.each([
    'Speakers Warn of a long winter.',
    'World Leaders Applaud\n\nThe hall was full, and the talks went on until late in the night.',
    'the heads of state of the ASEAN Member States',
    'It adopted Youth Sports Capital for 2030.',
    'Cheaper Loans and Girls Trained came next.',
    'He read the Energy Policy Paper aloud.',
    'Our Founding Mothers knew it.',
    'See Related Meetings below.',
    'Comments Print Mail LargeSUVA - Fiji slept.',
    'an uulu of the steppe',
    'in the continued Plenary Debate',
    'EAS Flood Management was praised.',
    'The line is Mutually Agreed Relations.',
    'A Chile-Peru-Bolivia Ministerial Consultations round closed.',
    'He spoke in Salem, Tamil Pradu, of peace.',
    'King Hamad International Airport opened.',
  ])('nobody in: %s', (text) => {
    expect(peopleIn(text)).toEqual([])
  })

  test.each<[string, string[]]>([
    ['Mr. Price spoke.', ['Price']],
    ['Foreign Secretary Straw spoke.', ['Straw']],
    ['They met in Milan on Monday, said Tandi Waqa.', ['Tandi Waqa']],
    ['Foreign Ministers Jack Straw and Tariq Lodhi met.', ['Jack Straw', 'Tariq Lodhi']],
    ['They heard Martin Short at length.', ['Martin Short']],
    ['It was Ned Cook who left.', ['Ned Cook']],
    ['In Suva, Tandi Waqa, of all people, sang.', ['Tandi Waqa']],
    ['His Highness Royal Prince Malik bin Shihab came.', ['Malik bin Shihab']],
  ])('%s', (text, wanted) => {
    expect(peopleIn(text)).toEqual(wanted)
  })
})

describe('names that are other words elsewhere', () => {
  test.each<[string, string[]]>([
    ['Laura May resigned.', ['Laura May']],
    ['He Guilan, who runs an inn, agreed.', ['He Guilan']],
    ['They chose O Min-seo, 77.', ['O Min-seo']],
    ['They heard Noriko Hama.', ['Noriko Hama']],
    ['They thanked Chen Jun.', ['Chen Jun']],
    ['I. K. Menon spoke.', ['I. K. Menon']],
    ['Lieutenant General He Tao led them.', ['He Tao']],
    ['Pham Dinh Hue was elected.', ['Pham Dinh Hue']],
    ['Prime Minister Sheikh Hasina left.', ['Sheikh Hasina']],
    ['H.E. SHEIKH HASINA spoke.', ['SHEIKH HASINA']],
    ['H.E. SHEIKH MISHAL AL-SABAH spoke.', ['MISHAL AL-SABAH']],
  ])('%s', (text, wanted) => {
    expect(peopleIn(text)).toEqual(wanted)
  })

  test.each([
    'They met in Hue.',
    'Laura, May 5: it rained.',
    'He left.',
    'A. Cooperation in trade',
    'Sheikh of the tribe',
  ])('nobody in: %s', (text) => {
    expect(peopleIn(text)).toEqual([])
  })
})

describe('a name in another script', () => {
  test.each<[string, string[]]>([
    ['They met Chen Tao (陈涛) there.', ['Chen Tao', '陈涛']],
    ['It was Nurlan Sadykov (Нурлан Садыков).', ['Nurlan Sadykov', 'Нурлан Садыков']],
    ['It was Amr Fahmy (Arabic: عمرو فهمي) who left.', ['Amr Fahmy', 'عمرو فهمي']],
  ])('%s', (text, wanted) => {
    expect(peopleIn(text)).toEqual(wanted)
    expect(factsOf(text).entities.filter((e) => e.kind === 'actor')).toHaveLength(1)
  })

  test.each([
    ['They met Chen Tao (Chen) there.', ['Chen Tao', 'Chen']],
    ['They met Chen Tao (born 1961) there.', ['Chen Tao']],
    ['They met in Oman (عمان).', []],
  ])('no such name: %s', (text, wanted) => {
    expect(peopleIn(text)).toEqual(wanted)
  })
})
