/** A small graph in many scripts, and a picture of it, for the tests of figures. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createNetwork } from '../../graph/network.ts'
import { visible } from '../../graph/visible.ts'
import { NO_FILTER } from '../../model/filter.ts'
import type { EdgeAttributes, GraphFile } from '../../model/graph-file.ts'
import { english } from '../../words/english.ts'
import { captionOf } from '../caption.ts'
import type { Manner } from '../drawn-part.ts'
import type { FontSource } from '../fonts/font-files.ts'
import { PARTS } from '../page-setting.ts'
import { PALETTES } from '../palette.ts'
import { composePicture, type Picture, type PictureRequest } from '../picture.ts'
import { SIZES } from '../sizes.ts'

export const NAMES = {
  'state/kazakhstan': 'Қазақстан',
  'actor/nazarbayev': 'Нұрсұлтан Назарбаев',
  'actor/wang': '王毅',
  'organization/arab': 'جامعة الدول العربية',
  'meeting/summit': 'A & <B> "Summit" of \uD800 Phnom Penh',
  'actor/khmer': 'Nguyễn Phú Trọng',
} as const

const NODE = { aliases: [], mentions: [], registry: null }
const evidence = [{ document: 'press', start: 0, end: 4, rule: 'test' }]
const EDGE: Omit<EdgeAttributes, 'type'> = { modality: 'actual', date: null, evidence }
const YEAR = { from: '2021', to: '2021', precision: 'year', basis: 'stated' } as const

const edge = (key: string, source: string, target: string, attributes: Partial<EdgeAttributes>) => ({
  ...{ key, source, target },
  attributes: { ...EDGE, ...attributes } as EdgeAttributes,
})

const FILE: GraphFile = {
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: {
    format: 'entente/1',
    title: 'Who met whom',
    documents: Array.from({ length: 14 }, (_, i) => ({
      ...{
        id: i ? `more-${i}` : 'press',
        title: `Document ${i}`,
        publisher: 'The Post',
        author: null,
        url: null,
      },
      ...{ published: YEAR, language: 'en', characters: 4, sha256: '' },
    })),
  },
  nodes: Object.entries(NAMES).map(([key, name], i) => ({
    key,
    attributes: {
      ...NODE,
      kind: key.slice(0, key.indexOf('/')) as 'actor',
      name,
      x: 700 * Math.cos(i),
      y: 500 * Math.sin(i),
    },
  })),
  edges: [
    edge('one', 'actor/nazarbayev', 'state/kazakhstan', { type: 'holds-office', date: YEAR }),
    edge('two', 'state/kazakhstan', 'meeting/summit', { type: 'hosted', modality: 'planned', date: YEAR }),
    edge('three', 'actor/wang', 'meeting/summit', { type: 'attended', date: YEAR }),
    edge('four', 'organization/arab', 'state/kazakhstan', { type: 'supports' }),
    edge('five', 'actor/khmer', 'state/kazakhstan', { type: 'criticizes', date: YEAR }),
    ...(['invited', 'supports', 'requests', 'criticizes'] as const).map((type) =>
      edge(`bundle:${type}`, 'actor/wang', 'state/kazakhstan', {
        type,
        date: YEAR,
        evidence: [{ document: `more-${type.length}`, start: 0, end: 1, rule: 'test' }],
      }),
    ),
  ],
}

export const network = createNetwork(FILE)
export const all = visible(network, NO_FILTER)

const { resolve } = createRequire(import.meta.url)
export const fonts: FontSource = async (font) =>
  new Uint8Array(readFileSync(resolve(`${font.package}/files/${font.file}`)))

const MANNER: Manner = { isUndatedApart: true, meetings: 'points' }

export async function pictureOf(request: Partial<PictureRequest> = {}): Promise<Picture> {
  const given = {
    title: 'Who met whom',
    filterLine: '2021 · undated hidden',
    permalink: 'https://example.org/#y=2021',
  }
  const caption = captionOf(english, network, all, request.manner ?? MANNER, given)
  const usual: PictureRequest = {
    ...{ size: SIZES.slide, percent: 100, style: PALETTES.light, transparent: false },
    ...{
      parts: new Set(PARTS),
      names: 'all',
      manner: MANNER,
      comparison: null,
      marked: new Set(),
      window: null,
    },
  }
  const picture = await composePicture(english, network, all, caption, { ...usual, ...request }, fonts)
  if (!picture) throw new Error('nothing is visible')
  return picture
}
