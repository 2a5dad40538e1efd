import { expect, test } from 'vitest'
import { addressOf, fetchText, forgetText, readTextsFrom, textOf } from './texts.ts'

test.each([
  ['cica-2021', 'graph.texts/cica-2021.txt'],
  ['folder/a b', 'graph.texts/folder/a%20b.txt'],
  ['речь#1', 'graph.texts/%D1%80%D0%B5%D1%87%D1%8C%231.txt'],
])('%s lies at %s', (id, address) => {
  expect(addressOf(id)).toBe(address)
})

test('a text is fetched once; one that failed is fetched again after it was forgotten', async () => {
  const asked: string[] = []
  let status = 200
  readTextsFrom((id) =>
    fetchText(id, async (address) => {
      asked.push(String(address))
      return new Response('text', { status })
    }),
  )
  expect(textOf('a')).toBe(textOf('a'))
  expect(await textOf('a')).toBe('text')
  expect(asked).toEqual(['graph.texts/a.txt'])
  status = 404
  await expect(textOf('b')).rejects.toThrow('graph.texts/b.txt could not be fetched')
  status = 200
  await expect(textOf('b')).rejects.toThrow()
  forgetText('b')
  expect(await textOf('b')).toBe('text')
})

test('texts of other documents do not answer for those that were shown before', async () => {
  readTextsFrom(async (id) => `first ${id}`)
  expect(await textOf('a')).toBe('first a')
  readTextsFrom(async (id) => `second ${id}`)
  expect(await textOf('a')).toBe('second a')
})

test('a page in place of a text is no text', async () => {
  const page: typeof fetch = async () =>
    new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })
  await expect(fetchText('c', page)).rejects.toThrow()
})
