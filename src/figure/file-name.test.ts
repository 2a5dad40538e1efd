import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

const day = new Date(2026, 10, 22, 23, 59)

test.each([
  ['CICA in two documents', null, null, 'cica-in-two-documents_2026-11-22.png'],
  ['CICA', { from: 2019, to: 2021 }, null, 'cica_2019-2021_2026-11-22.png'],
  ['CICA', { from: 2019, to: 2019 }, 'Türkiye', 'cica_2019_turkiye_2026-11-22.png'],
  ['СВМДА/2021: «речь»', null, null, 'свмда-2021-речь_2026-11-22.png'],
  ['', null, null, 'entente_2026-11-22.png'],
  ['../..', null, '///', 'entente_2026-11-22.png'],
  ['a'.repeat(200), null, null, `${'a'.repeat(48)}_2026-11-22.png`],
])('%s', (title, years, selected, name) => {
  expect(fileName({ title, years, selected, day }, 'png')).toBe(name)
})
