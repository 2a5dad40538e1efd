/** Documents that other programs write and nobody reads here: what to save them as. */
import { type FaultCode, FileFault } from '../../model/file-fault.ts'

const SAVED_AS: Readonly<Record<string, readonly string[]>> = {
  'format-text': [
    'doc',
    'dot',
    'rtf',
    'odt',
    'wpd',
    'wps',
    'pages',
    'ppt',
    'pptx',
    'odp',
    'key',
    'epub',
    'djvu',
    'xps',
  ],
  'format-mail': ['msg', 'mbox', 'pst'],
  'format-page': ['mht', 'mhtml', 'webarchive'],
} satisfies Partial<Record<FaultCode, readonly string[]>>

/** @returns what to do about a file of an unknown format that is a document nevertheless; null: most likely it is none */
export function adviseOnFormat(file: string): FileFault | null {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const found = Object.entries(SAVED_AS).find(([, endings]) => endings.includes(ending))
  return found ? new FileFault(found[0] as FaultCode, { file }) : null
}

/** Files that no reader takes: what to do about those that are documents, and the others. */
export function sortSkipped(skipped: readonly string[]): { advice: FileFault[]; unknown: string[] } {
  const advice: FileFault[] = []
  const unknown: string[] = []
  for (const file of skipped) {
    const fault = adviseOnFormat(file)
    if (fault) advice.push(fault)
    else unknown.push(file)
  }
  return { advice, unknown }
}
