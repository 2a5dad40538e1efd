/** Gives the person a file. */

/** What some system cannot have in a file's name. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]/gu

export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name.replace(UNFIT, '-')
  link.click()
  // Later: some browsers begin to fetch it only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
