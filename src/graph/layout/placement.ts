/** Where a layout step has put the nodes: coordinates by node number. */
export type Placement = { x: Float64Array; y: Float64Array }
