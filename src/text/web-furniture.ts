/** Lines that a web page sets around its text and that tell nothing: "Show More Show Less", "Latest News", "Read also: …". */

const BUTTON =
  /^(?:(?:show|read|load|view|see) (?:more|less|all)|share(?: this)?(?: article| story| post| page)?|tweet|print|e-?mail|comments?|copy link|whatsapp|telegram|facebook|twitter|linkedin|latest news|breaking news|top stories|most (?:read|popular|viewed)|trending(?: now)?|related (?:articles|news|stories|posts|topics)|you (?:may|might) also like|recommended(?: for you)?|advertisements?|sponsored|subscribe(?: now)?|sign (?:in|up)|log ?in|newsletters?|back to top|skip to (?:main )?content|follow us(?: on)?|(?:next|previous) (?:article|post|story)|all rights reserved)(?:\W+|$)/i
const POINTER = /^(?:read also|also read|see also|read more|read next|don['’]t miss|must read)\s*[:|–—]\s*\S/i

/** Longest row of buttons, and longest headline of another article, in characters. */
const BUTTONS = 60
const HEADLINE = 160

/** Whether a line is nothing but buttons, or sends the reader to another article. */
export function isWebFurniture(line: string): boolean {
  let rest = line.trim()
  if (rest.length > HEADLINE) return false
  if (rest.length > BUTTONS) return POINTER.test(rest)
  if (POINTER.test(rest)) return !rest.includes(';')
  if (rest === '') return false
  for (let hit = BUTTON.exec(rest); hit; hit = BUTTON.exec(rest)) rest = rest.slice(hit[0].length)
  return rest === ''
}
