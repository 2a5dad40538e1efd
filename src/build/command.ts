/** What a command of the command line is: a record. Each stands in a file of its own under commands/. */
import type { Chosen, Options } from './options.ts'

/** The terminal as commands see it, so that tests can watch. */
export type Terminal = {
  /** Results. */
  print(line: string): void
  /** Progress that overwrites itself; null clears it. Shown only to a person at a terminal. */
  progress(line: string | null): void
  /** All of what is piped in. */
  input(): Promise<string>
}

export type Command<T extends Options = Options> = {
  name: string
  /** One line for the help. */
  about: string
  options: T
  /** @returns the exit code. @throws InputError for what the user can mend */
  run(chosen: Chosen<T>, terminal: Terminal): Promise<number>
}

/** A command whose options' types are forgotten, for the list of all commands. */
export type AnyCommand = {
  name: string
  about: string
  options: Options
  run(chosen: never, terminal: Terminal): Promise<number>
}
