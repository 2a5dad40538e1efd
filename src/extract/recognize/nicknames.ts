/** "MBS": the initials of somebody whose father's name stands in his, as Mohammed bin Salman's does. */
import type { Naming, Reading } from '../reading.ts'
import type { Token } from '../words/sense.ts'

/** Whether three capitals are the initials of "X bin Y" as the text has it somewhere. */
export function isNickname(tokens: readonly Token[], { text, sense }: Token): boolean {
  return (
    sense.shouted &&
    text.length === 3 &&
    text[1] === 'B' &&
    tokens.some(
      (t, i) =>
        (t.lower === 'bin' || t.lower === 'ibn') &&
        tokens[i - 1]?.text.startsWith(text[0]!) === true &&
        tokens[i + 1]?.text.startsWith(text[2]!) === true,
    )
  )
}

/** Further namings of people by their initials, in the order of the text. */
export function withNicknames<T extends Naming & { parts: string[] }>(
  { tokens }: Reading,
  people: readonly T[],
): T[] {
  const named = people.filter((p) => p.name.includes(' bin ') || p.name.includes(' ibn '))
  if (named.length === 0) return [...people]
  const found: T[] = []
  tokens.forEach((token, i) => {
    if (!isNickname(tokens, token)) return
    const bearers = named.filter((p) => isOf(token.text, p.name))
    const full = bearers[0]
    if (full && new Set(bearers.map((b) => b.parts.slice(0, 2).join(' '))).size === 1)
      found.push({ ...full, first: i, last: i + 1, name: token.text, rule: 'person/initials' })
  })
  return found.length === 0 ? [...people] : [...people, ...found].toSorted((a, b) => a.first - b.first)
}

const isOf = (initials: string, name: string): boolean => {
  const [own, , father] = name.split(' ')
  return own?.startsWith(initials[0]!) === true && father?.startsWith(initials[2]!) === true
}
