/** The command line: `npm run <command> -- [options]`. To add a command, add a line. */
import type { AnyCommand } from './command.ts'
import { graph } from './commands/graph.ts'
import { runCommand } from './run-command.ts'
import { openTerminal } from './terminal.ts'

const COMMANDS: readonly AnyCommand[] = [graph]

process.exitCode = await runCommand(COMMANDS, process.argv.slice(2), openTerminal(), (text) => {
  process.stderr.write(`${text}\n`)
})
