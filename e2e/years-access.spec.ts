/** Axe over what the years open: menus, further choices, months, two periods, small maps, nothing in range. */
import { expectAccessible } from './accessible.ts'
import { expect, isPhone, open, type Page, test } from './explorer.ts'

const years = (page: Page) => page.getByRole('region', { name: 'Years' })
const press = (page: Page, name: string | RegExp) => years(page).getByRole('button', { name }).click()

type State = { name: string; hash: string; reach(page: Page): Promise<void> }

const STATES: readonly State[] = [
  {
    name: 'what to do with what has no year',
    hash: '#y=2019-2021',
    reach: async (page) => {
      await press(page, /^No year/)
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'further choices',
    hash: '#y=2019-2021',
    reach: async (page) => {
      await press(page, 'More about the years')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'months',
    hash: '#y=2021',
    reach: async (page) => {
      if (!isPhone(page)) await press(page, 'By month')
      await expect(years(page).getByRole('slider').first()).toBeAttached()
    },
  },
  {
    name: 'two periods',
    hash: '#y=2011-2014&ya=2019-2021',
    reach: async (page) => {
      await expect(page.getByRole('list', { name: 'Relations of the two periods' })).toBeVisible()
    },
  },
  {
    name: 'small maps',
    hash: '#v=years',
    reach: async (page) => {
      await expect(page.getByRole('grid').getByRole('row').first()).toBeVisible()
    },
  },
  {
    name: 'nothing in range',
    hash: '#y=2003&nd=hide',
    reach: async (page) => {
      await expect(years(page).getByRole('button', { name: '2011 (1)' })).toBeAttached()
    },
  },
]

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme })
    for (const { name, hash, reach } of STATES) {
      test(name, async ({ page }) => {
        if (hash.includes('v=')) {
          await open(page)
          await page.goto(`/${hash}`)
        } else await open(page, hash)
        await reach(page)
        await expectAccessible(page)
      })
    }
  })
}

test('the rules, behind the verb of the sentence', async ({ page }) => {
  test.skip(isPhone(page), 'there they stand among the further choices')
  await open(page, '#y=2011-2014')
  await press(page, /^overlap: change/)
  await expect(page.getByRole('menuitemradio')).toHaveCount(3)
  await expectAccessible(page)
})

test.describe('own colours', () => {
  test.use({ forcedColors: 'active' })

  test('what is chosen can be told from what is not', async ({ page }) => {
    await open(page, '#y=2019-2021')
    const columns = years(page).locator('.year:has(.stack)')
    await expect(columns.first()).toBeAttached()
    // A bar outside is one block in place of its stacks.
    const drawn = await columns.evaluateAll((all) =>
      all.map((column) => {
        const isIn = !column.classList.contains('out')
        const block = column.querySelector(isIn ? '.stack' : '.year-bar')
        return { isIn, colour: block && getComputedStyle(block).backgroundColor }
      }),
    )
    const chosen = new Set(drawn.filter(({ isIn }) => isIn).map(({ colour }) => colour))
    const others = new Set(drawn.filter(({ isIn }) => !isIn).map(({ colour }) => colour))
    expect(chosen.size).toBeGreaterThan(0)
    expect(others.size).toBeGreaterThan(0)
    expect([...chosen].filter((colour) => others.has(colour))).toEqual([])
  })
})
