/** Parts of the page that are fetched beside the graph. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { firstPicture } from './first-picture.ts'

/** What the first picture needs. @param part `import('./Part.tsx').then((module) => module.Part)` */
export function atFirst<Props>(
  part: Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  // Whoever draws it hears of a failure; until then nobody has to.
  part.catch(() => {})
  return lazy(async () => ({ default: await part }))
}

/** What stands around the first picture, and is drawn after it. @param part on its way already */
export function later<Props>(part: Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return atFirst(firstPicture.then(() => part))
}
