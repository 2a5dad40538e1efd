/** `npm run export`: a part of the graph as a file, as the explorer's dialog gives it. */
import { access } from 'node:fs/promises'
import { asData, countsInWords } from '../../figure/counts-in-words.ts'
import { drawnPart, mannerOf } from '../../figure/drawn-part.ts'
import { fileName } from '../../figure/file-name.ts'
import { PALETTES } from '../../figure/palette.ts'
import { PICTURE_FORMATS } from '../../figure/picture-formats.ts'
import { EXPORTS } from '../../graph/exports/index.ts'
import { createNetwork, type Network } from '../../graph/network.ts'
import { around } from '../../graph/scope.ts'
import { createSearch } from '../../graph/search.ts'
import { type Visible, visible } from '../../graph/visible.ts'
import type { Filter } from '../../model/filter.ts'
import { InputError } from '../../model/input-error.ts'
import { english } from '../../words/english.ts'
import { checkPictureSize } from '../check-picture-size.ts'
import type { Command, Terminal } from '../command.ts'
import { FILTER_OPTIONS, filterLine, readFilter } from '../filter-options.ts'
import { GRAPH_OPTIONS } from '../graph-options.ts'
import type { Chosen, Options } from '../options.ts'
import { PICTURE_OPTIONS, readMeetings, readPictureRequest } from '../picture-options.ts'
import { readGraph, readTexts } from '../read-graph.ts'
import { writePicture } from '../write-picture.ts'
import { writeWhole } from '../write-whole.ts'
import { buildGraphFile } from './graph.ts'

const GRAPH_FILE = GRAPH_OPTIONS.out.default
const FORMATS = [...PICTURE_FORMATS, ...EXPORTS]

const OPTIONS = {
  format: {
    value: 'ID',
    about: `what is written: ${FORMATS.map(({ id }) => id).join(', ')} (default: what --out ends in)`,
  },
  ...FILTER_OPTIONS,
  focus: { value: 'KEY', about: 'only an entity and what is around it: state/cambodia' },
  depth: { value: 'N', about: 'how many steps around it (default: 1)' },
  ...PICTURE_OPTIONS,
  out: { value: 'FILE', about: 'where it is written (default: named after what it shows)' },
  graph: {
    value: 'FILE',
    about: `the graph it is taken from (default: ${GRAPH_FILE}, built when it is not there)`,
  },
  documents: { value: 'DIR', about: 'documents that the graph is built anew from first' },
  registry: { value: 'DIR', about: 'facts about the world that it is built anew with' },
  corrections: { value: 'FILE', about: 'corrections that it is built anew with' },
} as const satisfies Options

type Subject = { filter: Filter; depth: number }

type Choice = Chosen<typeof OPTIONS>

export const exportCommand: Command<typeof OPTIONS> = {
  name: 'export',
  about: 'Writes the graph, or a part of it, as a picture or as data.',
  options: OPTIONS,
  run: async (chosen, terminal) => {
    const format = readFormat(chosen)
    const filter = { ...readFilter(chosen), meetings: readMeetings(chosen) }
    const subject = { filter, depth: readDepth(chosen) }
    const picture = PICTURE_FORMATS.find(({ id }) => id === format.id)
    const request = picture && readPictureRequest(chosen, picture.id !== 'jpg')
    if (picture && request?.size.pixels) checkPictureSize(picture.id, request.size.pixels)
    const graphFile = await graphToExport(chosen, terminal)
    const file = await readGraph(graphFile)
    const network = createNetwork(file)
    const shown = focused(network, subject, chosen.focus)
    const content =
      picture && request
        ? await writePicture(
            picture,
            request,
            network,
            shown,
            subject.filter,
            { focus: chosen.focus, depth: subject.depth, link: chosen.link },
            (part) => terminal.progress(`Drawing the picture: ${Math.floor(part * 100)} %`),
          )
        : await writeData(format.id, network, shown, subject.filter, {
            ...{ permalink: chosen.link, texts: await readTexts(graphFile, file) },
          })
    terminal.progress(null)
    const path = chosen.out ?? nameOf(network, subject.filter, chosen.focus, format.extension)
    await writeWhole(path, content, '--out')
    const counted = picture ? drawnPart(network, shown, mannerOf(filter)) : asData(shown)
    terminal.print(`Wrote ${path}: ${countsInWords(english, counted).join(', ')}.`)
    return 0
  },
}

async function writeData(
  id: string,
  network: Network,
  shown: Visible,
  filter: Filter,
  { permalink, texts }: { permalink: string | null; texts: ReadonlyMap<string, string> },
): Promise<string | Uint8Array> {
  const format = EXPORTS.find((each) => each.id === id)
  if (!format) throw new Error(`no format ${id}`)
  const { kinds, families } = PALETTES.light
  const colours = { kinds, families }
  return format.write(network, shown, { colours, permalink, filterLine: filterLine(filter), texts })
}

/** The format that was named, else the one that the file's name ends in. */
function readFormat({ format: id, out }: Choice) {
  const endsIn = (ending: string) => out?.toLowerCase().endsWith(`.${ending}`) ?? false
  const format = FORMATS.find((each) => (id === null ? endsIn(each.extension) : each.id === id))
  if (!format) {
    const trouble = id === null ? '--format is missing' : `There is no format "${id}"`
    throw new InputError(`${trouble}: choose one of ${FORMATS.map((each) => each.id).join(', ')}.`)
  }
  const ending = format.extension.split('.').at(-1) ?? ''
  if (!endsIn(ending) && FORMATS.some((each) => endsIn(each.id) || endsIn(each.extension))) {
    throw new InputError(`${out} would hold a .${ending} file: let its name end so.`)
  }
  return format
}

function readDepth({ depth, focus }: Choice): number {
  if (depth === null) return 1
  if (focus === null) throw new InputError('--depth needs --focus: the entity that it counts from.')
  if (/^\d$/.test(depth)) return Number(depth)
  throw new InputError(`--depth needs a number from 0 to 9, not "${depth}".`)
}

/** Whoever says from what the graph is built does not mean a graph that happens to be there. */
async function graphToExport(chosen: Choice, terminal: Terminal): Promise<string> {
  const { documents, registry, corrections } = chosen
  const out = chosen.graph ?? GRAPH_FILE
  const isMeant = documents !== null || registry !== null || corrections !== null
  if (isMeant || (chosen.graph === null && !(await isThere(out)))) {
    const sources = {
      documents: documents ?? GRAPH_OPTIONS.documents.default,
      registry: registry ?? GRAPH_OPTIONS.registry.default,
    }
    await buildGraphFile({ ...sources, corrections, out, title: null }, terminal)
  }
  return out
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** @throws InputError when the entity is unknown, or not visible under the filter */
function focused(network: Network, { filter, depth }: Subject, focus: string | null): Visible {
  const shown = visible(network, filter)
  if (focus === null) return shown
  if (!network.hasNode(focus)) {
    const words = (focus.split('/').at(-1) ?? focus).replaceAll('-', ' ')
    const near = createSearch(network)(words, 3).map(({ key }) => key)
    const advice = near.length ? `did you mean ${near.join(', ')}?` : 'see the keys in graph.json.'
    throw new InputError(`--focus names "${focus}", which is not in the graph: ${advice}`)
  }
  if (!shown.nodes.has(focus)) {
    throw new InputError(
      `--focus names "${focus}", of which nothing is left: widen --years or the other filters.`,
    )
  }
  return around(network, shown, [focus], depth, filter.meetings === 'lines')
}

function nameOf(network: Network, { years }: Filter, focus: string | null, extension: string): string {
  const selected = focus && network.getNodeAttribute(focus, 'name')
  return fileName({ title: network.getAttribute('title') ?? '', years, selected, day: new Date() }, extension)
}
