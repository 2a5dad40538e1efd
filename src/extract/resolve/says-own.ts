import type { Phrase } from '../chunks.ts'

const OWN = new Set(['i', 'me', 'we', 'us'])

/** "I" and "we": whoever speaks is not the one spoken of as "he" or "it". */
export const saysOwn = ({ head }: Phrase): boolean => OWN.has(head)
