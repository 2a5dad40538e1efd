/** Which language a text is in, as a tag such as `en`, `ru` or `kk`; `und` where too little is there to tell. */

const UNKNOWN = 'und'
/** Characters. */
const SAMPLE = 4000
const LEAST = 40

export async function noticeLanguage(text: string): Promise<string> {
  const { franc } = await import('franc-min')
  const code = franc(text.slice(0, SAMPLE), { minLength: LEAST })
  if (code === UNKNOWN) return UNKNOWN
  // The three letters of ISO 639-3 → the two that everybody writes: eng → en, cmn → zh.
  return Intl.getCanonicalLocales(code)[0] ?? UNKNOWN
}
