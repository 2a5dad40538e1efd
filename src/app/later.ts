/** A part of the page that is fetched beside the graph, while the map does not wait for it. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** @param part `import('./Part.tsx').then((module) => module.Part)`, on its way already */
export function later<Props>(part: Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  // Whoever draws it hears of a failure; until then nobody has to.
  part.catch(() => {})
  return lazy(async () => ({ default: await part }))
}
