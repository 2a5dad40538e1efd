/** Circles and polygons as parts of one path. */

export function addCircle(path: CanvasPath, x: number, y: number, radius: number): void {
  path.moveTo(x + radius, y)
  path.arc(x, y, radius, 0, 2 * Math.PI)
}

export function addPolygon(path: CanvasPath, corners: readonly (readonly [number, number])[]): void {
  for (const [i, corner] of corners.entries()) path[i === 0 ? 'moveTo' : 'lineTo'](...corner)
  path.closePath()
}
