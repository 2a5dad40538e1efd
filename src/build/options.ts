/**
 * A command's options as a table, from which both parsing and `--help` are derived.
 *
 *     { out: { value: 'FILE', default: 'graph-data/graph.json', about: 'where the graph is written' } }
 */
import { parseArgs } from 'node:util'
import { InputError } from '../model/input-error.ts'

/** A flag without `value` is a switch: given or not. A `bare` one's value may stand without its flag. */
export type Option = { value?: string; default?: string; bare?: true; about: string }

export type Options = Record<string, Option>

/** What was chosen: text, or for a switch whether it was given. Without default, text may be missing. */
export type Chosen<T extends Options> = {
  [K in keyof T]: T[K] extends { value: string }
    ? T[K] extends { default: string }
      ? string
      : string | null
    : boolean
}

/**
 * Reads the arguments behind a command's name.
 * @throws InputError on an unknown option, one that is given twice, a missing or a superfluous value
 */
export function readOptions<T extends Options>(
  command: string,
  table: T,
  args: readonly string[],
): Chosen<T> {
  const fail = (trouble: string) => new InputError(`${trouble}: see "npm run ${command} -- --help".`)
  const chosen: Record<string, string | boolean | null> = {}
  for (const [name, option] of Object.entries(table))
    chosen[name] = option.value ? (option.default ?? null) : false
  const given = new Set<string>()
  for (const token of tokenize(table, args)) {
    if (token.kind === 'positional') {
      const bare = Object.keys(table).find((name) => table[name]!.bare && !given.has(name))
      if (bare === undefined) throw fail(`"${token.value}" belongs to no option`)
      chosen[bare] = token.value
      given.add(bare)
      continue
    }
    if (token.kind !== 'option') continue
    const option = table[token.name]
    if (!option) throw fail(`${token.rawName} is not an option of "npm run ${command}"`)
    if (option.value === undefined && token.inlineValue) throw fail(`${token.rawName} takes no value`)
    if (option.value !== undefined && isMissing(token))
      throw fail(`${token.rawName} needs a value (${option.value})`)
    if (given.has(token.name)) throw fail(`--${token.name} is given twice`)
    given.add(token.name)
    chosen[token.name] = option.value === undefined ? true : (token.value ?? null)
  }
  return chosen as Chosen<T>
}

/** Not strict: the messages are ours, in one style with all others. */
function tokenize(table: Options, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, option]) => [
      name,
      { type: option.value ? 'string' : 'boolean' } as const,
    ]),
  )
  return parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens
}

/** `--out --title X`: what follows is the next option, not a value. */
function isMissing(token: { value?: string | undefined; inlineValue?: boolean | undefined }): boolean {
  return !token.value || (!token.inlineValue && /^-./.test(token.value))
}

/** The text of `--help`. */
export function describeOptions(command: string, about: string, table: Options): string {
  const rows = Object.entries({ ...table, help: { about: 'show this text' } }).map(
    ([name, option]: [string, Option]) => {
      const value = option.value ? `--${name} ${option.value}` : `--${name}`
      const flag = option.bare ? `${option.value} or ${value}` : value
      return [flag, option.default ? `${option.about} (default: ${option.default})` : option.about] as const
    },
  )
  const width = Math.max(...rows.map(([flag]) => flag.length))
  const lines = rows.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`)
  return `npm run ${command} -- [options]\n${about}\n\n${lines.join('\n')}\n`
}
