/** The built page runs what stands beside it and nothing else. */
import { expect, open, test } from './explorer.ts'

test.use({ expected: /Content Security Policy|TrustedHTML|TrustedScript|no script of this site/ })

test.beforeEach(({ page }) => open(page))

test('no inline script, no eval, no markup from text, no foreign address', async ({ page }) => {
  const tried = await page.evaluate(async () => {
    const awaited = new Set(['connect-src', 'require-trusted-types-for'])
    const reported = new Promise<void>((resolve) =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        awaited.delete(effectiveDirective)
        if (awaited.size === 0) resolve()
      }),
    )
    const attempt = (work: () => unknown) => {
      try {
        return String(work())
      } catch {
        return 'refused'
      }
    }
    // Later, since the browser lets its debugger evaluate what it likes.
    const evaluated = await new Promise((resolve) =>
      setTimeout(() => resolve(attempt(() => new Function('return 1')()))),
    )
    const markup = attempt(() => {
      document.createElement('div').innerHTML = '<img src=x onerror="globalThis.caught = true">'
    })
    const foreign = attempt(() => new Worker('https://example.org/a.js'))
    const script = document.createElement('script')
    attempt(() => {
      script.textContent = 'globalThis.caught = true'
      document.head.append(script)
    })
    const fetched = await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    )
    // Reports of what was refused come after it.
    await reported
    return { evaluated, markup, foreign, fetched, caught: 'caught' in globalThis }
  })
  expect(tried).toMatchObject({
    evaluated: 'refused',
    markup: 'refused',
    foreign: 'refused',
    fetched: 'refused',
    caught: false,
  })
})
