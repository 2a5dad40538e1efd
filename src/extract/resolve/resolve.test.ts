/** Who is who and which gathering is which, within one document. */
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../build/test-reading.ts'

/** Actors with the number of their namings. */
const actorsIn = (text: string) =>
  factsOf(text)
    .entities.filter((e) => e.kind === 'actor')
    .map((e) => `${e.name} ×${e.mentions.length}`)

describe('people', () => {
  test.each<[string, string, string[]]>([
    ['a family name', 'President Tariq Lodhi came. Lodhi left.', ['Tariq Lodhi ×2']],
    ['a given name', 'Minister Tariq Lodhi came. “Tariq is late,” they said.', ['Tariq Lodhi ×2']],
    ['a title and the family name', 'Tariq Lodhi came to Suva. President Lodhi left.', ['Tariq Lodhi ×2']],
    [
      'the part before the whole',
      'President Lodhi came. Tariq Lodhi is the president of Fiji.',
      ['Tariq Lodhi ×2'],
    ],
    [
      'a father of the same name is another',
      'Prince Majid bin Tariq bin Hamad Al Lodhi came. King Tariq bin Hamad Al Lodhi left. Tariq slept.',
      ['Majid bin Tariq bin Hamad Al Lodhi ×1', 'Tariq bin Hamad Al Lodhi ×2'],
    ],
    ['names turned round', 'Minister Lodhi Tariq came. Tariq Lodhi spoke.', ['Lodhi Tariq ×2']],
    ['honorifics', 'H.E. Mr. Tariq Lodhi came. Mr. Lodhi left.', ['Tariq Lodhi ×2']],
    ['a middle name', 'Tariq Aziz Lodhi came. Tariq Lodhi left.', ['Tariq Aziz Lodhi ×2']],
    ['an initial', 'Tariq K. Lodhi came. Tariq Lodhi left.', ['Tariq K. Lodhi ×2']],
    [
      'a family of two',
      'Minister Tariq Lodhi met Minister Sana Lodhi. Sana Lodhi left.',
      ['Tariq Lodhi ×1', 'Sana Lodhi ×2'],
    ],
    [
      'one first name, two people',
      'Minister Tariq Lodhi met Minister Tariq Perera.',
      ['Tariq Lodhi ×1', 'Tariq Perera ×1'],
    ],
    [
      'a part shared by two goes to the one named last',
      'Minister Tariq Lodhi came. Minister Sana Lodhi came too. Lodhi left.',
      ['Tariq Lodhi ×1', 'Sana Lodhi ×2'],
    ],
    [
      'a son beside his father',
      'King Malik and Crown Prince Tariq bin Malik came. King Malik left. Malik slept.',
      ['Malik ×3', 'Tariq bin Malik ×1'],
    ],
    [
      'two side by side share a part',
      'Mr. Lodhi and Ms. Sana Lodhi came. They left.',
      ['Lodhi ×1', 'Sana Lodhi ×1'],
    ],
    [
      'a monarch and a minister of one name',
      'Prime Minister Tariq Lodhi came. Sultan Lodhi of Malaysia left.',
      ['Tariq Lodhi ×1', 'Lodhi ×1'],
    ],
    [
      'a namesake without the office that the registry knows',
      'Prime Minister Modi came. Rina Modi sang. Modi left.',
      ['Modi ×2', 'Rina Modi ×1'],
    ],
    [
      'one title after another',
      'President Lodhi came. Chairman Tariq Lodhi and the ministers stayed. Lodhi left.',
      ['Tariq Lodhi ×3'],
    ],
    [
      'named again in one sentence',
      'Minister Tariq Lodhi said, and Lodhi meant it, that he would leave.',
      ['Tariq Lodhi ×2'],
    ],
    [
      'a king by either name',
      'King Tariq came. King Tariq bin Hamad Al Lodhi left.',
      ['Tariq bin Hamad Al Lodhi ×2'],
    ],
    ['a family name in capitals', 'TANAKA Keiko spoke. Ms. Tanaka left.', ['Tanaka Keiko ×2']],
    ['nobody for a lone word', 'The Lodhi gate is old. Nepal built it.', []],
  ])('%s', (_, text, wanted) => {
    expect(actorsIn(text)).toEqual(wanted)
  })

  test.each<[string, string | null]>([
    ['Prime Minister Anwar Ibrahim spoke.', 'anwar-ibrahim'],
    ['Retno Marsudi spoke.', 'retno-marsudi'],
    ['V.V. Putin spoke.', 'vladimir-putin'],
    ['President Ts. Elbegdorj spoke.', 'tsakhiagiin-elbegdorj'],
    ['Minister HAYASHI Yoshimasa spoke.', 'yoshimasa-hayashi'],
    ['King Salman bin Abdulaziz Al Saud spoke.', 'salman-of-saudi-arabia'],
    ['Prince Mohammed bin Salman bin Abdulaziz Al Saud spoke.', 'mohammed-bin-salman'],
    ['N.V. Putin spoke.', null],
    ['Minister Heydar Aliyev-oglu Lodhi spoke.', null],
    ['Minister Anwar Lodhi spoke.', null],
    ['Minister Ibrahim spoke.', null],
  ])('the registry knows whom: %s', (text, id) => {
    expect(factsOf(text).entities.find((e) => e.kind === 'actor')?.registry).toBe(id)
  })
})

/** Gatherings with their day as far as it is known. */
const meetingsIn = (text: string, published?: string) =>
  factsOf(text, published)
    .entities.filter((e) => e.kind === 'meeting')
    .map((e) => `${e.name} @${e.date?.from ?? '-'}`)

describe('gatherings', () => {
  test.each<[string, string, string[], string?]>([
    [
      'one ordinal, two bodies',
      'The 15th BRICS Summit and the 15th ASEAN Summit were long.',
      ['15th BRICS Summit @2023-08-22', '15th ASEAN Summit @2009-10-23'],
    ],
    [
      'one ordinal, a summit and a ministerial',
      'The 3rd BIMSTEC Summit came after the 3rd BIMSTEC Ministerial Meeting.',
      ['3rd BIMSTEC Summit @2014-03-04', '3rd BIMSTEC Ministerial Meeting @-'],
    ],
    [
      'two ordinals',
      'Laos went to the 40th ASEAN Summit and the 38th ASEAN Summit.',
      ['40th ASEAN Summit @2022-11-10', '38th ASEAN Summit @2021-10-26'],
    ],
    [
      'one gathering named twice',
      'The 40th ASEAN Summit opened. Fiji saw the fortieth ASEAN summit.',
      ['40th ASEAN Summit @2022-11-10'],
    ],
    [
      'without an ordinal by the year',
      'The 2014 SAARC summit and the 2011 SAARC summit were short.',
      ['SAARC Summit (2014) @2014-11-26', 'SAARC Summit (2011) @2011-11-10'],
    ],
    ['last year', "Last year's SAARC summit was short.", ['SAARC Summit (2014) @2014-11-26'], '2015-03-01'],
    ['next year', "Next year's SAARC summit will be long.", ['SAARC Summit (2016) @2016'], '2015-03-01'],
    [
      'a day of its own',
      'The 3rd ECO Summit was held on 5 May 2011 in Quetta.',
      ['3rd ECO Summit @2011-05-05'],
    ],
    [
      'a planned one keeps the text’s precision',
      'The 16th BRICS Summit will be held in 2024.',
      ['16th BRICS Summit @2024'],
      '2023-12-01',
    ],
    [
      'the registry gives a past one its days',
      'The 16th BRICS Summit was held in 2024.',
      ['16th BRICS Summit @2024-10-22'],
      '2024-12-01',
    ],
    [
      'one that the registry has in another year',
      'The ASEAN summit was held on 11 November 2022. Long after the 1st ASEAN summit it was long.',
      ['ASEAN Summit (2022) @2022-11-11', '1st ASEAN Summit @1976-02-23'],
    ],
    ['put off', 'The 19th SAARC Summit was postponed.', ['19th SAARC Summit @-'], '2016-10-01'],
    ['in general', 'ASEAN summits are held twice a year.', []],
    ['a description', 'The summit was long.', []],
  ])('%s', (_, text, wanted, published) => {
    expect(meetingsIn(text, published)).toEqual(wanted)
  })
})
