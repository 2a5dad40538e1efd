/**
 * The moment of the first picture. What stands around the map is there by then, but is drawn after it: all at once would
 * hold it up.
 */

let tell = () => {}

export const firstPicture = new Promise<void>((resolve) => {
  tell = resolve
})

/** The picture is drawn, or there will be none: once is enough. */
export const endFirstPicture = (): void => tell()
