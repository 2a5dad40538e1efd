import { expect, test } from 'vitest'
import { InputError } from '../model/input-error.ts'
import { loadGraph } from './load.ts'

const GRAPH = {
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: { format: 'entente/1', title: 'T', documents: [] },
  nodes: [],
  edges: [],
}
const answer =
  (body: string, init: ResponseInit = {}): typeof fetch =>
  async () =>
    new Response(body, { headers: { 'content-type': 'application/json' }, ...init })

test('a good file comes through', async () => {
  expect((await loadGraph(answer(JSON.stringify(GRAPH)))).attributes.title).toBe('T')
})

test.each<[string, typeof fetch, RegExp]>([
  ['missing', answer('', { status: 404 }), /is not there: build it/],
  [
    'answered by a page',
    answer('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    /is not there/,
  ],
  ['refused', answer('', { status: 503 }), /the server says 503/],
  ['out of reach', () => Promise.reject(new TypeError('Failed to fetch')), /check the connection/],
  ['cut off', answer('{"options":'), /is broken/],
  ['of another version', answer(JSON.stringify({ attributes: { format: 'entente/9' } })), /“entente\/9”/],
  ['something else', answer('[]'), /not a graph that this version can read/],
])('a file that is %s is told in words', async (_, get, message) => {
  const failure = await loadGraph(get).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(InputError)
  expect((failure as InputError).message).toMatch(message)
})
