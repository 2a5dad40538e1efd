import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNames, type NameLikeness } from './compare-names.ts'
import { soundOf } from './sound.ts'

describe('names are alike', () => {
  test.each<[string, string, NameLikeness]>([
    ['Moon Jae-in', 'Moon Jaein', 'same'],
    ['Ümit Şahin', 'Umit Sahin', 'same'],
    ['Lavrov Sergey', 'Sergey Lavrov', 'order'],
    ['Shahbaz Shareef', 'Shehbaz Sharif', 'spelling'],
    ['Kurmanbek Bakiev', 'Kurmanbek Bakiyev', 'spelling'],
    ['Sadyr Zhaparov', 'Sadyr Japarov', 'spelling'],
    ['Yerlan Idrissov', 'Erlan Idrisov', 'spelling'],
    ['Sherif Shahbaz', 'Shehbaz Sharif', 'spelling'],
    ['M. Tileuberdi', 'Mukhtar Tileuberdi', 'initials'],
    ['N.A. Nazarbayev', 'Nursultan Nazarbaev', 'initials'],
    ['Kassym Tokayev', 'Kassym-Jomart Tokayev', 'part'],
    ['Tokayev', 'Kassym-Jomart Tokayev', 'part'],
    ['王毅', '王毅', 'same'],
  ])('%s ~ %s: %s', (a, b, likeness) => {
    expect(compareNames(a, b)).toBe(likeness)
    expect(compareNames(b, a)).toBe(likeness)
  })

  test.each<[string, string]>([
    ['Nawaz Sharif', 'Shehbaz Sharif'],
    ['Abdullah Abdullah', 'Abdullah Gül'],
    ['Zhang Ling', 'Zhang Yujing'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['M. Tileuberdi', 'Kairat Tileuberdi'],
    ['M. T.', 'Mukhtar Tileuberdi'],
    ['Hassan', 'Hussein'],
    ['Sharif', 'Shareef'],
    ['', 'Tokayev'],
    ['—', '—'],
    ['王毅', '王岐山'],
  ])('not: %s ~ %s', (a, b) => {
    expect(compareNames(a, b)).toBeNull()
  })

  test('the order of the two does not show, and a name is like itself', () => {
    const name = fc.array(fc.constantFrom('Ali', 'Aly', 'A.', 'Khan', 'Han', 'Noor', 'Nur'), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareNames(a.join(' '), b.join(' '))).toBe(compareNames(b.join(' '), a.join(' ')))
        expect(compareNames(a.join(' '), a.join(' '))).toBe('same')
      }),
    )
  })
})

test.each<[string, string]>([
  ['Sharif', 'Shareef'],
  ['Shahbaz', 'Shehbaz'],
  ['Zhaparov', 'Japarov'],
  ['Tokayev', 'Tokaev'],
  ['Muhammad', 'Mohamed'],
  ['Mukhtar', 'Mukgtar'],
  ['Erlan', 'Yerlan'],
  ['Idrissov', 'Idrisov'],
  ['Gorbachoff', 'Gorbachev'],
])('%s sounds like %s', (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b))
})

test.each<[string, string]>([
  ['Sharif', 'Sherpa'],
  ['Karim', 'Karin'],
  ['Lodhi', 'Modi'],
  ['Abe', 'Be'],
])('%s does not sound like %s', (a, b) => {
  expect(soundOf(a)).not.toBe(soundOf(b))
})
