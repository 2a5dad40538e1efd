/** What was dropped before anybody could take it, as public/early-drop.js keeps it. */
import type { DroppedItem } from './dropped-files.ts'

declare global {
  var earlyDrops: DroppedItem[][] | undefined
}

/** @param isMine told the media types of a drop's files; what is not is left for others */
export function takeEarlyDrops(isMine: (types: readonly string[]) => boolean): DroppedItem[][] {
  const drops = globalThis.earlyDrops ?? []
  const mine = drops.filter((items) => isMine(items.map(({ file }) => file?.type ?? '')))
  globalThis.earlyDrops?.splice(0, drops.length, ...drops.filter((items) => !mine.includes(items)))
  return mine
}
