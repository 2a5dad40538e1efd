/** Gives a file to the person under a name. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // Some browsers begin the download only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
