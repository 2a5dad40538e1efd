/** The flag of a state, from the site itself. Decoration beside the name: nothing when there is none. */
import { lazy, Suspense } from 'react'
import './flag.css'

const Picture = lazy(async () => {
  const { FLAGS } = await import('./flag-addresses.ts')
  return {
    default: ({ code }: { code: string }) => {
      const address = FLAGS.get(code)
      return address ? <img className="flag" src={address} alt="" /> : null
    },
  }
})

/** @param code ISO 3166-1 alpha-2 */
export function Flag({ code }: { code: string }) {
  return (
    <Suspense fallback={<span className="flag" />}>
      <Picture code={code} />
    </Suspense>
  )
}
