/** Days of gatherings that a text tells without saying them beside the name: news, diaries, numbers, what is over. */
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../build/test-reading.ts'

function gatherings(text: string, published: string | null = null): string[] {
  const { entities } = factsOf(text, published)
  return entities
    .filter((e) => e.kind === 'meeting')
    .map((e) => `${e.registry ?? e.name} @${e.date?.from ?? '-'}`)
}

const DIARY = 'Diary of the Secretary General\n(status: 6 November 2023)\n\nNovember 2023\n\n'

describe('days told by what stands around', () => {
  test.each<[string, string | null, string[]]>([
    [
      'SUVA, Jan. 18, 2024 (Steppe Wire) - The presidents of Djibouti and Kenya on Thursday called on Ethiopia to step back.\n\nThe 42nd Extraordinary Assembly of IGAD was hosted by Ugandan President Yoweri Museveni.',
      null,
      ['42nd Session of the IGAD @2024-01-18'],
    ],
    // Sessions of parliaments last for months.
    [
      'SUVA, Jan. 18, 2024 (Steppe Wire) - The presidents of Djibouti and Kenya on Thursday called on Ethiopia to step back.\n\nThe twelfth session of the Suva Parliament was opened by Fiji.',
      null,
      ['12th Session of the Suva Parliament @-'],
    ],
    [
      `${DIARY}3 Fri  Suva. Dinner with Lin Wei.\n\nComing up\n\n9 Thu  Suva. Will address the 40th ECO Summit at the invitation of Lin Wei.`,
      null,
      ['40th ECO Summit @2023-11-09'],
    ],
    [
      `${DIARY}3 Fri  Suva. Dinner with Lin Wei, who spoke at length of old times and of the sea. He will address the 40th ECO Summit.`,
      null,
      ['40th ECO Summit @-'],
    ],
    [
      'Summit mandated Lin Wei to engage Oman on the margins of the 77th Session of the United Nations General Assembly in September.',
      '2022-08-17',
      ['unga-session-77 @2022'],
    ],
    [
      'MODERATOR: Vice Foreign Minister Lin Wei of China will brief you on the 18th SCO Summit, which closed this afternoon.',
      null,
      ['sco-summit-18 @2018-06-09'],
    ],
    [
      'MODERATOR: Vice Foreign Minister Lin Wei of China will brief you on the 18th SCO Summit this afternoon.',
      null,
      ['sco-summit-18 @-'],
    ],
    [
      'Lin Wei spoke of the First Lancang-Mekong Cooperation Leaders’ Meeting, which was held in Sanya.',
      null,
      ['lancang-mekong-leaders-1 @2016-03-23'],
    ],
    // "the Dushanbe summit" is the city's; what prepares a summit has a day of its own.
    [
      'Samarkand will host the SCO summit in September. The Dushanbe summit last year was long. At the Dushanbe summit, Emomali Rahmon spoke. Preparations for the Samarkand summit began in January.',
      '2022-03-12',
      ['sco-summit-22 @2022-09', 'sco-summit-21 @2021-09-17'],
    ],
    [
      'The 40th ECO Summit opened in Suva on 4 May 2025. Preparations for the summit on 4 May began in January.',
      '2025-06-01',
      ['40th ECO Summit @2025-05-04'],
    ],
    [
      'They spoke of the preparations for the 40th ECO Summit, which is to be held on 4 May 2025.',
      '2025-03-01',
      ['40th ECO Summit @2025-05-04'],
    ],
  ])('%s', (text, published, wanted) => {
    expect(gatherings(text, published)).toEqual(wanted)
  })
})

test.each<[string, string]>([
  ['The debate was livelier than in Suva last year. President Lin Wei of Oman condemned Fiji.', '1996-05-14'],
  ['The league met in Suva last year. President Lin Wei of Oman condemned Fiji.', '1995'],
])('what is told behind: %s', (text, from) => {
  const { relations } = factsOf(
    `The 4th ECO Summit was held in Ashgabat on 14 May 1996.\n\n${text}`,
    '1996-06',
  )
  expect(relations.find((r) => r.type === 'criticizes')?.date?.from).toBe(from)
})
