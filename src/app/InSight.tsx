/**
 * Tells what filter and scope leave. Who draws the picture hears of it at once; counts and lists hear of it after the
 * picture, so that many relations do not hold it up.
 */
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useExplorer, VisibleContext } from './explorer.ts'
import { useAfterPicture } from './useAfterPicture.ts'

export function InSight({ children }: { children: ReactNode }) {
  const { store, seen } = useExplorer()
  return <VisibleContext value={useStore(store, seen)}>{children}</VisibleContext>
}

export function InSightSoon({ children }: { children: ReactNode }) {
  const { store, seen, network } = useExplorer()
  const visible = useAfterPicture(useStore(store, seen), network)
  return <VisibleContext value={visible}>{children}</VisibleContext>
}
