import { describe, expect, test } from 'vitest'
import { recognizedIn } from '../../build/test-reading.ts'

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
  ])('%s', (text, wanted) => {
    expect(peopleIn(text)).toEqual(wanted)
  })
})

describe('words that are titles elsewhere belong to a name', () => {
  test.each<[string, string[]]>([
    ['Tan Wei-Ling apologised.', ['Tan Wei-Ling']],
    ['Sri Rahayu Santoso sang.', ['Sri Rahayu Santoso']],
    ['Son Min-jae scored.', ['Son Min-jae']],
    ['It was signed by Pol Phalla.', ['Pol Phalla']],
  ])('%s', (text, wanted) => {
    expect(peopleIn(text)).toEqual(wanted)
  })
})

describe('initials, numerals and juniors are parts of a name', () => {
  test.each<[string, string[]]>([
    ['M.K. Raghunathan spoke.', ['M.K. Raghunathan']],
    ['They heard D Y Ramanujam.', ['D Y Ramanujam']],
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

describe('names that are other words elsewhere', () => {
  test.each<[string, string[]]>([
    ['Laura May resigned.', ['Laura May']],
    ['They thanked Chen Jun.', ['Chen Jun']],
    ['I. K. Menon spoke.', ['I. K. Menon']],
    ['Lieutenant General He Tao led them.', ['He Tao']],
    ['Pham Dinh Hue was elected.', ['Pham Dinh Hue']],
    ['Prime Minister Sheikh Hasina left.', ['Sheikh Hasina']],
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
