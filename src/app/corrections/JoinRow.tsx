/** Two that the build joined, or left apart: on which grounds, where each is named, and the person's word on it. */
import { Button } from 'react-aria-components'
import { passageAt } from '../../corpus/corrections/make-correction.ts'
import type { Correction, Corrections, Passage } from '../../model/corrections.ts'
import type { EntityKind } from '../../model/kinds.ts'
import type { ObjectionId, Side, Signal } from '../../model/review.ts'
import { useExplorer } from '../explorer.ts'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { tell } from '../told-error.ts'
import { read } from '../view.ts'
import { useWords } from '../words.ts'
import { adding, striking } from './change-corrections.ts'
import { loadSources } from './load-sources.ts'
import { useCorrect } from './useCorrect.ts'
import { useOwnCorrections } from './useOwnCorrections.ts'

export type Join = {
  kind: EntityKind
  sides: readonly [Side, Side]
  signals: readonly Signal[]
  objections: readonly ObjectionId[]
}

const stands = (at: Side['at'], passage: Passage | undefined) =>
  at?.document === passage?.document && at?.start === passage?.start

type Word = 'merge' | 'apart'
const WORDS: readonly Word[] = ['merge', 'apart']

/** What the person said of the two, the last word. */
function findSaid(corrections: Corrections, [a, b]: Join['sides']) {
  return corrections.findLast(
    (each): each is Extract<Correction, { correct: Word }> =>
      (each.correct === 'merge' || each.correct === 'apart') &&
      stands(a.at, each.these[0]) &&
      stands(b.at, each.these[1]),
  )
}

/** @property isOne whether the build joined them: what it did can be accepted, or refused */
type Props = { join: Join; isOne: boolean; onClose(): void }

export function JoinRow({ join, isOne, onClose }: Props) {
  const words = useWords()
  const { t } = words
  const correct = useCorrect()
  const said = findSaid(useOwnCorrections(), join.sides)
  const [a, b] = join.sides
  return (
    <li className="review-row">
      <span>
        <span className="review-names">
          <KindSymbol kind={join.kind} />
          <SideLink side={a} onClose={onClose} />
          {isOne ? '=' : '≈'}
          <SideLink side={b} onClose={onClose} />
        </span>
        <small className="review-why">{groundsOf(words, join)}</small>
      </span>
      {said ? (
        <span className="review-said">
          {t(`review.said.${said.correct}`)}
          <Button className="link" onPress={() => void correct(striking(said), t('review.struck'))}>
            {t('action.undo')}
          </Button>
        </span>
      ) : (
        a.at && b.at && <Verdict one={a.at} other={b.at} names={[a.name, b.name]} />
      )}
    </li>
  )
}

type Named = NonNullable<Side['at']>

function Verdict({ one, other, names }: { one: Named; other: Named; names: readonly string[] }) {
  const words = useWords()
  const { t, list } = words
  const { network, say } = useExplorer()
  const correct = useCorrect()
  const decide = async (word: Word) => {
    try {
      const sources = await loadSources(network, [one.document, other.document])
      const these = [passageAt(sources, one), passageAt(sources, other)] as const
      if (these[0] && these[1])
        await correct(adding([{ correct: word, these: [these[0], these[1]] }]), t('correct.done'))
    } catch (error) {
      say(tell(error, words))
    }
  }
  return (
    <span className="review-verdict">
      {WORDS.map((word) => (
        <Button
          key={word}
          className="button outlined"
          aria-label={`${t(`review.${word}`)}: ${list(names)}`}
          onPress={() => void decide(word)}
        >
          {t(`review.${word}`)}
        </Button>
      ))}
    </span>
  )
}

function groundsOf({ t }: ReturnType<typeof useWords>, { signals, objections }: Join): string {
  const grounds = signals.map(({ signal, detail }) => {
    const ground = t(`signal.${signal}`)
    return detail && signal !== 'registry' ? t('review.ground', { ground, detail }) : ground
  })
  const told = [...new Set(grounds)].join(', ')
  if (objections.length === 0) return told
  return t('review.but', { grounds: told, objections: objections.map((o) => t(`objection.${o}`)).join(', ') })
}

/** A name, which leads to where it stands. */
function SideLink({ side: { name, at }, onClose }: { side: Side; onClose(): void }) {
  const { dispatch } = useExplorer()
  if (!at) return <b>{name}</b>
  const go = () => {
    onClose()
    dispatch(read({ document: at.document, at: at.start }))
  }
  return (
    <Button className="link" onPress={go}>
      {name}
    </Button>
  )
}
