/** What axe finds in a page as it stands: nothing may be left. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from './explorer.ts'

/** @param without rules that do not hold here; the caller says why */
export async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
  const off = without.map((rule) => [rule, { enabled: false }])
  // Off in axe unless asked for; the first is asked by WCAG 2.2, both by Lighthouse.
  const on = ['target-size', 'label-content-name-mismatch'].map((rule) => [rule, { enabled: true }])
  const rules = Object.fromEntries([...on, ...off])
  const found = async () => {
    const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`)
  }
  // A dialog that is just opening is not yet one for axe. One look at a long table takes a busy machine a while.
  await expect.poll(found, { timeout: 60_000 }).toEqual([])
}
