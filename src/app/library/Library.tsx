/** Own documents: dropped, chosen or pasted, read here, kept in collections. */
import { use, useEffect, useRef, useState } from 'react'
import { tell } from '../told-error.ts'
import { useWords } from '../words.ts'
import { type CollectionInfo, ENDING, parseCollection } from './collection.ts'
import type { ChosenFile } from './dropped-files.ts'
import { LibraryDialog } from './LibraryDialog.tsx'
import { openPublished } from './open-first.ts'
import { openKept } from './open-kept.ts'
import { LibraryContext, type Opened } from './opened.ts'
import { PassingNote } from './PassingNote.tsx'
import { ReadingNote } from './ReadingNote.tsx'
import { useCollections } from './useCollections.ts'
import { useDrop } from './useDrop.ts'
import { type Ended, useReading } from './useReading.ts'
import './library.css'

export function Library() {
  const words = useWords()
  const { t } = words
  const library = use(LibraryContext)
  if (!library) throw new Error('used outside the page')
  const { opened, show, isOpen, setOpen } = library
  const current = opened.collection
  const [notice, setNotice] = useState('')

  const collections = useCollections(async (id) => {
    if (id !== current?.id) return
    const changed = await openKept(id).catch(() => null)
    show(changed ?? openPublished())
    if (changed) setNotice(t('library.elsewhere', { name: changed.collection?.name ?? '' }))
  })
  const reading = useReading((next: Opened, info: CollectionInfo) => {
    show(next)
    collections.tell(info.id)
  })
  const { ended } = reading
  const latest = useRef({ setOpen })
  latest.current = { setOpen }
  useEffect(() => {
    const last = ended.at(-1)
    if (!last) return
    // What went wrong waits to be read; what went well is there to be seen.
    latest.current.setOpen(!ended.every(wentWell))
    if (wentWell(last)) setNotice(t('library.added', { count: last.outcome.added, name: last.name }))
  }, [ended, t])
  useUnkeptWarning(opened.unkept !== null)

  const add = (files: readonly ChosenFile[], asNew = false) => {
    if (files.length === 0) return
    const [only] = files
    if (files.length === 1 && only?.path.endsWith(ENDING)) {
      void importFile(only.file)
      return
    }
    setOpen(false)
    const grown = asNew ? null : (reading.into ?? current)
    const into = grown ?? { id: crypto.randomUUID(), name: newName() }
    const { unkept, corrections } = opened
    // What the browser does not keep goes with the page into the collection as it grows.
    reading.start(
      into.id === current?.id && unkept ? { into, files, documents: unkept, corrections } : { into, files },
    )
  }
  const newName = () => {
    const taken = new Set([reading.into?.name, ...collections.list.map(({ name }) => name)])
    if (!taken.has(t('library.name'))) return t('library.name')
    let number = 2
    while (taken.has(t('library.name.numbered', { number }))) number++
    return t('library.name.numbered', { number })
  }
  const importFile = async (file: File) => {
    try {
      const { name, ...given } = parseCollection(await file.text(), file.name)
      setOpen(false)
      reading.start({ into: { id: crypto.randomUUID(), name }, files: [], ...given })
    } catch (error) {
      setNotice(tell(error, words))
    }
  }
  const isOver = useDrop((files) => add(files))

  return (
    <>
      {isOver && (
        <div className="drop-zone">
          <div>
            <p>{t('library.drop')}</p>
            <p>{current ? t('library.drop.into', { name: current.name }) : t('library.drop.new')}</p>
          </div>
        </div>
      )}
      {reading.progress && (
        <ReadingNote
          progress={reading.progress}
          onCancel={() => {
            reading.cancel()
            setNotice(t('library.cancelled'))
          }}
        />
      )}
      {isOpen && (
        <LibraryDialog
          onClose={() => {
            setOpen(false)
            reading.forget()
          }}
          opened={opened}
          collections={collections}
          ended={ended}
          onAdd={add}
          onImport={(file) => void importFile(file)}
          onShow={(next) => {
            show(next)
            setOpen(false)
          }}
          say={setNotice}
        />
      )}
      <PassingNote words={notice} onEnd={() => setNotice('')} />
    </>
  )
}

const wentWell = ({ failure, outcome }: Ended) =>
  failure === null && outcome.faults.length === 0 && outcome.keeping === 'kept'

/** What is kept nowhere goes with the page: the browser asks before it closes. */
function useUnkeptWarning(isUnkept: boolean): void {
  useEffect(() => {
    if (!isUnkept) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isUnkept])
}
