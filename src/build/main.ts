/** The command line: `npm run <command> -- [options]`. To add a command, add a line. */
import type { AnyCommand } from './command.ts'
import { bench } from './commands/bench.ts'
import { build } from './commands/build.ts'
import { dev } from './commands/dev.ts'
import { evaluate } from './commands/evaluate.ts'
import { exportCommand } from './commands/export.ts'
import { graph } from './commands/graph.ts'
import { start } from './commands/start.ts'
import { test } from './commands/test.ts'
import { runCommand } from './run-command.ts'
import { openTerminal } from './terminal.ts'

const COMMANDS: readonly AnyCommand[] = [start, dev, graph, build, exportCommand, evaluate, test, bench]

process.exitCode = await runCommand(COMMANDS, process.argv.slice(2), openTerminal(), (text) => {
  process.stderr.write(`${text}\n`)
})
