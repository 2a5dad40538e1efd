/** The person's corrections of what is open, besides those that it was built with. */
import { use } from 'react'
import type { Corrections } from '../../model/corrections.ts'
import { LibraryContext } from '../library/opened.ts'

export function useOwnCorrections(): Corrections {
  return use(LibraryContext)?.opened.corrections ?? []
}
