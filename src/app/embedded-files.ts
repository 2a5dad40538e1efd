/**
 * Files that a page of one file carries inside itself; fetch, where it carries none.
 *
 *     <script type="application/json" id="files">{"graph.json": "…", "graph.texts/press.txt": "…"}</script>
 */

let files: ReadonlyMap<string, string> | null = null

function carried(): ReadonlyMap<string, string> {
  const element = document.getElementById('files')
  files ??= new Map(Object.entries(JSON.parse(element?.textContent || '{}') as Record<string, string>))
  return files
}

/** As fetch, for the page's own files. */
export const getFile: typeof fetch = (address, options) => {
  const text = typeof address === 'string' ? carried().get(address) : undefined
  return text === undefined ? fetch(address, options) : Promise.resolve(new Response(text))
}

/** Whether the page is one of one file: it fetches nothing, and has no worker. */
export const carriesFiles = (): boolean => carried().size > 0
