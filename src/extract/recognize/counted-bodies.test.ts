/** Gatherings told by a short form and their number, of joint series, and of bodies that a text introduces itself. */
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../build/test-reading.ts'

const meetingsIn = (text: string) =>
  factsOf(text).entities.flatMap((e) => (e.kind === 'meeting' ? [e.name] : []))

describe('gatherings', () => {
  test.each<[string, string[]]>([
    // By number.
    ['Oman sent a delegation to ASEM 11 in Ulaanbaatar.', ['11th ASEM Forum']],
    ['Nepal was represented at ASEM12.', ['12th ASEM Forum']],
    ['Fiji attended the COP27 climate conference in Sharm el-Sheikh.', ['COP27']],
    ['At COP13 and COP 14 Nepal spoke.', ['COP13']],
    // Of two sides, one of them a part of the world.
    ['The 2nd Mekong-Japan Summit was held in Hanoi.', ['2nd Mekong–Japan Summit']],
    ['The third India-Nordic Summit was held in Oslo.', ['3rd India–Nordic Summit']],
    ['The ASEAN-Nepal Commemorative Summit was held in May 2018.', ['ASEAN–Nepal Summit (2018)']],
    [
      "The 4th GCC-Central Asia Foreign Ministers' Meeting was held in Muscat.",
      ['4th GCC–Central Asia Ministerial Meeting'],
    ],
    // Out of the row, in two words.
    [
      'The 12th Extra-Ordinary Summit of the African Union was held in Accra.',
      ['12th AU Extraordinary Summit'],
    ],
    // Of a body called after its gatherings.
    [
      'The Steppe Leaders Meeting (SLM) is a yearly forum of Nepal and Oman. The second Steppe Leaders Meeting took place in Astana in May 2012. SLM3 was hosted by Oman.',
      ['2nd Steppe Leaders Meeting', '3rd Steppe Leaders Meeting'],
    ],
  ])('%s', (text, names) => expect(meetingsIn(text)).toEqual(names))

  test.each([
    'ASEAN 10 was a dream of the founders.',
    'Article 5 of the NATO treaty was read.',
    'The hotel has SUITE12 and ROOM7.',
    'BRICS 5 is a song.',
    'The group calls itself the G20.',
    'The Meeting was a success.',
    'The weather of Mekong and Japan was fine.',
  ])('none in: %s', (text) => expect(meetingsIn(text)).toEqual([]))
})

describe('bodies that a text introduces', () => {
  const bodiesIn = (text: string) =>
    factsOf(text).entities.flatMap((e) => (e.kind === 'organization' ? [e.name] : []))

  test.each<[string, string[]]>([
    ['The Steppe Leaders Meeting is an annual summit of five states.', ['Steppe Leaders Meeting']],
    ['The Nomad Herders Dialogue (NHD) is a platform for talks. The NHD met.', ['Nomad Herders Dialogue']],
    ['The Isles Ministers Conference, or IMC, is the main forum.', ['Isles Ministers Conference']],
  ])('%s', (text, names) => expect(bodiesIn(text)).toEqual(names))

  test.each([
    'The Second Summit was a meeting of minds.',
    'The Moscow Summit was a success.',
    'The Third Leaders Meeting is under way in a forum.',
  ])('none in: %s', (text) => expect(bodiesIn(text)).toEqual([]))
})
