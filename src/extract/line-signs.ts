/** Words by which a dated line says what its day is; `line-sorts.ts` puts them in order. */

/** A line of particulars on what the text is about: its day is no day of the text. */
export const PARTICULAR = /^\W*(?:dates?|when|where|held|venue|place|location|host|chair|participants)\s*:/i
/** A day in the life of what the text is about, with its label or its verb right before it. */
export const SUBJECT_LABEL =
  /^\W*(?:date of |charter |treaty |statute )*(?:established|establishment|founded|foundation|created|formed|formation|signed|adopted|ratified|entry into force|in force|born|birth|died|death|joined|admitted|accession|opened|inception|launched|independence)\b[^:]{0,30}:/i
/** "Last summit: Suva, 3 March 1981", "Chair: Fiji (3 March 1981)": one of the particulars of what a text is about. */
export const FACT_LABEL =
  /^\W*(?:(?:date of (?:the )?)?(?:summit|conference|session|visit|election)s?|(?:last|latest|first|next|previous|recent|upcoming) (?!updat|review|modif|revis|chang|amend|publi|post|issue|broadcast|air)\p{L}+|members?(?:hip)?|enlargement|chair(?:man|person|manship)?|presidency|secretary|successor|predecessor|seat|headquarters|succeeded|preceded)\b[^:’'\n]{0,30}:/iu
/** Such a label on the line above. */
export const SUBJECT_ABOVE =
  /^\W*(?:in office|(?:assumed|took|left) office|born|died|founded|established|formation|founding|independence|incumbent|signed|ratified|effective)\W*$/i
export const SUBJECT_VERB =
  /\b(?:since|born|died|founded|established|formed|formation|created|launched|joined|inaugurated|elected|appointed|signed into law|acceded|sworn in|accession|independence|in office|in force|assumed office|took office|incumbent|b\.)(?:\s+(?:on|in|at|the|from|as|of|into force))*\W*$/i
/** The day of another thing: a web page looked up, a picture taken, an event to come, an article quoted. */
export const LOOKED_UP = /\b(?:retrieved|accessed|downloaded|printed|archived|cached|edited|visited)\b/i
export const PICTURE = /\b(?:file |archive )?(?:photo|photograph|picture|image|caption)s?\b|\(archive\)/i
/** "3 March 2018, 14:22 Photo: Suva Wire": the page's own day, with whose the picture is. */
export const PICTURE_BEHIND = /^[\d\s:.,|–-]*photos?:/i
export const TO_COME =
  /\b(?:deadline|register|rsvp|event|next (?:meeting|session|issue|summit)|to be held|will (?:be|take)|scheduled|due|expires?|valid|(?<!embargo(?:ed)?\W+)until)\b/i
export const ELSEWHERE =
  /^\W*(?:related|read (?:more|also|next)|see also|also|more (?:news|from)|previous|next)\b/i
export const QUOTED = /[,.]["”’]\s+\p{L}|^\W*\d+[.)\]]\s|\bpp?\.\s*\d/iu
/** "the talks of 3 March 1981" tell of then, "the transcript of the interview of …" of its own day. */
export const OF = /(\p{L}+) of (?:the )?(?:\p{Lu}\p{L}+day,? )?$/u
export const PAPERS =
  /^(?:as|transcripts?|interview|briefing|conference|statement|remarks|records?|minutes|speech|address|release|edition|issue|communiqu[eé]|proceedings|bulletin|letter|note|meeting|broadcast|programme|program|show|episode|recording|webcast|podcast|debates?|hearing|sitting|version|printing|dispatch|despatch|column|week)$/i
export const PUBLISHED =
  /\b(?:posted|published|publication|issued|released?|dated?|embargoed|compiled|typed|prepared|drafted|status|dates? of (?:the )?(?:paper|report|document|issue)|current to|as of|as at|state of play|closed|distributed)\b(?:\W|\b(?:on|date|until|by \S+|by(?! \S+\b)|time|at|first|for immediate)\b)*(?:\p{L}+,?\s*)?$/iu
/** "A calendar for editors. No. 12/2018, issued 3 March 2018. Free.": a longer line that numbers what it heads. */
export const NUMBERED =
  /\b(?:no|vol|volume|number|issue)\b\.? ?\d[\d/]*,? (?:issued|published|dated|released|closed)\b|\ndate: /i
export const PUBLISHED_BY =
  /^\W*(?:this (?:article|story|piece|post|interview|report|text) (?:was )?)?(?:(?:first|last|originally) )?(?:posted|published|issued|released)\b|\bposted (?:by|on)\b/i
/** "Created on Friday, 3 March 2018 10:22": when a page was made; without a clock what it tells of was. */
export const MADE = /^\W*(?:created|added|written|uploaded|submitted)\b[^.;:]{0,30}:?\W*$/i
/** "DATE: 3 March 2018, 10:00 | PLACE: Suva": a talk that was noted down. */
export const CLOCK_BEHIND = /^\W{0,3}\d{1,2}[:.]\d\d\b/
/** "10.30 a.m." closes no sentence. */
export const NOON = /\b[ap]\.m\.\W*$/i
export const CLOCK = /^\W{0,4}(?:at )?\d{1,2}[:.]\d\d\b/
/** A letter's own day is older than the paper that hands it on. */
export const LETTER = /\b(?:letters?|notes?(?: verbales?)?|telegram|cable)\W+dated\W+$/i
/** "https://rivers.org/2018/03/roads.html": where a page is kept, by its month or day. */
export const KEPT_AT = /(?:^|\s)(?:https?:|www\.)\S+$/i
export const COPYRIGHT = /(?:©|\(c\)|\bcopyright\b)/i
export const CHANGED = /\b(?:updated?|modified|revised|reviewed|changed|amended)\b[^.;]{0,20}$/i
/** "3 March 2018, 10:15 | Updated on 4 March": what follows tells of a later change. */
export const CHANGE_BEHIND =
  /\W*(?:last |first )?(?:updated?|modified|revised|reviewed|changed|amended)\b.*$/is
/** "3 March 2018 by Litia Seru" */
export const WRITER = /^[\s|,–—-]*[Bb]y (?:\p{Lu}[\p{L}.’'-]* ?){1,4}$/u
/** Words of time that may stand beside a day: "Saturday", "10.15 BST", "GMT+6", "5 min read". */
export const TIME =
  /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:at|on|the|this|date|time|a\.?m\.?|p\.?m\.?|noon|utc|gmt|bst|[cemp][ds]t|[ajkp]st|sgt|hkt|ict|pkt|msd|et|local|hrs?|hours|ist|wib|msk|t|z|a\.d|min(?:ute)?s? read|comments?)\b|(?<=\d)[ap]m\b/gi
/** "Bhadra 14, 2075": the day in another calendar, as it stands before the day in ours. */
export const ELSEWISE = /\b\p{Lu}\p{L}+ \d{1,2},? \d{4}\b/gu
/** A place, an agency or a person: "Suva, Fiji, ", "(Merlion Wire) ". No name ends inside a word: capitals have one reading. */
export const NAMES = /^[^\p{L}]*(?:(?:\p{Lu}[\p{L}'’.-]*|of|the|and|de|al)(?!\p{L})[\s,.:()[\]–—|/-]*){1,6}$/u
/** What follows a dateline: "(NHK) -- ", "/NHK/. ", " – ", ": ", ". ", "] ". */
export const DATELINE_END =
  /^\s*,?\s*(?:\(|\)|\]|\.|:|\/\p{Lu}|--|[–—-]|(?:\p{Lu}[\p{L}'’.-]*(?!\p{L})[\s,]*){1,4}(?:--|[–—:.-]))/u
/** What a foot may say before its day: "Done at Suva", "From our correspondent", "This article appeared in". */
export const SIGNED =
  /\b(?:done|adopted|signed|issued|agreed|source|given|recorded|conducted|appear(?:s|ed) in|print edition|filed|posted in|correspondent|reporter|ends?|tags?|staff|agencies|editing)\b/i
/** "NHK/ls/1840hrs/": the initials of who sent a report. */
export const SENT_BY = /^\W{0,3}(?:[\p{L}\d]{1,8}\/)+$/u
/** What a reader wrote below a text: "Litia on 3 March 2018 at 10:12 pm said:". */
export const COMMENT = /\bs(?:aid|ays)\s*(?:\.\.\.|:|…)\s*$/i
export const COMMENT_BEHIND = /^[^.!?\n]{0,20}\bsa(?:id|ys)\s*:/i
/** What is no report on a gathering but a thing that comes out by the month. */
export const PERIODICAL =
  /\b(?:fact ?sheet|bulletin|issue|vol(?:ume)?|no|number|diary|report|newsletter|monthly|quarterly|paper|review|update|published|posted|edition|magazine|journal|herald|times|courier|gazette|observer|chronicle|tribune|monitor|affairs)\b/i
/** "The World Today, April–May 2010, p. 14": where in what comes out by the month. */
export const PAGE_BEHIND = /^\W*pp?\. ?\d/i
/** "Volume 11, Number 2", "Spring 2007", "44:3 (2007)": an issue of what comes out by the year's quarters. */
export const ISSUE =
  /\b(?:vol(?:ume)?|issue|no|number)\b\W{0,2}(?:\d|[IVXL]+\b)|\b(?:spring|summer|autumn|fall|winter|q[1-4]|annual report|yearbook)\W+(?:19|20)\d\d|\b\d{1,3}:\d{1,2} \((?:19|20)/i
export const ISSUE_BEHIND = /^[\W\d]*(?:(?:issue|edition|vol(?:ume)?|no|number)\b[\W\d]*)*$/i
