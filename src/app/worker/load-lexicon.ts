/** The registry beside the page, compiled once a worker. */
import { compileLexicon, type Lexicon } from '../../extract/lexicon.ts'
import { InputError } from '../../model/input-error.ts'
import { hashOf } from '../../pipeline/pipeline.ts'

export type Loaded = {
  lexicon: Lexicon
  /** Names the version of rules and facts that read a document. */
  reader: string
}

let loaded: Promise<Loaded> | null = null

/** @param base address that the registry stands beside @throws InputError when it is out of reach */
export function loadLexicon(base: string, get: typeof fetch = fetch): Promise<Loaded> {
  loaded ??= load(base, get).catch((error) => {
    loaded = null
    throw error
  })
  return loaded
}

async function load(base: string, get: typeof fetch): Promise<Loaded> {
  const response = await get(`${base}registry.json`)
  if (!response.ok) throw new InputError(`registry.json could not be fetched (${response.status}).`)
  const json = await response.text()
  // The build has checked it. The script's name changes with the rules, the registry's hash with the facts.
  return { lexicon: compileLexicon(JSON.parse(json)), reader: `${location.pathname} ${hashOf(json)}` }
}
