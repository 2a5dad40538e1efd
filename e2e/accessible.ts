/** What axe finds in a page as it stands: nothing may be left. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from './explorer.ts'

/** @param without rules that do not hold here; the caller says why */
export async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
  // Every address here is a “#…”: axe takes those that are scrolled out of sight for ways past something.
  const off = ['skip-link', ...without].map((rule) => [rule, { enabled: false }])
  const rules = { 'target-size': { enabled: true }, ...Object.fromEntries(off) }
  const found = async () => {
    const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`)
  }
  // A dialog that is just opening is not yet one for axe.
  await expect.poll(found).toEqual([])
}
