/** A correction as a person would say it. */
import type { Correction } from '../../model/corrections.ts'
import type { Words } from '../../words/words.ts'

export function correctionInWords(words: Words, correction: Correction): string {
  const { t, list } = words
  const quoted = (text: string) => t('link.unknown.name', { name: text })
  switch (correction.correct) {
    case 'merge':
    case 'apart':
    case 'split': {
      const names = list(correction.these.map((each) => quoted(each.words)))
      return t(`correction.${correction.correct}`, { names })
    }
    case 'rename':
      return t('correction.rename', { words: correction.this.words, name: correction.name })
    case 'kind':
      return t('correction.kind', { words: correction.this.words, kind: t(`kind.${correction.kind}`) })
    case 'meeting-date':
      return t('correction.date', { what: quoted(correction.this.words), date: correction.date })
    default: {
      const { type, from, to } = correction.relation
      const what = quoted(t(`relation.${type}.sentence`, { source: from.words, target: to.words }))
      if (correction.correct === 'date') return t('correction.date', { what, date: correction.date })
      return t(`correction.${correction.correct}`, { what })
    }
  }
}
