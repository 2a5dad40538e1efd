/**
 * Makes the annotated documents in other formats, with programs that people use: LibreOffice writes .docx and .pdf,
 * Chromium prints .pdf, and a web page gets the furniture that web pages have. Run from the project's root, after an
 * annotated document has changed:
 *
 *     node graph-data/gold/formats/make.mjs
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { load } from 'js-yaml'

const FROM = 'graph-data/documents'
const TO = 'graph-data/gold/formats'
const CHROMIUM = process.env.PLAYWRIGHT_CHROMIUM ?? '/usr/bin/chromium'

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const ITEM = /^\s*[-–•]\s+/

/** Lines that a program broke are joined, as whoever types them anew would. */
function joinLines(lines) {
  const wrapped = lines.slice(0, -1).every((line) => line.length > 28 && !/[.!?:;]$/.test(line))
  if (!wrapped) return lines.map(escape).join('<br>')
  return lines.reduce((text, line) => (/\p{Ll}-$/u.test(text) ? text.slice(0, -1) : `${text} `) + escape(line), '').trim()
}

function rowOf(line, cell) {
  const cells = line.replace(/^\||\|$/g, '').split('|')
  return `<tr>${cells.map((each) => `<${cell}>${escape(each.trim())}</${cell}>`).join('')}</tr>`
}

function blockOf(lines, isFirst) {
  if (lines[0].startsWith('|')) {
    const [head, , ...rows] = lines
    return `<table border="1">${rowOf(head, 'th')}${rows.map((row) => rowOf(row, 'td')).join('')}</table>`
  }
  if (ITEM.test(lines[0])) {
    const items = []
    for (const line of lines) {
      if (ITEM.test(line)) items.push(line.replace(ITEM, ''))
      else items[items.length - 1] += ` ${line.trim()}`
    }
    return `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`
  }
  const text = joinLines(lines)
  const isHeading = text.length < 90 && lines.length === 1 && !/[.!?,”"]$/.test(text) && !/\d{4}$/.test(text)
  if (isFirst && lines.length < 3 && text.length < 200) return `<h1>${text}</h1>`
  return isHeading ? `<h2>${text}</h2>` : `<p>${text}</p>`
}

/** @returns the article as HTML and what its front matter says */
function articleOf(source) {
  const [, front, body] = /^(?:---\n([\s\S]*?)\n---\n)?([\s\S]*)$/.exec(source)
  const blocks = body.split(/\n\s*\n/).map((block) => block.split('\n').filter((line) => line.trim() !== ''))
  const html = blocks.filter((lines) => lines.length > 0).map((lines, i) => blockOf(lines, i === 0))
  return { html: html.join('\n'), fields: front ? load(front) : {} }
}

const headOf = ({ title, author }) =>
  `<meta charset="utf-8">${title ? `<title>${escape(title)}</title>` : ''}` +
  (author ? `<meta name="author" content="${escape(author)}">` : '')

const paperOf = ({ html, fields }) =>
  `<!doctype html><html lang="en"><head>${headOf(fields)}` +
  `<style>@page { size: A5; margin: 2cm } body { font: 11pt/1.35 serif }</style></head><body>${html}</body></html>`

/** A web page around the article: menus, teasers, a cookie notice, scripts, and data for search engines. */
function pageOf({ html, fields }) {
  const { title, publisher, author, published } = fields
  const data = published
    ? { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: published, author: { name: author }, publisher: { name: publisher } }
    : { '@context': 'https://schema.org', '@type': 'WebSite', name: 'Sample' }
  const links = ['Home', 'World', 'Business', 'Sport', 'About us'].map((name) => `<li><a href="/${name}">${name}</a></li>`)
  return `<!doctype html>
<html lang="en"><head>${headOf(fields)}
<script type="application/ld+json">${JSON.stringify(data)}</script>
<script>window.dataLayer = []; document.write('<p>President Nobody met Minister Nothing</p>')</script>
<style>nav { float: left }</style></head>
<body onload="start()">
<header><a href="/">Explorer sample pages</a><nav><ul>${links.join('')}</ul></nav></header>
<div class="cookie-banner"><p>We value your privacy. Germany and France require us to ask: accept all cookies?</p></div>
<main><article>
${html}
</article></main>
<aside class="sidebar related"><h3>Most read</h3><ul>
<li><a href="/1">Brazil and Chile sign trade deal</a></li><li><a href="/2">Peru hosts copper forum</a></li></ul></aside>
<footer><p>© Explorer sample pages. All rights reserved. Contact our office in Oslo, Norway.</p></footer>
<noscript>Please enable JavaScript.</noscript>
</body></html>
`
}

const run = promisify(execFile)
// Served, so that what Chromium prints at a page's foot is an address and no path of this machine.
const server = createServer((request, response) => {
  const path = join(scratch, basename(request.url))
  if (!existsSync(path)) return response.writeHead(404).end()
  response.setHeader('content-type', 'text/html').end(readFileSync(path))
}).listen(0)
const scratch = mkdtempSync(join(tmpdir(), 'formats-'))
for (const format of ['html', 'docx', 'pdf', 'print']) {
  rmSync(join(TO, format), { recursive: true, force: true })
  mkdirSync(join(TO, format), { recursive: true })
}
const ids = readdirSync(FROM).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4))
for (const id of ids) {
  const article = articleOf(readFileSync(join(FROM, `${id}.txt`), 'utf8'))
  writeFileSync(join(TO, 'html', `${id}.html`), pageOf(article))
  const paper = join(scratch, `${id}.html`)
  writeFileSync(paper, paperOf(article))
  // What a file of these formats cannot say of itself stands beside it.
  const { published, publisher, title, author } = article.fields
  if (published) {
    const lines = Object.entries({ title, author, publisher, published }).map(([k, v]) => `${k}: ${JSON.stringify(v)}\n`)
    for (const format of ['docx', 'pdf', 'print']) {
      writeFileSync(join(TO, format, `${id}.meta.yaml`), lines.join(''))
    }
  }
  const address = `http://localhost:${server.address().port}/${id}.html`
  await run(CHROMIUM, ['--headless', '--no-sandbox', '--disable-gpu', `--print-to-pdf=${join(TO, 'print', `${id}.pdf`)}`, address])
}
const papers = ids.map((id) => join(scratch, `${id}.html`))
const office = (...args) => run('soffice', ['--headless', ...args])
await office('--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(TO, 'docx'), ...papers)
await office('--convert-to', 'pdf', '--outdir', scratch, ...ids.map((id) => join(TO, 'docx', `${id}.docx`)))
for (const id of ids) renameSync(join(scratch, `${id}.pdf`), join(TO, 'pdf', `${id}.pdf`))
server.close()
rmSync(scratch, { recursive: true })
