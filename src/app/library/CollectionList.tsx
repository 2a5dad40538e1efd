/** The collections: open, rename, export, delete; import one. */
import { Download } from 'lucide-react'
import { Button, FileTrigger } from 'react-aria-components'
import { useWords } from '../words.ts'
import { CollectionRow } from './CollectionRow.tsx'
import { type CollectionInfo, ENDING, writeCollection } from './collection.ts'
import { deleteCollection, openLibrary, readDocuments, renameCollection } from './library-store.ts'
import { openPublished } from './open-first.ts'
import { openKept } from './open-kept.ts'
import type { Opened } from './opened.ts'
import { saveText } from './save-text.ts'
import type { Collections } from './useCollections.ts'

type Props = {
  opened: Opened
  collections: Collections
  onImport(file: File): void
  onShow(opened: Opened): void
  say(words: string): void
}

export function CollectionList({ opened, collections, onImport, onShow, say }: Props) {
  const { t } = useWords()
  const { collection: current, unkept } = opened
  // One that the browser does not keep is there as long as it is shown.
  const list = unkept && current ? [current, ...collections.list] : collections.list
  const change = async (id: string, work: Parameters<Collections['change']>[1]) => {
    if (!(await collections.change(id, work))) say(t('library.unreachable'))
  }
  const open = async ({ id }: CollectionInfo) => {
    const kept = await openKept(id).catch(() => null)
    if (kept) onShow(kept)
    else say(t('library.unreachable'))
  }
  const exportAsFile = async ({ id, name, corrections = [] }: CollectionInfo) => {
    const store = unkept && id === current?.id ? null : await openLibrary()
    const documents = store ? (await readDocuments(store, id)).map(({ document }) => document) : unkept
    store?.close()
    saveText(writeCollection({ name, documents: [...(documents ?? [])], corrections }), `${name}${ENDING}`)
  }
  const rename = async (info: CollectionInfo, name: string) => {
    await change(info.id, (store) => renameCollection(store, info.id, name))
    if (info.id === current?.id) onShow({ ...opened, collection: { ...info, name } })
  }
  const remove = async ({ id }: CollectionInfo) => {
    if (id === current?.id) onShow(openPublished())
    await change(id, (store) => deleteCollection(store, id))
  }
  return (
    <section className="library-list">
      <h3>{t('library.collections')}</h3>
      <ul>
        <li className="library-row">
          <span className="library-name">{t('library.published')}</span>
          {current ? (
            <Button className="button outlined" onPress={() => onShow(openPublished())}>
              {t('library.open')}
            </Button>
          ) : (
            <span className="library-shown">{t('library.shown')}</span>
          )}
        </li>
        {list.map((info) => (
          <CollectionRow
            key={info.id}
            info={info}
            isShown={info.id === current?.id}
            isKept={!(unkept && info.id === current?.id)}
            onOpen={() => void open(info)}
            onExport={() => void exportAsFile(info)}
            onRename={(name) => void rename(info, name)}
            onDelete={() => void remove(info)}
          />
        ))}
      </ul>
      <FileTrigger
        acceptedFileTypes={['.json']}
        onSelect={(files) => {
          const file = files?.[0]
          if (file) onImport(file)
        }}
      >
        <Button className="button outlined">
          <Download className="icon" aria-hidden />
          {t('library.bring-in')}
        </Button>
      </FileTrigger>
    </section>
  )
}
