import { Component, type ReactNode } from 'react'
import { APP } from '../copy/app.ts'
import { Button } from '../ui/Button.tsx'

/** A mistake of ours on a screen: says so, keeps the rest of the studio, offers the two ways out. What was written is on disk. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {}

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <main className="tropiezo" role="alert">
        <h1 tabIndex={-1}>{APP.crash.title}</h1>
        <p>{APP.crash.body}</p>
        <p className="fila">
          <Button tone="primario" onClick={() => location.reload()}>
            {APP.crash.reload}
          </Button>
          <Button
            onClick={() => {
              location.hash = '#/'
              this.setState({ error: undefined as never })
            }}
          >
            {APP.crash.home}
          </Button>
        </p>
        <details className="t13 mudo">
          <summary>{APP.crash.details}</summary>
          <pre>{error.message}</pre>
        </details>
      </main>
    )
  }
}
