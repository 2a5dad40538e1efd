/**
 * graph.readings.json: what the build read in each document, beside the graph that it joined of it. A page joins it
 * anew, by the same steps, when a person corrects something there.
 */
import type { Lexicon } from '../extract/lexicon.ts'
import type { Corrections } from '../model/corrections.ts'
import type { Filter } from '../model/filter.ts'
import type { GraphFile } from '../model/graph-file.ts'
import { InputError } from '../model/input-error.ts'
import { narrow } from './narrow.ts'
import { joinReadings, type Reading } from './pipeline.ts'
import { withCorrections } from './with-corrections.ts'

const FORMAT = 'entente-readings/1'

export type ReadingsFile = {
  format: typeof FORMAT
  /** Of the graph that was joined of them. */
  version: string
  /** As it was given; null: named after what is in it. */
  title: string | null
  /** With which the graph was joined. */
  corrections: Corrections
  /** What of it was kept; null: all. */
  filter: Filter | null
  readings: readonly Reading[]
}

/**
 * @param file the graph that was joined of the readings
 * @param filter what of it was kept
 */
export function readingsFile(
  readings: readonly Reading[],
  title: string | null,
  { attributes: { version = '', review } }: GraphFile,
  filter: Filter | null = null,
): ReadingsFile {
  const corrections = review?.corrections?.entries ?? []
  return { format: FORMAT, version, title, corrections, filter, readings }
}

/**
 * Trusts what the build wrote; only that it is of the same build is checked.
 * @param version of the graph
 * @param from the file or address, named in the message
 * @throws InputError when it belongs to another graph
 */
export function checkReadings(json: unknown, version: string, from: string): ReadingsFile {
  const file = json as Partial<ReadingsFile> | null
  if (file?.format === FORMAT && file.version === version) return file as ReadingsFile
  throw new InputError(`${from} does not belong to this graph: rebuild both with "npm run graph".`)
}

/**
 * The graph as the build would make it with further corrections.
 * @param before what is shown, and stays where it stands
 */
export function joinAgain(
  { readings, title, corrections, filter }: ReadingsFile,
  lexicon: Lexicon,
  more: Corrections,
  before: GraphFile,
): GraphFile {
  const { file } = joinReadings(readings, lexicon, title, withCorrections(corrections, more), before)
  return filter ? narrow(file, filter) : file
}
