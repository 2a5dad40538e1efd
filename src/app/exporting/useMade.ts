/** Composes what would be saved, as often as a choice changes; what comes too late is dropped. */
import { useEffect, useState } from 'react'
import type { Picture } from '../../figure/picture.ts'
import { type Finding, findingsOn } from '../../figure/preflight.ts'
import { tell } from '../told-error.ts'
import type { ExportChoice } from './export-choice.ts'
import { dataFile, isPicture, makePicture, type Subject } from './make-file.ts'

export type Made = {
  picture: Picture | null
  data: string | Uint8Array | null
  findings: readonly Finding[]
  /** Why there is nothing, in words. */
  trouble: string | null
  isWorking: boolean
}

const NOTHING: Made = { picture: null, data: null, findings: [], trouble: null, isWorking: true }

/** Milliseconds without another choice before it is worth composing. */
const CALM = 120

export function useMade(subject: Subject | undefined, choice: ExportChoice): Made {
  const [made, setMade] = useState(NOTHING)
  useEffect(() => {
    if (!subject) return
    let isLate = false
    const give = (next: Partial<Made>) => {
      if (!isLate) setMade({ ...NOTHING, isWorking: false, ...next })
    }
    setMade((before) => ({ ...before, isWorking: true }))
    const make = async () => {
      try {
        if (!isPicture(choice.format)) return give({ data: await dataFile(subject, choice.format) })
        const picture = await makePicture(subject, choice)
        give({ picture, findings: findingsOn(subject.words, picture, choice.format) })
      } catch (error) {
        give({ trouble: tell(error, subject.words) })
      }
    }
    const timer = setTimeout(() => void make(), CALM)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [subject, choice])
  return made
}
