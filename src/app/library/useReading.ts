/** Reads files into a collection, off the page's thread; one reading at a time, the next waits; all can be cancelled. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Corrections } from '../../model/corrections.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Told } from '../../model/file-fault.ts'
import type { Answer, Outcome, Stage } from '../worker/messages.ts'
import { besidePage, type Reader, startReader } from '../worker/start-reader.ts'
import type { CollectionInfo } from './collection.ts'
import type { ChosenFile } from './dropped-files.ts'
import { showKept } from './open-kept.ts'
import type { Opened } from './opened.ts'

export type Progress = { stage: Stage | 'starting'; done: number; of: number }

export type Ended = { outcome: Outcome; name: string; failure: Told | string | null }

export type Given = {
  into: { id: string; name: string }
  files: readonly ChosenFile[]
  documents?: readonly SourceDocument[]
  corrections?: Corrections
}

export type Reading = {
  progress: Progress | null
  /** Where the last of what is being read or waits goes to. */
  into: Given['into'] | null
  /** What came of each reading since nothing waited. */
  ended: readonly Ended[]
  /** Behind what is being read. */
  start(given: Given): void
  /** All of it. */
  cancel(): void
  forget(): void
}

/** @param onRead shows what was read, and tells other tabs */
export function useReading(onRead: (opened: Opened, info: CollectionInfo) => void): Reading {
  const reader = useRef<Reader | null>(null)
  const waiting = useRef<Given[]>([])
  const [progress, setProgress] = useState<Progress | null>(null)
  const [into, setInto] = useState<Given['into'] | null>(null)
  const [ended, setEnded] = useState<readonly Ended[]>([])
  const latest = useRef(onRead)
  latest.current = onRead

  const stop = useCallback(() => {
    reader.current?.stop()
    reader.current = null
    waiting.current = []
    setProgress(null)
    setInto(null)
  }, [])
  useEffect(() => stop, [stop])

  const read = useCallback(
    ({ into: collection, files, documents = [], corrections = [] }: Given) => {
      setProgress({ stage: 'starting', done: 0, of: 0 })
      const end = (outcome: Outcome, failure: Ended['failure']) => {
        setEnded((before) => [...before, { outcome, name: collection.name, failure }])
        reader.current?.stop()
        const next = waiting.current.shift()
        if (next) read(next)
        else stop()
      }
      const told = (data: Answer) => {
        if (data.type === 'progress') setProgress(data)
        if (data.type === 'failed') end(data.outcome, data.message)
        if (data.type !== 'done') return
        waiting.current = waiting.current.map((given) => withUnkept(given, data))
        end(data.outcome, null)
        latest.current(showKept(data.info, data.graph, data.unkept), data.info)
      }
      reader.current = startReader(told, (failure) => end(NOTHING, failure))
      reader.current.ask({ type: 'add', collection, files, documents, corrections, base: besidePage() })
    },
    [stop],
  )
  const start = useCallback(
    (given: Given) => {
      setInto(given.into)
      if (reader.current) {
        waiting.current.push(given)
        return
      }
      setEnded([])
      read(given)
    },
    [read],
  )
  const forget = useCallback(() => setEnded([]), [])
  return { progress, into, ended, start, cancel: stop, forget }
}

/** What the browser does not keep goes along into what waits for the same collection. */
function withUnkept(given: Given, { info, unkept }: Extract<Answer, { type: 'done' }>): Given {
  if (unkept === null || given.into.id !== info.id) return given
  return { ...given, documents: unkept, corrections: info.corrections }
}

const NOTHING: Outcome = { added: 0, faults: [], skipped: [], keeping: 'kept' }
