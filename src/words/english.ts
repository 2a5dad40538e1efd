/** English, at hand without loading: for the command line, for tests, and while another language is on its way. */
import { en } from './en.ts'
import { createWords } from './words.ts'

export const english = createWords('en-GB', en)
