/** Processor time that work takes, helping threads included; other programs on the machine count little in it. */

/** Seconds of processor time since the process began. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Seconds that one run of some work takes. */
export function timeOf(work: () => void): number {
  const start = spent()
  work()
  return spent() - start
}

/** Runs of some work per second, over at least so many seconds. */
export function rateOf(work: () => void, seconds: number): number {
  const start = spent()
  let runs = 0
  while (spent() - start < seconds) {
    work()
    runs++
  }
  return runs / (spent() - start)
}

export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!
}
