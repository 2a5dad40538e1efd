/** Two that the build joined, or left apart: on which grounds, where each is named, and the person's word on it. */
import { Button } from 'react-aria-components'
import { passageAt } from '../../corpus/corrections/make-correction.ts'
import type { Corrections, Passage } from '../../model/corrections.ts'
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

/** What was noted on the two. */
function findNoted(corrections: Corrections, word: 'merge' | 'apart', [a, b]: Join['sides']) {
  return corrections.find(
    (each) => each.correct === word && stands(a.at, each.these[0]) && stands(b.at, each.these[1]),
  )
}

type Props = {
  join: Join
  /** What a person can say on it: they are one, or they are not. */
  word: 'merge' | 'apart'
  onClose(): void
}

export function JoinRow({ join, word, onClose }: Props) {
  const words = useWords()
  const { t } = words
  const { network, say } = useExplorer()
  const correct = useCorrect()
  const said = findNoted(useOwnCorrections(), word, join.sides)
  const [a, b] = join.sides
  const decide = async () => {
    if (!a.at || !b.at) return
    try {
      const sources = await loadSources(network, [a.at.document, b.at.document])
      const these = [passageAt(sources, a.at), passageAt(sources, b.at)] as const
      if (these[0] && these[1])
        await correct(adding([{ correct: word, these: [these[0], these[1]] }]), t('correct.done'))
    } catch (error) {
      say(tell(error, words))
    }
  }
  return (
    <li className="review-row">
      <span>
        <span className="review-names">
          <KindSymbol kind={join.kind} />
          <SideLink side={a} onClose={onClose} />
          {word === 'merge' ? '≈' : '='}
          <SideLink side={b} onClose={onClose} />
        </span>
        <small className="review-why">{groundsOf(words, join)}</small>
      </span>
      {said ? (
        <span className="review-said">
          {t(`review.said.${word}`)}
          <Button className="link" onPress={() => void correct(striking(said), t('review.struck'))}>
            {t('action.undo')}
          </Button>
        </span>
      ) : (
        a.at &&
        b.at && (
          <Button className="button outlined" onPress={() => void decide()}>
            {t(`review.${word}`)}
          </Button>
        )
      )}
    </li>
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
