/** Shows the dialog that was asked for. */
import { Suspense } from 'react'
import { useStore } from 'zustand'
import { useExplorer } from '../explorer.ts'
import { DIALOGS } from './index.ts'

export function DialogHost() {
  const { dialog } = useExplorer()
  const open = useStore(dialog)
  const found = DIALOGS.find((each) => each.id === open?.id)
  if (!open || !found) return null
  return (
    <Suspense fallback={null}>
      <found.Dialog about={open.about} part={open.part} onClose={() => dialog.setState(null, true)} />
    </Suspense>
  )
}
