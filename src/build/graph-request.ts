/** Which file on disk answers a request of the explorer: the graph, or what stands beside it. */
import { join } from 'node:path'
import { readingsPath, textsFolder } from './write-graph.ts'

const TEXTS = '/graph.texts/'

/**
 * @param address path and query as requested, `/graph.texts/press/2021.txt?x`
 * @returns null when the request is for something else, or points out of the folder
 */
export function fileRequested(address: string, graphFile: string): { path: string; type: string } | null {
  const path = decodePath(address)
  if (path === '/graph.json') return { path: graphFile, type: 'application/json' }
  if (path === '/graph.readings.json') return { path: readingsPath(graphFile), type: 'application/json' }
  if (!path?.startsWith(TEXTS)) return null
  const parts = path.slice(TEXTS.length).split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part))) return null
  return { path: join(textsFolder(graphFile), ...parts), type: 'text/plain; charset=utf-8' }
}

function decodePath(address: string): string | null {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, ''))
  } catch {
    return null
  }
}
