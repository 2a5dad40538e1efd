import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileRequested } from './graph-request.ts'
import { serveGraph } from './serve-graph.ts'

describe('a request', () => {
  const texts = join('data', 'graph.texts')

  test.each([
    ['/graph.json', join('data', 'graph.json')],
    ['/graph.json?t=1', join('data', 'graph.json')],
    ['/graph.readings.json', join('data', 'graph.readings.json')],
    ['/graph.texts/a.txt', join(texts, 'a.txt')],
    ['/graph.texts/press/a%20b.txt', join(texts, 'press', 'a b.txt')],
    ['/graph.texts/%D0%9A.txt', join(texts, 'К.txt')],
  ])('%s', (address, path) => {
    expect(fileRequested(address, join('data', 'graph.json'))?.path).toBe(path)
  })

  test.each([
    ['/'],
    ['/graph.jsonx'],
    ['/graph.texts'],
    ['/graph.texts/'],
    ['/graph.texts/../graph.json'],
    ['/graph.texts/%2e%2e/%2e%2e/secret'],
    ['/graph.texts/..%2f..%2fsecret'],
    ['/graph.texts/..%5csecret'],
    ['/graph.texts//etc/passwd'],
    ['/graph.texts/a%00.txt'],
    ['/graph.texts/%E0%A4%A'],
    ['/src/main.tsx'],
  ])('not ours: %s', (address) => {
    expect(fileRequested(address, join('data', 'graph.json'))).toBeNull()
  })
})

describe('the built site', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-'))
    await mkdir(join(folder, 'graph.texts', 'press'), { recursive: true })
    await writeFile(join(folder, 'graph.json'), '{}')
    await writeFile(join(folder, 'graph.readings.json'), '[]')
    await writeFile(join(folder, 'graph.texts', 'press', 'a b.txt'), 'é\r\n')
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>x</title>')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('holds the graph and its texts', async () => {
    const plugins = [serveGraph(join(folder, 'graph.json'))]
    await build({ root: folder, configFile: false, logLevel: 'silent', plugins })
    expect(await readFile(join(folder, 'dist/graph.json'), 'utf8')).toBe('{}')
    expect(await readFile(join(folder, 'dist/graph.readings.json'), 'utf8')).toBe('[]')
    expect(await readFile(join(folder, 'dist/graph.texts/press/a b.txt'), 'utf8')).toBe('é\r\n')
  })
})
