/** Gold annotations: what a careful reader found in a document. `readGold` is the door. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { InputError } from '../../model/input-error.ts'
import { explainFileError } from '../explain-file-error.ts'

const date = z.object({ from: z.string(), to: z.string() }).nullable()

const goldEntity = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  /** The words that name it, as they stand in the text. */
  mentions: z.array(z.string()).default([]),
  /** A careful reader might leave it out: it counts neither way. */
  optional: z.boolean().default(false),
  meeting: z.object({ date: date.optional(), ordinal: z.number().nullish() }).optional(),
})

const goldRelation = z.object({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  modality: z.string(),
  date,
  optional: z.boolean().default(false),
  /** The sentences that say it, as they stand in the text. */
  evidence: z.array(z.string()),
})

const goldDocument = z.object({
  id: z.string(),
  published: z.string().nullable(),
  entities: z.array(goldEntity),
  relations: z.array(goldRelation),
})

export type GoldEntity = z.infer<typeof goldEntity>
export type GoldRelation = z.infer<typeof goldRelation>
export type GoldDocument = z.infer<typeof goldDocument>

const ENDING = '.gold.json'

/** All annotated documents of a folder, by id. @throws InputError when there are none or one is broken */
export async function readGold(directory: string): Promise<GoldDocument[]> {
  const names = await readdir(directory).catch((error) => fail(directory, error))
  const files = names.filter((name) => name.endsWith(ENDING)).sort()
  if (files.length === 0)
    throw new InputError(`${directory} holds no *${ENDING} files: name a folder with --gold.`)
  return Promise.all(files.map((file) => readGoldFile(join(directory, file), file.slice(0, -ENDING.length))))
}

async function readGoldFile(path: string, id: string): Promise<GoldDocument> {
  const parsed = goldDocument.safeParse(parseJson(path, await readFile(path, 'utf8')))
  if (parsed.success) return { ...parsed.data, id }
  const [issue] = parsed.error.issues
  throw new InputError(
    `${path} is no gold annotation (${issue?.path.join('.')}: ${issue?.message}): mend it.`,
  )
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError(`${path} is not JSON (${(error as Error).message}): mend it.`)
  }
}

function fail(directory: string, error: unknown): never {
  const words = explainFileError(error)
  if (words === null) throw error
  throw new InputError(`${directory} ${words}: name a folder of gold annotations with --gold.`)
}
