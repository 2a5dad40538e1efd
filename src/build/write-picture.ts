/** A part of the graph as a picture, for the command line. */
import { captionOf } from '../figure/caption.ts'
import { mannerOf } from '../figure/drawn-part.ts'
import { composePicture, type Picture } from '../figure/picture.ts'
import type { PictureFormat, Rim } from '../figure/picture-formats.ts'
import { comparisonOf } from '../graph/compare-periods.ts'
import type { Network } from '../graph/network.ts'
import type { Visible } from '../graph/visible.ts'
import { type Filter, NO_FILTER } from '../model/filter.ts'
import { InputError } from '../model/input-error.ts'
import { printYearRange } from '../model/year-range.ts'
import { english } from '../words/english.ts'
import { checkPictureSize } from './check-picture-size.ts'
import { filterLine } from './filter-options.ts'
import { nodeFonts } from './node-fonts.ts'
import { NODE_RIM } from './node-rim.ts'
import type { AskedPicture } from './picture-options.ts'

/** Whom the picture is about, and what it names as its origin. */
type Told = { focus: string | null; depth: number; link: string | null }

/**
 * @param onDrawn hears which part of the pixels is drawn, from 0 to 1
 * @throws InputError when there is nothing to draw, or it would be too large
 */
export async function writePicture(
  format: PictureFormat,
  asked: AskedPicture,
  network: Network,
  shown: Visible,
  filter: Filter,
  { focus, depth, link }: Told,
  onDrawn: (part: number) => void,
): Promise<Uint8Array> {
  const name = focus && network.getNodeAttribute(focus, 'name')
  const title = name ? titleAround(name, depth) : String(network.getAttribute('title') ?? '')
  const given = { title, filterLine: filterLine(filter), permalink: link }
  const manner = mannerOf(filter)
  const caption = captionOf(english, network, shown, manner, given)
  const request = { ...asked, manner, comparison: comparisonOf(network, filter) }
  const picture = await composePicture(english, network, shown, caption, request, nodeFonts)
  if (!picture) throw nothingToDraw(filter)
  checkPictureSize(format.id, picture.pixels)
  const trace = { address: addressOf(filter, focus, depth), version: caption.version }
  return joined(await format.write(picture, trace, watched(NODE_RIM, picture.pixels, onDrawn)))
}

function watched(rim: Rim, { width, height }: Picture['pixels'], onDrawn: (part: number) => void): Rim {
  let drawn = 0
  const rasterize: Rim['rasterize'] = async (svg, columns, rows) => {
    const pixels = await rim.rasterize(svg, columns, rows)
    drawn += columns * rows
    onDrawn(drawn / (width * height))
    return pixels
  }
  return { ...rim, rasterize }
}

function titleAround(name: string, depth: number): string {
  if (depth === 0) return name
  return depth === 1
    ? english.t('figure.title.around', { name })
    : english.t('figure.title.steps', { name, count: depth })
}

function nothingToDraw(filter: Filter): InputError {
  return new InputError(
    filterLine(filter)
      ? 'Nothing is visible: widen --years or the other filters.'
      : 'The graph tells of no relations: add documents, or name their folder with --documents.',
  )
}

/** Where the explorer opens the same view. */
function addressOf(
  { years, against, yearRule, undated, planned, meetings, proof }: Filter,
  focus: string | null,
  depth: number,
): string {
  const key = focus?.split('/').map(encodeURIComponent).join('/')
  const parts = [
    key && `n=${key}`,
    key && (depth === 0 ? `only=${key}` : `f=${key},${depth}`),
    years && `y=${printYearRange(years)}`,
    against && `ya=${printYearRange(against)}`,
    yearRule !== NO_FILTER.yearRule && `yr=${yearRule}`,
    undated !== NO_FILTER.undated && `nd=${undated}`,
    planned === 'hide' && 'pl=hide',
    meetings !== NO_FILTER.meetings && `mt=${meetings}`,
    proof !== 'any' && `pr=${proof}`,
  ]
  return `#${parts.filter(Boolean).join('&')}`
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
