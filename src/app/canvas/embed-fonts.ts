/**
 * The page's own fonts as `@font-face` rules with the files inside, for a drawing that may load nothing: only the
 * faces whose letters occur.
 */
type Face = { family: string; style: string; weight: string; url: string; range: string }

/** @param text all letters that will be drawn */
export async function embedFonts(font: string, text: string): Promise<string> {
  const family = font.split(',')[0]?.replace(/["']/g, '').trim() ?? ''
  const faces = pageFaces().filter((face) => face.family === family && occurs(face.range, text))
  const rules = await Promise.all(faces.map(embed))
  return rules.join('\n')
}

function pageFaces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) => {
    // Sheets of browser extensions may not be read; they hold no fonts of ours.
    if (sheet.href && new URL(sheet.href).origin !== location.origin) return []
    return [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const get = (name: string) => rule.style.getPropertyValue(name).trim()
      const source = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(get('src'))?.[1]
      if (!source) return []
      return [
        {
          family: get('font-family').replace(/["']/g, ''),
          style: get('font-style') || 'normal',
          weight: get('font-weight') || '400',
          url: new URL(source, sheet.href ?? location.href).href,
          range: get('unicode-range'),
        },
      ]
    })
  })
}

/** Whether any letter falls into a unicode-range such as `U+0-FF, U+131`; an empty one holds all. */
export function occurs(range: string, text: string): boolean {
  if (!range) return true
  const spans = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return [
      Number.parseInt(from.replaceAll('?', '0'), 16),
      Number.parseInt(to.replaceAll('?', 'F'), 16),
    ] as const
  })
  return [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0
    return spans.some(([from, to]) => code >= from && code <= to)
  })
}

async function embed({ family, style, weight, url, range }: Face): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`a font could not be loaded (${new URL(url).pathname})`)
  const data = await asDataUrl(await response.blob())
  const limits = range ? `unicode-range:${range};` : ''
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};${limits}src:url(${data}) format("woff2")}`
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('a font could not be read'))
    reader.readAsDataURL(blob)
  })
}
