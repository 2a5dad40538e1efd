// The graph is asked for with the page, not only once the page's script is there. Whoever keeps a collection open gets
// none: the choice is library/opened.ts's. A file of its own, as theme.js is.
;(() => {
  try {
    if (localStorage.getItem('entente-collection') !== null) return
  } catch {
    // storage may be forbidden; then nothing is kept
  }
  const answer = fetch('graph.json', { cache: 'no-cache' })
  // Whoever takes the answer hears of a failure; until then nobody has to.
  answer.catch(() => {})
  window.earlyGraph = answer
})()
