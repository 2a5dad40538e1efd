/** Lines that a web page sets around its text and that tell nothing: "Show More Show Less", "Latest News", "Read also: …". */

import { isAsciiLetter } from './word-table.ts'

const BUTTONS: ReadonlySet<string> = new Set(
  (
    'show more, show less, show all, read more, read less, read all, load more, load less, load all, view more, ' +
    'view less, view all, see more, see less, see all, share, share this, share article, share story, share post, ' +
    'share page, share this article, share this story, share this post, share this page, tweet, print, email, ' +
    'e mail, comment, comments, copy link, whatsapp, telegram, facebook, twitter, linkedin, latest news, ' +
    'breaking news, top stories, most read, most popular, most viewed, trending, trending now, related articles, ' +
    'related news, related stories, related posts, related topics, you may also like, you might also like, ' +
    'recommended, recommended for you, advertisement, advertisements, sponsored, subscribe, subscribe now, sign in, ' +
    'sign up, log in, login, newsletter, newsletters, back to top, skip to content, skip to main content, ' +
    'follow us, follow us on, next article, next post, next story, previous article, previous post, ' +
    'previous story, all rights reserved'
  ).split(', '),
)
/** Words of the longest button. */
const LONGEST = 4
const OPENERS = new Set([...BUTTONS].map((button) => button.split(' ')[0]!))
const POINTER = /^(?:read also|also read|see also|read more|read next|don['’]t miss|must read)\s*[:|–—]\s*\S/i
const POINTER_OPENERS = new Set(['read', 'also', 'see', 'don', 'must'])

/** Longest row of buttons, and longest headline of another article, in characters. */
const ROW = 60
const HEADLINE = 160

/** Whether a line is nothing but buttons, or sends the reader to another article. */
export function isWebFurniture(line: string): boolean {
  const text = line.trim()
  if (text.length > HEADLINE) return false
  const opener = firstWord(text)
  if (POINTER_OPENERS.has(opener) && POINTER.test(text)) return text.length > ROW || !text.includes(';')
  return text.length <= ROW && OPENERS.has(opener) && isRowOfButtons(text)
}

/** The letters of ASCII that a text opens with, in lower case. */
function firstWord(text: string): string {
  let end = 0
  while (isAsciiLetter(text.charCodeAt(end))) end++
  return text.slice(0, end).toLowerCase()
}

function isRowOfButtons(text: string): boolean {
  const words = text.toLowerCase().match(/\w+/g) ?? []
  for (let i = 0; i < words.length; ) {
    let length = LONGEST
    while (length > 0 && !BUTTONS.has(words.slice(i, i + length).join(' '))) length--
    if (length === 0) return false
    i += length
  }
  return true
}
