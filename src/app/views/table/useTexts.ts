/** The texts of documents as they come, a few at a time; what cannot be had stays away. */
import { useEffect, useState } from 'react'
import { textOf } from '../../texts.ts'

const AT_ONCE = 6
/** Milliseconds over which arrivals are told together: each telling makes every row anew. */
const TOGETHER = 200

export type Texts = ReadonlyMap<string, string>

export function useTexts(wanted: readonly string[]): Texts {
  const [texts, setTexts] = useState<Texts>(new Map())
  useEffect(() => {
    const queue = [...wanted]
    const found = new Map<string, string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      timer = undefined
      setTexts(new Map(found))
    }
    const fetchNext = async (): Promise<void> => {
      const id = queue.shift()
      if (id === undefined) return
      const text = await textOf(id).catch(() => null)
      if (text !== null) found.set(id, text)
      timer ??= setTimeout(tell, TOGETHER)
      return fetchNext()
    }
    for (let lane = 0; lane < AT_ONCE; lane++) void fetchNext()
    return () => {
      queue.length = 0
      clearTimeout(timer)
    }
  }, [wanted])
  return texts
}
