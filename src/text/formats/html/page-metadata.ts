/** What a web page says of itself: its `meta` elements, and the JSON-LD that search engines read. */
import { isoDateOf, isWebAddress, type Metadata } from '../metadata.ts'

type Json = Record<string, unknown>

const ARTICLE = /^(?:\w*Article|Report|BlogPosting|WebPage|CreativeWork|SpeechEvent)$/
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title']
const AUTHORS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl', 'parsely-author']
const PUBLISHERS = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name']
const DATES = [
  'article:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'pubdate',
  'publish-date',
  'date',
]

/** Fields that the page leaves out, or whose value makes no sense, are null. */
export function metadataOfPage(page: Document): Metadata {
  const meta = metaFields(page)
  const pick = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value) ?? null
  const article = linkedArticle(page)
  const isAddress = (text: string | null) => (text && /^https?:/i.test(text) ? null : text)
  const publisher = namesIn(article?.publisher) ?? pick(PUBLISHERS)
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
  return {
    title:
      textIn(article?.headline) ??
      pick(TITLES) ??
      withoutSite(clean(page.querySelector('title')?.textContent), publisher),
    author: namesIn(article?.author) ?? isAddress(pick(AUTHORS)),
    publisher,
    published: dateIn(textIn(article?.datePublished)) ?? dateIn(pick(DATES)),
    url: [canonical, meta.get('og:url') ?? null].find((url) => url !== null && isWebAddress(url)) ?? null,
    language: null, // the text says it better than an attribute that comes with the page's template
  }
}

/** A window's title often ends with whose window it is: "Talks in Baku | The Daily Paper". */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null || !title.toLowerCase().endsWith(site.toLowerCase())) return title
  const [, before = ''] = /^(.*\S)\s+[|·:–—-]\s+$/.exec(title.slice(0, -site.length)) ?? []
  return before || title
}

function metaFields(page: Document): Map<string, string> {
  const fields = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((each) => element.getAttribute(each)).find(Boolean)
    const value = clean(element.getAttribute('content'))
    const key = name?.toLowerCase() ?? ''
    if (value && !fields.has(key)) fields.set(key, value)
  }
  return fields
}

/** The first record of an article in the page's JSON-LD. */
function linkedArticle(page: Document): Json | null {
  const records = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const value = parseJson(script.textContent ?? '')
    const list = (Array.isArray(value) ? value : [value]).filter(isRecord)
    return list.flatMap((each) => (Array.isArray(each['@graph']) ? each['@graph'].filter(isRecord) : [each]))
  })
  const articles = records.filter((each) => [each['@type']].flat().some((type) => ARTICLE.test(String(type))))
  return articles.find((each) => each.datePublished) ?? articles[0] ?? null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textIn = (value: unknown) => (typeof value === 'string' ? clean(value) : null)

/** "A", { name: "A" } or a list of either. */
function namesIn(value: unknown): string | null {
  const names = (Array.isArray(value) ? value.slice(0, 20) : [value]).map((each) =>
    textIn(isRecord(each) ? each.name : each),
  )
  return names.filter(Boolean).join(', ') || null
}

const dateIn = (value: string | null) => (value ? isoDateOf(value) : null)

function clean(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim().slice(0, 500) || null
}
