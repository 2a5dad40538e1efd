/** When and where a meeting was, its series with the ones before and after, and what it adopted. */
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { basisInWords, dateInWords } from '../../graph/date-in-words.ts'
import { inSeries } from '../../graph/series-of.ts'
import { capital } from '../../words/words.ts'
import { useExplorer } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { useWords } from '../words.ts'

export function MeetingFacts({ of: key }: { of: string }) {
  const words = useWords()
  const { t } = words
  const { network } = useExplorer()
  const { date, city, venue, series, level, adopted } = network.getNodeAttributes(key)
  const { previous, next } = inSeries(network, key)
  const nameOf = (each: string) => network.getNodeAttribute(each, 'name')
  return (
    <section className="panel-section">
      <dl className="facts">
        <dt>{t('node.date')}</dt>
        <dd>
          {capital(dateInWords(words, date ?? null))}
          <small>{date ? basisInWords(words, date) : t('date.none.meeting')}</small>
        </dd>
        <dt>{t('node.venue')}</dt>
        <dd>
          {city ?? venue ?? t('node.venue.none')}
          {city && venue && !venue.startsWith(city) && <small>{t('node.venue.registry', { venue })}</small>}
          {!city && venue && <small>{t('node.from-registry')}</small>}
        </dd>
        {series && (
          <>
            <dt>{t('node.series')}</dt>
            <dd>
              {level ? t('node.series.level', { series, level: level.replace(/-/g, ' ') }) : series}
              {previous && (
                <span className="series-step">
                  <ArrowLeft className="icon" aria-hidden />
                  <span className="hidden-text">{t('node.series.previous')}</span>
                  <EntityLink to={{ kind: 'node', key: previous }}>{nameOf(previous)}</EntityLink>
                </span>
              )}
              {next && (
                <span className="series-step">
                  <ArrowRight className="icon" aria-hidden />
                  <span className="hidden-text">{t('node.series.next')}</span>
                  <EntityLink to={{ kind: 'node', key: next }}>{nameOf(next)}</EntityLink>
                </span>
              )}
            </dd>
          </>
        )}
        {adopted && (
          <>
            <dt>{t('node.adopted')}</dt>
            <dd>
              <ul>
                {adopted.map((document) => (
                  <li key={document}>{document}</li>
                ))}
              </ul>
              <small>{t('node.from-registry')}</small>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}
