/** What was dropped or chosen → files with their paths; folders are walked through. */

export type ChosenFile = { path: string; file: File }

/** A folder with more was surely not meant; the reader says so in its own words. */
const MOST_FILES = 50_001

/** A file, or a folder, which only its entry can tell. */
export type DroppedItem = { entry: FileSystemEntry | null; file: File | null }

/** Must be called while the drop is being handled: afterwards the browser takes the list away. */
export function droppedItems(transfer: DataTransfer): DroppedItem[] {
  const items = [...transfer.items].filter((item) => item.kind === 'file')
  return items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
}

export async function droppedFiles(items: readonly DroppedItem[]): Promise<ChosenFile[]> {
  const found: ChosenFile[] = []
  for (const { entry, file } of items) {
    if (entry) await walk(entry, '', found)
    else if (file) found.push({ path: file.name, file })
  }
  return found
}

/** Files of an <input>, with their paths where a folder was chosen. */
export function chosenFiles(files: Iterable<File>): ChosenFile[] {
  return [...files]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !isHidden(path))
}

const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.'))

async function walk(entry: FileSystemEntry, folder: string, found: ChosenFile[]): Promise<void> {
  if (entry.name.startsWith('.') || found.length >= MOST_FILES) return
  const path = folder === '' ? entry.name : `${folder}/${entry.name}`
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    found.push({ path, file })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // A reader gives its entries in portions; an empty one ends them.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (entries.length === 0) return
    for (const each of entries) await walk(each, path, found)
  }
}
