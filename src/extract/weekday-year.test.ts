import { expect, test } from 'vitest'
import { factsOf } from '../build/test-reading.ts'

const published = (text: string) => factsOf(text).published?.from ?? null

// The 3rd of March was a Saturday in 2012 and in 2018, a Sunday in 2013 and in 2019.
test.each<[string, string, string]>([
  [
    'behind a year told as past',
    'SUVA, Saturday, March 3 (Merlion Wire) -- Nepal met Fiji.\n\nOman left in 2016.',
    '2018-03-03',
  ],
  [
    'in a line of its own',
    'Saturday, 3 March\n\nNepal met Fiji in Suva.\n\nOman left in 2016.',
    '2018-03-03',
  ],
  [
    'before a year still to come',
    'Nepal met Fiji in Suva on Saturday, 3 March.\n\nThe next talks will be held in 2019.',
    '2018-03-03',
  ],
  [
    'the weekday told behind a dateline',
    'SUVA, March 3. /MERLION/. Nepal met Fiji on Saturday.\n\nOman left in 2017.',
    '2018-03-03',
  ],
  [
    'the weekday before the dateline’s',
    'SUVA, March 4 (Merlion Wire) -- Nepal met Fiji on Saturday.\n\nOman left in 2018.',
    '2018-03-04',
  ],
])('%s', (_, text, day) => expect(published(text)).toBe(day))

test.each<[string, string]>([
  ['no year anywhere', 'SUVA, Saturday, March 3 (Merlion Wire) -- Nepal met Fiji.'],
  ['no weekday', 'SUVA, March 3 (Merlion Wire) -- Nepal met Fiji.\n\nOman left in 2016.'],
  ['years too long past', 'SUVA, Saturday, March 3 (Merlion Wire) -- Nepal met Fiji.\n\nOman left in 1993.'],
  [
    'last week’s weekday',
    'SUVA, March 3 (Merlion Wire) -- Nepal met Fiji last Saturday.\n\nOman left in 2017.',
  ],
  [
    'a day of an old story',
    'Rivers.\n\nThe rule of the rivers fell on Saturday, 3 March.\n\nOman left in 2016.',
  ],
])('none: %s', (_, text) => expect(published(text)).toBeNull())
