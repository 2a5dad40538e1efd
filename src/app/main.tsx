/** The entry: fonts, style, and the page for a graph that is on its way. */
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-sans-3/wght-italic.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './fitted-letters.css'
import './tokens.css'
import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { InputError } from '../model/input-error.ts'
import { App } from './App.tsx'
import { keepEarlyKeys } from './actions/early-keys.ts'
import { endFirstPicture } from './first-picture.ts'
import { firstLanguage } from './language.ts'
import { openFirst } from './library/open-first.ts'
import { Spoken } from './Spoken.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')

// A file that cannot be read is told on the page; only bugs belong in the console.
const onCaughtError = (error: unknown) => {
  if (!(error instanceof InputError)) console.error(error)
}

keepEarlyKeys()

/** Not awaited at the top: parts that are fetched meanwhile import from this file, and would wait for it to end. */
async function begin(page: HTMLElement): Promise<void> {
  // The graph is on its way while the words are fetched.
  const opening = openFirst()
  void opening.then(({ graph }) => graph.catch(endFirstPicture))
  const [start, opened] = await Promise.all([firstLanguage(), opening])
  createRoot(page, { onCaughtError }).render(
    <StrictMode>
      <Spoken start={start}>
        <App start={opened} />
      </Spoken>
    </StrictMode>,
  )
}

void begin(root)
