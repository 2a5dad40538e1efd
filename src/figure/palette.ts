/** The colours and measures of the map where no page says them: the command line, and figures in another theme. */
import type { MapStyle } from './map-style.ts'

const FONT = '"Source Sans 3", "Noto Sans SC", "Noto Sans Arabic", sans-serif'

const MEASURES = {
  widths: { structural: 1.25, attendance: 1.5, cooperative: 1.75, critical: 1.75 },
  dashes: { actual: [], planned: [7, 5], undated: [0.1, 4.5] },
  font: FONT,
} as const satisfies Partial<MapStyle>

/** The same values as the interface's tokens; a test compares them. */
export const PALETTES = {
  light: {
    ...MEASURES,
    ...{ canvas: '#ffffff', ink: '#17212e', quietInk: '#465160', outline: '#808a96', marker: '#f5c518' },
    kinds: { actor: '#bd750c', state: '#27364a', organization: '#12867c', meeting: '#7a45a8' },
    families: {
      structural: '#858e9a',
      attendance: '#465262',
      cooperative: '#2874be',
      critical: '#cf4127',
    },
    turns: { before: '#b85400', both: '#7b8794', after: '#1f62a5' },
  },
  dark: {
    ...MEASURES,
    ...{ canvas: '#12171e', ink: '#e9edf2', quietInk: '#b7c0cb', outline: '#74808e', marker: '#e2b714' },
    kinds: { actor: '#e8a33d', state: '#d5deea', organization: '#36a89a', meeting: '#b48ae0' },
    families: {
      structural: '#76828f',
      attendance: '#bcc6d1',
      cooperative: '#5da9f0',
      critical: '#f07f68',
    },
    turns: { before: '#f2a65a', both: '#7b8794', after: '#6db3f5' },
  },
} as const satisfies Record<string, MapStyle>
