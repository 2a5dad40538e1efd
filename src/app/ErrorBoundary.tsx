/** Shows something else in place of what threw, never nothing. */
import { Component, type ReactNode } from 'react'

type Props = {
  /** @param retry renders the children once more */
  fallback(error: Error, retry: () => void): ReactNode
  children: ReactNode
}
type State = { error: Error | null }

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return this.props.fallback(error, () => this.setState({ error: null }))
  }
}
