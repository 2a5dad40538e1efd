/** From arguments to exit code: finds the command, reads its options, tells the two kinds of trouble apart. */
import { InputError } from '../model/input-error.ts'
import type { AnyCommand, Command, Terminal } from './command.ts'
import { describeOptions, readOptions } from './options.ts'

const HELP = ['--help', '-h']
const INPUT_ERROR = 1
/** A bug: as EX_SOFTWARE in sysexits.h. */
const BUG = 70

/**
 * Runs `args[0]` out of `commands`.
 * @param complain takes what goes to standard error
 */
export async function runCommand(
  commands: readonly AnyCommand[],
  args: readonly string[],
  terminal: Terminal,
  complain: (text: string) => void,
): Promise<number> {
  try {
    const [name, ...rest] = args
    const command = commands.find((each) => each.name === name) as Command | undefined
    if (!command) throw new InputError(`There is no command "${name ?? ''}": ${listCommands(commands)}.`)
    if (rest.some((each) => HELP.includes(each))) {
      terminal.print(describeOptions(command.name, command.about, command.options))
      return 0
    }
    return await command.run(readOptions(command.name, command.options, rest), terminal)
  } catch (error) {
    terminal.progress(null)
    if (error instanceof InputError) {
      complain(error.message)
      return INPUT_ERROR
    }
    complain(`This is a bug in Entente, please report it:\n${error instanceof Error ? error.stack : error}`)
    return BUG
  }
}

function listCommands(commands: readonly AnyCommand[]): string {
  return `choose one of ${commands.map((command) => command.name).join(', ')}`
}
