// Files that nobody takes yet, or at all: the browser would leave the page to show them. They are kept for whoever
// takes them once the page's controls are there: library/early-drops.ts. A file of its own, as theme.js is.
;(() => {
  const drops = []
  window.earlyDrops = drops
  const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes('Files') ?? false
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault()
  })
  addEventListener('drop', (event) => {
    if (event.defaultPrevented || !hasFiles(event)) return
    event.preventDefault()
    const items = [...event.dataTransfer.items].filter(({ kind }) => kind === 'file')
    // Afterwards the browser takes the list away.
    drops.push(items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() })))
  })
})()
