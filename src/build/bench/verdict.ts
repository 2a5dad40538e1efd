/** What was wanted, and whether it was reached: "3.4 times, missed: at least 10 times is wanted". */

export function verdict(
  measured: number,
  bound: 'at least' | 'at most',
  wanted: number,
  unit: string,
): string {
  const reached = bound === 'at least' ? measured >= wanted : measured <= wanted
  const figure = `${measured.toFixed(measured < 10 ? 2 : 1)} ${unit}`
  return `${figure}, ${reached ? 'reached' : 'missed'}: ${bound} ${wanted} ${unit} is wanted`
}
