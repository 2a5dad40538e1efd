/** Reads files into a collection, off the page's thread; one reading at a time, which can be cancelled. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Corrections } from '../../model/corrections.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Told } from '../../model/file-fault.ts'
import type { Answer, Ask, Outcome, Stage } from '../worker/messages.ts'
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
  ended: Ended | null
  start(given: Given): void
  cancel(): void
  forget(): void
}

/** @param onRead shows what was read, and tells other tabs */
export function useReading(onRead: (opened: Opened, info: CollectionInfo) => void): Reading {
  const reader = useRef<Reader | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [ended, setEnded] = useState<Ended | null>(null)
  const latest = useRef(onRead)
  latest.current = onRead

  const stop = useCallback(() => {
    reader.current?.stop()
    reader.current = null
    setProgress(null)
  }, [])
  useEffect(() => stop, [stop])

  const start = useCallback(
    ({ into, files, documents = [], corrections = [] }: Given) => {
      stop()
      setEnded(null)
      setProgress({ stage: 'starting', done: 0, of: 0 })
      const fail = (failure: string) => {
        setEnded({ outcome: NOTHING, name: into.name, failure })
        stop()
      }
      const told = (data: Answer) => {
        if (data.type === 'corrected') return
        if (data.type === 'progress') {
          setProgress(data)
          return
        }
        stop()
        setEnded({
          outcome: data.outcome,
          name: into.name,
          failure: data.type === 'failed' ? data.message : null,
        })
        if (data.type === 'done') latest.current(showKept(data.info, data.graph, data.unkept), data.info)
      }
      reader.current = startReader(told, fail)
      const ask: Ask = { type: 'add', collection: into, files, documents, corrections, base: besidePage() }
      reader.current.ask(ask)
    },
    [stop],
  )
  const forget = useCallback(() => setEnded(null), [])
  return { progress, ended, start, cancel: stop, forget }
}

const NOTHING: Outcome = { added: 0, faults: [], skipped: [], keeping: 'kept' }
