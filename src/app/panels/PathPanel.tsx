/** The shortest ways between two entities, each step with its proof; and what to do when none is in sight. */
import { Copy } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { dateInWords } from '../../graph/date-in-words.ts'
import { passagesOf } from '../../graph/passages.ts'
import { pathInProse, type Step } from '../../graph/path-in-prose.ts'
import { edgesBetween, type Path, shortestPaths } from '../../graph/paths.ts'
import { relationInWords } from '../../graph/relation-in-words.ts'
import { shortName } from '../../graph/short-name.ts'
import { visible as filtered } from '../../graph/visible.ts'
import { NO_FILTER } from '../../model/filter.ts'
import type { Words } from '../../words/words.ts'
import { type Explorer, useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { LinkedWords } from '../pieces/LinkedWords.tsx'
import { textOf } from '../texts.ts'
import { tell } from '../told-error.ts'
import { clearFilter } from '../view.ts'
import { useWords } from '../words.ts'
import { Capped } from './Capped.tsx'
import { Count } from './Count.tsx'
import type { Panel } from './panel.ts'
import { SentenceItem } from './SentenceItem.tsx'
import './path-panel.css'

const MOST = 5

function Line() {
  const { t } = useWords()
  return t('path.line')
}

/** One relation for each step, the one with the most passages, with the first of them. */
async function stepsOf(
  words: Words,
  { network, documents }: Explorer,
  edges: readonly string[][],
): Promise<Step[]> {
  const name = (key: string) => shortName(network.getNodeAttributes(key))
  const proven = edges.map((all) =>
    all
      .map((key) => ({ key, edge: network.getEdgeAttributes(key) }))
      .reduce((best, each) => (each.edge.evidence.length > best.edge.evidence.length ? each : best)),
  )
  return Promise.all(
    proven.map(async ({ key, edge }) => {
      const [source, target] = network.extremities(key)
      const passage = passagesOf(edge.evidence)[0]
      const document = documents.find(({ id }) => id === passage?.document)
      const text = passage ? await textOf(passage.document) : ''
      const published = document?.published ? dateInWords(words, document.published) : null
      return {
        sentence: relationInWords(words, edge, name(source), name(target)),
        date: edge.date && dateInWords(words, edge.date),
        quote: passage ? text.slice(passage.start, passage.end) : '',
        source: [document?.title ?? passage?.document, document?.publisher, published, document?.url]
          .filter(Boolean)
          .join(', '),
      }
    }),
  )
}

function OnePath({ path, number: place }: { path: Path; number: number }) {
  const words = useWords()
  const { t } = words
  const explorer = useExplorer()
  const { network, say } = explorer
  const { edges } = useVisibleNow()
  const hops = path.slice(1).map((key, i) => edgesBetween(network, edges, path[i] ?? '', key))
  const copy = async () => {
    try {
      const steps = await stepsOf(words, explorer, hops)
      await navigator.clipboard.writeText(pathInProse(steps, (said) => t('path.quote', { words: said })))
      say(t('path.copied'))
    } catch (error) {
      say(t('path.not-copied', { why: tell(error, words) }))
    }
  }
  return (
    <li className="path">
      <div className="path-head">
        <h3 tabIndex={-1}>{t('path.number', { number: place })}</h3>
        <Button className="button quiet" onPress={() => void copy()}>
          <Copy className="icon" aria-hidden />
          {t('path.copy')}
        </Button>
      </div>
      <ol className="path-steps">
        {path.map((key, i) => (
          <li key={key}>
            {i > 0 && (
              <ul className="path-relations">
                {hops[i - 1]?.map((edge) => (
                  <SentenceItem key={edge} edge={edge} />
                ))}
              </ul>
            )}
            <p className="path-entity">
              <KindSymbol kind={network.getNodeAttribute(key, 'kind')} />
              <EntityLink to={{ kind: 'node', key }}>{network.getNodeAttribute(key, 'name')}</EntityLink>
            </p>
          </li>
        ))}
      </ol>
    </li>
  )
}

/** No way in sight: says whether there is one at all, and leads to it. */
function NoPath({ from, to }: { from: string; to: string }) {
  const { t } = useWords()
  const { network, dispatch } = useExplorer()
  const beyond = useMemo(
    () => shortestPaths(network, filtered(network, NO_FILTER), from, to, 1)[0],
    [network, from, to],
  )
  return (
    <section className="panel-section" role="status">
      <p>
        {beyond ? (
          <LinkedWords
            text={t('path.outside', { count: beyond.length - 1 })}
            links={[
              (steps) => (
                <Button className="link" onPress={() => dispatch(clearFilter)}>
                  {steps}
                </Button>
              ),
            ]}
          />
        ) : (
          t('path.none')
        )}
      </p>
      {beyond && (
        <p className="panel-actions">
          <Button className="button outlined" onPress={() => dispatch(clearFilter)}>
            {t('map.show-everything')}
          </Button>
        </p>
      )}
    </section>
  )
}

/** How many ways there are, of how many steps. */
function Found({ paths, onShow }: { paths: readonly Path[]; onShow(): void }) {
  const { t } = useWords()
  return (
    <p className="lead">
      <LinkedWords
        text={t('path.found', { ways: paths.length, steps: (paths[0]?.length ?? 1) - 1 })}
        links={[
          (ways) => <Count said={ways} className="link" first=".path h3" onShow={onShow} />,
          (steps) => <Count said={steps} className="link" first=".path-relations a" />,
        ]}
      />
    </p>
  )
}

function Body() {
  const { t } = useWords()
  const { network } = useExplorer()
  const visible = useVisibleNow()
  const selection = useView((view) => view.selection)
  const [from, to] = selection?.kind === 'path' ? [selection.from, selection.to] : ['', '']
  const paths = useMemo(() => shortestPaths(network, visible, from, to), [network, visible, from, to])
  const [first, second] = [from, to].map((key) => shortName(network.getNodeAttributes(key)))
  const [all, setAll] = useState(false)
  return (
    <div className="counted">
      <header className="panel-head">
        <h2 className="panel-title" tabIndex={-1}>
          {t('path.names', { first: first ?? '', second: second ?? '' })}
        </h2>
        {paths.length > 0 && <Found paths={paths} onShow={() => setAll(true)} />}
      </header>
      {paths.length === 0 ? (
        <NoPath from={from} to={to} />
      ) : (
        <section className="panel-section">
          <Capped items={paths} most={MOST} isWhole={all}>
            {(path) => <OnePath key={path.join()} path={path} number={paths.indexOf(path) + 1} />}
          </Capped>
        </section>
      )}
    </div>
  )
}

export const pathPanel: Panel = {
  id: 'path',
  shows: ({ selection }) => selection?.kind === 'path',
  Line,
  Body,
}
