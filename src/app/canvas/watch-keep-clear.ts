/** Tells when what lies over the map has come, gone, or another size: names have to make room for it. */

/** @returns ends the watch */
export function watchKeepClear(map: HTMLElement, tell: () => void): () => void {
  const sizes = new ResizeObserver(tell)
  let known = new Set<Element>()
  const collect = () => {
    const found = new Set(document.querySelectorAll('[data-keep-clear]'))
    for (const element of known) if (!found.has(element)) sizes.unobserve(element)
    for (const element of found) if (!known.has(element)) sizes.observe(element)
    if (known.size > found.size) tell()
    known = found
  }
  // The title block stands beside the map.
  const parts = new MutationObserver(collect)
  parts.observe(map.closest('main') ?? map, { childList: true, subtree: true })
  collect()
  return () => {
    parts.disconnect()
    sizes.disconnect()
  }
}
