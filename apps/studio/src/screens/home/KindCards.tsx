import { KINDS, type ContentKind } from '@tanquian/model'
import { hashOf } from '../../app/routes.ts'
import { HOME } from '../../copy/home.ts'
import { offeredKinds, templatesFor } from '../shared/catalog.ts'

function KindCard({ kind }: { readonly kind: ContentKind }) {
  const [head] = templatesFor(kind)
  return (
    <a className="kind" href={hashOf({ screen: 'nueva', kind })}>
      {/* Painted from the template's own example when the studio is built (vite-thumbs.ts). */}
      <span className="lam">
        {head && <img src={`muestras/${head.id}.webp`} alt="" loading="lazy" decoding="async" />}
      </span>
      <span className="tx">
        <b>{KINDS[kind].label}</b>
        <p>{KINDS[kind].description}</p>
      </span>
    </a>
  )
}

/** One card per kind that has a template, with a real piece on it. */
export function KindCards() {
  return (
    <section className="kinds" aria-label={HOME.kinds.label}>
      {offeredKinds().map((kind) => (
        <KindCard key={kind} kind={kind} />
      ))}
    </section>
  )
}
