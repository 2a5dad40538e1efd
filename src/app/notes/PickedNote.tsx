/** Says to those who do not see the map what was picked: "Kazakhstan, state, 9 relations". */
import { relationInWords } from '../../graph/relation-in-words.ts'
import { useExplorer, useView } from '../explorer.ts'
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
    const [source, target] = network.extremities(selection.key)
    const name = (key: string) => network.getNodeAttribute(key, 'name')
    return relationInWords(words, network.getEdgeAttributes(selection.key), name(source), name(target))
  }
  return (
    <p className="hidden-text" role="status">
      {picked()}
    </p>
  )
}
