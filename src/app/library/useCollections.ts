/** The collections that this browser keeps, in step with other tabs. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CollectionInfo } from './collection.ts'
import { hearOtherTabs, tellOtherTabs } from './library-channel.ts'
import { type LibraryStore, listCollections, openLibrary } from './library-store.ts'

export type Collections = {
  list: readonly CollectionInfo[]
  /** Runs a change, lists anew and tells the other tabs. @returns false where the browser keeps nothing */
  change(id: string, work: (store: LibraryStore) => Promise<unknown>): Promise<boolean>
  /** After a change that was made elsewhere in this tab. */
  tell(id: string): void
}

/** @param onElsewhere another tab has changed a collection */
export function useCollections(onElsewhere: (id: string) => void): Collections {
  const [list, setList] = useState<readonly CollectionInfo[]>([])
  const latest = useRef(onElsewhere)
  latest.current = onElsewhere

  const refresh = useCallback(async () => {
    const store = await openLibrary().catch(() => null)
    setList(store ? await listCollections(store) : [])
    store?.close()
  }, [])

  useEffect(() => {
    void refresh()
    return hearOtherTabs((id) => {
      void refresh()
      latest.current(id)
    })
  }, [refresh])

  const tell = useCallback(
    (id: string) => {
      void refresh()
      tellOtherTabs(id)
    },
    [refresh],
  )
  const change = useCallback(
    async (id: string, work: (store: LibraryStore) => Promise<unknown>) => {
      const store = await openLibrary().catch(() => null)
      if (!store) return false
      // A tab that reads into the collection is let finish first.
      await navigator.locks.request(`entente ${id}`, () => work(store))
      store.close()
      tell(id)
      return true
    },
    [tell],
  )
  return { list, change, tell }
}
