/** The options of the command line for pictures: size, ground, names and what stands around the map. */

import { PARTS, type Part } from '../figure/page-setting.ts'
import { PALETTES } from '../figure/palette.ts'
import type { PictureRequest } from '../figure/picture.ts'
import { customSize, LEAST_SIDE, MOST_SIDE, type PictureSize, PRESETS, SIZES } from '../figure/sizes.ts'
import { MEETING_STATES, type MeetingState, NO_FILTER } from '../model/filter.ts'
import { InputError } from '../model/input-error.ts'
import type { Chosen, Options } from './options.ts'

const GROUNDS = ['light', 'dark', 'none'] as const

export const PICTURE_OPTIONS = {
  size: {
    value: 'SIZE',
    default: 'slide',
    about: `of a picture: ${PRESETS.join(', ')}, or 3000x2000 pixels`,
  },
  background: { value: 'NAME', default: 'light', about: `of a picture: ${GROUNDS.join(', ')}` },
  names: { value: 'N', default: 'all', about: 'names on a picture: all, none, or of the N best connected' },
  meetings: {
    value: 'STATE',
    default: NO_FILTER.meetings,
    about: 'on a picture: points, lines between those who met often, or all-lines',
  },
  letters: {
    value: 'PERCENT',
    default: '100',
    about: 'how large names and symbols are on a picture, 50 to 300',
  },
  without: { value: 'PARTS', about: `what is left off a picture: ${PARTS.join(',')}` },
  link: { value: 'URL', about: 'the address that a picture names as its origin' },
} as const satisfies Options

type Choice = Chosen<typeof PICTURE_OPTIONS>

/** All but what the filter decides. */
export type AskedPicture = Omit<PictureRequest, 'manner' | 'comparison'>

/** @throws InputError when a value cannot be understood */
export function readPictureRequest(chosen: Choice, canBeTransparent: boolean): AskedPicture {
  const ground = GROUNDS.find((each) => each === chosen.background)
  if (!ground) throw wrong('background', GROUNDS.join(', '), chosen.background)
  if (ground === 'none' && !canBeTransparent) {
    throw new InputError('A JPG cannot be transparent: choose another --background, or png.')
  }
  return {
    size: readSize(chosen.size),
    style: PALETTES[ground === 'dark' ? 'dark' : 'light'],
    transparent: ground === 'none',
    names: readNames(chosen.names),
    percent: readNumber('letters', chosen.letters, 50, 300),
    parts: readParts(chosen.without),
    marked: new Set(),
    window: null,
  }
}

/** @throws InputError when it is neither points nor lines */
export function readMeetings({ meetings }: Choice): MeetingState {
  const found = MEETING_STATES.find((each) => each === meetings)
  if (!found) throw wrong('meetings', `one of ${MEETING_STATES.join(', ')}`, meetings)
  return found
}

function readSize(text: string): PictureSize {
  const preset = PRESETS.find((each) => each === text)
  if (preset) return SIZES[preset]
  const sides = /^(?<width>\d+)[x×](?<height>\d+)$/i.exec(text)?.groups
  const [width, height] = [Number(sides?.width), Number(sides?.height)]
  const fits = (side: number) => side >= LEAST_SIDE && side <= MOST_SIDE
  if (fits(width) && fits(height)) return customSize(width, height)
  const own = `two sides of ${LEAST_SIDE} to ${MOST_SIDE} pixels such as 3000x2000`
  throw new InputError(`--size needs one of ${PRESETS.join(', ')} or ${own}, not "${text}".`)
}

function readNames(text: string): PictureRequest['names'] {
  if (text === 'all' || text === 'none') return text
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw wrong('names', 'all, none or a number', text)
}

function readParts(without: string | null): ReadonlySet<Part> {
  const left = (without ?? '').split(',').filter(Boolean)
  const unknown = left.find((each) => !PARTS.includes(each as Part))
  if (unknown !== undefined) throw wrong('without', `a list of ${PARTS.join(', ')}`, unknown)
  return new Set(PARTS.filter((part) => !left.includes(part)))
}

function readNumber(flag: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least && number <= most) return number
  throw wrong(flag, `a number from ${least} to ${most}`, text)
}

const wrong = (flag: string, wanted: string, given: string) =>
  new InputError(`--${flag} needs ${wanted}, not "${given}".`)
