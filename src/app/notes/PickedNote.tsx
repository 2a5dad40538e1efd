/** Says to those who do not see the map what was picked: "Kazakhstan, state, 9 relations". */
import { relationInWords } from '../../graph/relation-in-words.ts'
import { KINDS } from '../../model/kinds.ts'
import { useExplorer, useView } from '../explorer.ts'
import { plural } from '../plural.ts'

export function PickedNote() {
  const { network } = useExplorer()
  const selection = useView((view) => view.selection)
  const words = () => {
    if (!selection) return ''
    if (selection.kind === 'node') {
      const { name, kind } = network.getNodeAttributes(selection.key)
      return `${name}, ${KINDS[kind].label}, ${plural(network.degree(selection.key), 'relation')}`
    }
    const [source, target] = network.extremities(selection.key)
    const name = (key: string) => network.getNodeAttribute(key, 'name')
    return relationInWords(network.getEdgeAttributes(selection.key), name(source), name(target))
  }
  return (
    <p className="hidden-text" role="status">
      {words()}
    </p>
  )
}
