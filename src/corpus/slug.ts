import { fold } from '../text/fold.ts'

/** A key's readable part: "Prak Sokhonn" → `prak-sokhonn`; scripts without Latin letters stay as they are. */
export function slug(name: string): string {
  return fold(name)
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
