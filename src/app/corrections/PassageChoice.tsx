/** Which passages of a relation are meant; nothing to choose where there is but one. */
import { useDocument, useExplorer } from '../explorer.ts'
import { useWords } from '../words.ts'
import { TickBox } from './TickBox.tsx'
import { WordsAround } from './WordsAround.tsx'

type Props = {
  of: string
  /** Numbers of its passages. */
  chosen: readonly number[]
  onChoose(chosen: readonly number[]): void
}

export function PassageChoice({ of, chosen, onChoose }: Props) {
  const { t } = useWords()
  const { network } = useExplorer()
  const evidence = network.getEdgeAttribute(of, 'evidence')
  if (evidence.length < 2) return null
  const set = (at: number, isIn: boolean) => {
    const others = chosen.filter((each) => each !== at)
    onChoose((isIn ? [...others, at] : others).toSorted((a, b) => a - b))
  }
  return (
    <fieldset className="correct-field">
      <legend className="label">{t('correct.passages')}</legend>
      <ul className="correct-list">
        {evidence.map((place, at) => (
          <li key={`${place.document} ${place.start}`}>
            <TickBox isSelected={chosen.includes(at)} onChange={(isIn) => set(at, isIn)}>
              <WordsAround place={place} around={0} />
              <DocumentName id={place.document} />
            </TickBox>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function DocumentName({ id }: { id: string }) {
  return <small className="review-why">{useDocument(id)?.title ?? id}</small>
}
