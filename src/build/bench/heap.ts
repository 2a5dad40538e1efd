/** Bytes of the heap that are in use once everything forgotten has been collected. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}
