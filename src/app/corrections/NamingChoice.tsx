/** Which namings of an entity are somebody else's: whole documents, or single places in them. */
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { useDocument, useExplorer } from '../explorer.ts'
import { Capped } from '../panels/Capped.tsx'
import { useWords } from '../words.ts'
import { TickBox } from './TickBox.tsx'
import { WordsAround } from './WordsAround.tsx'

const AROUND = 8
const MOST = 12

type Props = {
  of: string
  /** Numbers of its mentions. */
  chosen: readonly number[]
  onChoose(chosen: readonly number[]): void
}

export function NamingChoice({ of, chosen, onChoose }: Props) {
  const { t } = useWords()
  const { network } = useExplorer()
  const mentions = network.getNodeAttribute(of, 'mentions')
  const documents = [...new Set(mentions.map(({ document }) => document))]
  return (
    <fieldset className="correct-field">
      <legend className="label">{t('correct.split.which')}</legend>
      <ul className="correct-list">
        {documents.map((document) => (
          <InDocument
            key={document}
            document={document}
            places={mentions.flatMap((mention, at) => (mention.document === document ? [at] : []))}
            of={of}
            chosen={chosen}
            onChoose={onChoose}
            isOnly={documents.length === 1}
          />
        ))}
      </ul>
    </fieldset>
  )
}

type InDocumentProps = Props & { document: string; places: readonly number[]; isOnly: boolean }

function InDocument({ document: id, places, of, chosen, onChoose, isOnly }: InDocumentProps) {
  const { t } = useWords()
  const { network } = useExplorer()
  const mentions = network.getNodeAttribute(of, 'mentions')
  const title = useDocument(id)?.title ?? id
  const within = places.filter((at) => chosen.includes(at)).length
  const set = (some: readonly number[], isIn: boolean) => {
    const others = chosen.filter((at) => !some.includes(at))
    onChoose((isIn ? [...others, ...some] : others).toSorted((a, b) => a - b))
  }
  const list = (
    <Capped items={places} most={MOST}>
      {(at) => (
        <li key={at}>
          <TickBox isSelected={chosen.includes(at)} onChange={(isIn) => set([at], isIn)}>
            {mentions[at] && <WordsAround place={mentions[at]} around={AROUND} />}
          </TickBox>
        </li>
      )}
    </Capped>
  )
  if (isOnly) return <li className="correct-places">{list}</li>
  return (
    <li>
      <TickBox
        isSelected={within === places.length}
        isIndeterminate={within > 0 && within < places.length}
        onChange={(isIn) => set(places, isIn)}
      >
        {title}
      </TickBox>
      <Disclosure className="correct-places">
        {({ isExpanded }) => (
          <>
            <Button slot="trigger" className="link">
              {t('correct.split.places', { count: places.length })}
            </Button>
            <DisclosurePanel>{isExpanded && list}</DisclosurePanel>
          </>
        )}
      </Disclosure>
    </li>
  )
}
