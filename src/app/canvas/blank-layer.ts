/** A clean canvas in the window's size and in the screen's resolution, to draw on in the window's pixels. */

export function blankLayer(
  canvas: HTMLCanvasElement,
  window: { width: number; height: number },
): CanvasRenderingContext2D | null {
  const ratio = devicePixelRatio || 1
  const [width, height] = [Math.round(window.width * ratio), Math.round(window.height * ratio)]
  // A canvas that is given a size, even its own, loses its memory and gets a new one.
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const context = canvas.getContext('2d')
  context?.setTransform(1, 0, 0, 1, 0, 0)
  context?.clearRect(0, 0, width, height)
  context?.setTransform(ratio, 0, 0, ratio, 0, 0)
  return context
}
