import { KINDS, type ContentKind, type Draft } from '@tanquian/model'
import { useEffect, useState } from 'react'
import { hashOf } from '../../app/routes.ts'
import { HOME } from '../../copy/home.ts'
import { exampleOf, offeredKinds, templatesFor } from '../shared/catalog.ts'
import { Preview } from '../shared/Preview.tsx'

/** The first example of the first template of a kind. */
function useExample(kind: ContentKind): Draft | undefined {
  const [example, setExample] = useState<Draft>()
  useEffect(() => {
    const [head] = templatesFor(kind)
    if (head) void exampleOf(head.id).then((read) => read.ok && setExample(read.value))
  }, [kind])
  return example
}

function KindCard({ kind }: { readonly kind: ContentKind }) {
  const example = useExample(kind)
  const [head] = templatesFor(kind)
  const format = head?.formats[0]
  return (
    <a className="kind" href={hashOf({ screen: 'nueva', kind })}>
      <span className="lam">
        {format && <Preview draft={example} format={format.id} width={300} ratio={format.width / format.height} />}
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
