/** Says to those who do not see the map what was picked: "Kazakhstan, state, 9 relations". */
import { useExplorer, useView } from '../explorer.ts'
import { selectionInWords } from '../spoken-of.ts'
import { useWords } from '../words.ts'

export function PickedNote() {
  const words = useWords()
  const { t } = words
  const { network } = useExplorer()
  const selection = useView((view) => view.selection)
  const picked = () => {
    if (!selection) return ''
    if (selection.kind === 'node') {
      const { name, kind } = network.getNodeAttributes(selection.key)
      return [name, t(`kind.${kind}`), t('count.relations', { count: network.degree(selection.key) })].join(
        ', ',
      )
    }
    return selectionInWords(words, network, selection)
  }
  return (
    <p className="hidden-text" role="status">
      {picked()}
    </p>
  )
}
