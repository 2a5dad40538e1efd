/** From the dialog's choice to a file: composed, written, named. */
import { captionOf } from '../../figure/caption.ts'
import type { Manner } from '../../figure/drawn-part.ts'
import { PARTS } from '../../figure/page-setting.ts'
import { PALETTES } from '../../figure/palette.ts'
import { composePicture, type Picture, type PictureRequest } from '../../figure/picture.ts'
import { PICTURE_FORMATS } from '../../figure/picture-formats.ts'
import type { Comparison } from '../../graph/compare-periods.ts'
import { EXPORTS } from '../../graph/exports/index.ts'
import type { Network } from '../../graph/network.ts'
import type { DocumentRecord } from '../../model/document.ts'
import type { Words } from '../../words/words.ts'
import type { MapWindow } from '../canvas/map-window.ts'
import { textOf } from '../texts.ts'
import { ToldError } from '../told-error.ts'
import { browserFonts } from './browser-fonts.ts'
import { BROWSER_RIM } from './browser-rim.ts'
import { type ExportChoice, type Names, sizeOf } from './export-choice.ts'
import type { ExportScope } from './export-scopes.ts'

/** What is exported, and what is to be said of it. */
export type Subject = {
  words: Words
  network: Network
  scope: ExportScope
  window: MapWindow | null
  title: string
  filterLine: string
  permalink: string
  manner: Manner
  /** Entities or the relation that are picked. */
  picked: readonly string[]
  /** Two periods that are compared. */
  comparison: Comparison | null
}

export const FORMATS = [...PICTURE_FORMATS, ...EXPORTS]
export const isPicture = (format: string): boolean => PICTURE_FORMATS.some(({ id }) => id === format)

/** What is said of a subject, on its picture and beside it. */
export function captionOfSubject({
  words,
  network,
  scope,
  manner,
  filterLine,
  permalink,
  ...subject
}: Subject) {
  const title = scope.title ?? subject.title
  return captionOf(words, network, scope.part, manner, { title, filterLine, permalink })
}

/** @throws ToldError when nothing is visible or a font cannot be had */
export async function makePicture(subject: Subject, choice: ExportChoice): Promise<Picture> {
  const { words, network, scope } = subject
  const caption = captionOfSubject(subject)
  const picture = await composePicture(
    words,
    network,
    scope.part,
    caption,
    request(subject, choice),
    browserFonts,
  )
  if (!picture) throw new ToldError(({ t }) => t('save.nothing'))
  return picture
}

function request(
  { scope, window, manner, comparison, picked }: Subject,
  choice: ExportChoice,
): PictureRequest {
  const { ground, names, percent, parts, format } = choice
  return {
    size: sizeOf(choice),
    percent,
    style: PALETTES[ground === 'dark' ? 'dark' : 'light'],
    // JPG knows no transparency: it gets the light ground.
    transparent: ground === 'none' && format !== 'jpg',
    parts: new Set(PARTS.filter((part) => parts.includes(part))),
    marked: new Set(parts.includes('mark') ? picked : []),
    manner,
    comparison,
    names: namesOf(names, scope, window),
    window: scope.id === 'window' && window ? { extent: window.extent, stretch: window.stretch } : null,
  }
}

/** A part has more room than it has on the map: there all names stand that find some. */
function namesOf(names: Names, { id }: ExportScope, window: MapWindow | null): PictureRequest['names'] {
  if (names === 'screen') {
    const isMap = id === 'visible' || id === 'window'
    return isMap && window ? { but: window.unnamed } : 'all'
  }
  return names === 'all' || names === 'none' ? names : Number(names)
}

/** A picture as the file that was asked for. */
export async function pictureFile(picture: Picture, format: string, version: string | null): Promise<Blob> {
  const writer = PICTURE_FORMATS.find(({ id }) => id === format)
  if (!writer) throw new Error(`no format ${format}`)
  const parts = await writer.write(picture, { address: location.hash, version }, BROWSER_RIM)
  const blob = new Blob(parts as Uint8Array<ArrayBuffer>[], { type: writer.mediaType })
  if (blob.size === 0) throw new ToldError(({ t }) => t('save.empty'))
  return blob
}

/** The visible part as data. Passages carry their words as far as the texts can be had. */
export async function dataFile(subject: Subject, format: string): Promise<string | Uint8Array> {
  const { network, scope, filterLine, permalink } = subject
  const writer = EXPORTS.find(({ id }) => id === format)
  if (!writer) throw new Error(`no format ${format}`)
  const { kinds, families } = PALETTES.light
  const context = { colours: { kinds, families }, filterLine, permalink }
  return writer.write(network, scope.part, { ...context, texts: await textsOf(network) })
}

async function textsOf(network: Network): Promise<ReadonlyMap<string, string>> {
  const documents = network.getAttribute('documents') as DocumentRecord[]
  const texts = await Promise.all(
    documents.map(async ({ id }) => [id, await textOf(id).catch(() => null)] as const),
  )
  return new Map(texts.filter((pair): pair is [string, string] => pair[1] !== null))
}
