/** What tabs tell each other: the id of a collection that has changed. */

let channel: BroadcastChannel | null = null

// One for the whole page: a second would hear what the first one says.
const opened = (): BroadcastChannel => {
  channel ??= new BroadcastChannel('entente-library')
  return channel
}

export function tellOtherTabs(id: string): void {
  opened().postMessage(id)
}

/** @returns ends hearing */
export function hearOtherTabs(onChange: (id: string) => void): () => void {
  const heard = ({ data }: MessageEvent<string>) => onChange(data)
  opened().addEventListener('message', heard)
  return () => opened().removeEventListener('message', heard)
}
