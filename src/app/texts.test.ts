import { expect, test } from 'vitest'
import { addressOf, forgetText, textOf } from './texts.ts'

test.each([
  ['cica-2021', 'graph.texts/cica-2021.txt'],
  ['folder/a b', 'graph.texts/folder/a%20b.txt'],
  ['речь#1', 'graph.texts/%D1%80%D0%B5%D1%87%D1%8C%231.txt'],
])('%s lies at %s', (id, address) => {
  expect(addressOf(id)).toBe(address)
})

test('a text is fetched once; one that failed is fetched again after it was forgotten', async () => {
  const asked: string[] = []
  const get = (status: number): typeof fetch => {
    return async (address) => {
      asked.push(String(address))
      return new Response('text', { status })
    }
  }
  expect(textOf('a', get(200))).toBe(textOf('a', get(200)))
  expect(await textOf('a', get(200))).toBe('text')
  expect(asked).toEqual(['graph.texts/a.txt'])
  await expect(textOf('b', get(404))).rejects.toThrow('graph.texts/b.txt could not be fetched')
  await expect(textOf('b', get(200))).rejects.toThrow()
  forgetText('b')
  expect(await textOf('b', get(200))).toBe('text')
})

test('a page in place of a text is no text', async () => {
  const page: typeof fetch = async () =>
    new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })
  await expect(textOf('c', page)).rejects.toThrow()
})
