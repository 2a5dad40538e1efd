/**
 * CX2 as a JSON schema, written after the Cytoscape Exchange format specification, version 2, and its table of visual
 * properties (https://cytoscape.org/cx/cx2). Strict: what neither of them names is an error.
 */

const count = { type: 'integer', minimum: 0 }
const record = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const aspect = (name: string, items: object, rest: object = {}) =>
  record({ [name]: { type: 'array', items, ...rest } })
const exactlyOne = { minItems: 1, maxItems: 1 }

const attributeTypes = ['string', 'long', 'integer', 'double', 'boolean']
const declared = {
  type: 'object',
  additionalProperties: record(
    {
      d: { enum: [...attributeTypes, ...attributeTypes.map((type) => `list_of_${type}`)] },
      a: { type: 'string' },
      v: {},
    },
    [],
  ),
}

const scalar = { type: ['string', 'number', 'boolean'] }
const attributes = {
  type: 'object',
  additionalProperties: { anyOf: [scalar, { type: 'array', items: scalar }] },
}

const colour = { type: 'string', pattern: '^#[0-9A-Fa-f]{6}$' }
const size = { type: 'number', minimum: 0 }
const shape = {
  enum: [
    ...['ellipse', 'triangle', 'rectangle', 'round-rectangle', 'parallelogram'],
    ...['diamond', 'hexagon', 'octagon', 'vee'],
  ],
}
const arrow = { enum: ['none', 'arrow', 'triangle', 'triangle-cross', 'circle', 'diamond', 'square', 'tee'] }
const lineStyle = { enum: ['solid', 'dashed', 'dotted'] }

const nodeLooks = {
  NODE_WIDTH: size,
  NODE_HEIGHT: size,
  NODE_LABEL: { type: 'string' },
  NODE_SHAPE: shape,
  NODE_BACKGROUND_COLOR: colour,
}
const edgeLooks = {
  EDGE_LABEL: { type: 'string' },
  EDGE_LINE_COLOR: colour,
  EDGE_LINE_STYLE: lineStyle,
  EDGE_TARGET_ARROW_SHAPE: arrow,
  EDGE_TARGET_ARROW_COLOR: colour,
}

const mapping = (value: object) => ({
  oneOf: [
    record({
      type: { const: 'PASSTHROUGH' },
      definition: record({ attribute: { type: 'string' }, type: { enum: attributeTypes } }, ['attribute']),
    }),
    record({
      type: { const: 'DISCRETE' },
      definition: record(
        {
          attribute: { type: 'string' },
          type: { enum: attributeTypes },
          map: { type: 'array', minItems: 1, items: record({ v: scalar, vp: value }) },
        },
        ['attribute', 'map'],
      ),
    }),
  ],
})
const mappings = (looks: Record<string, object>) =>
  record(Object.fromEntries(Object.entries(looks).map(([name, value]) => [name, mapping(value)])), [])

const place = { type: 'number' }

/** Descriptor, metadata, one block for each aspect, and the status as the last. */
export const CX2_SCHEMA = {
  type: 'array',
  minItems: 4,
  prefixItems: [record({ CXVersion: { const: '2.0' }, hasFragments: { type: 'boolean' } }, ['CXVersion'])],
  items: {
    anyOf: [
      aspect('metaData', record({ name: { type: 'string', minLength: 1 }, elementCount: count }, ['name'])),
      aspect(
        'attributeDeclarations',
        record({ networkAttributes: declared, nodes: declared, edges: declared }, []),
        exactlyOne,
      ),
      aspect('networkAttributes', attributes, exactlyOne),
      aspect('nodes', record({ id: count, x: place, y: place, z: place, v: attributes }, ['id'])),
      aspect('edges', record({ id: count, s: count, t: count, v: attributes }, ['id', 's', 't'])),
      aspect(
        'visualProperties',
        record(
          {
            default: record(
              {
                network: record({ NETWORK_BACKGROUND_COLOR: colour }, []),
                node: record(nodeLooks, []),
                edge: record(edgeLooks, []),
              },
              [],
            ),
            nodeMapping: mappings(nodeLooks),
            edgeMapping: mappings(edgeLooks),
          },
          [],
        ),
        exactlyOne,
      ),
      aspect('status', record({ success: { type: 'boolean' }, error: { type: 'string' } }, ['success']), {
        ...exactlyOne,
      }),
    ],
  },
} as const
