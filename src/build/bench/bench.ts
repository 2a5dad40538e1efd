/** What a benchmark is: a record. Each stands in a file of its own and has a line in `index.ts`. */
import type { SourceDocument } from '../../model/document.ts'
import type { Registry } from '../../model/registry.ts'

/** What benchmarks may measure with. */
export type BenchInput = { documents: readonly SourceDocument[]; registry: Registry }

export type Bench = {
  name: string
  /** One line for the help. */
  about: string
  /** Prints what was measured as it goes; a ratio that was wanted and missed is said in words, see `verdict`. */
  run(input: BenchInput, print: (line: string) => void): Promise<void>
}
