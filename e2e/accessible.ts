/** What axe finds in a page as it stands: nothing may be left. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from './explorer.ts'

/** @param without rules that do not hold here; the caller says why */
export async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Every address here is a “#…”: axe takes those that are scrolled out of sight for ways past something.
    .disableRules(['skip-link', ...without])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`)).toEqual([])
}
