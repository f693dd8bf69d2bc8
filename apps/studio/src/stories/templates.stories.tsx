import { loadExamples, templateHeads, type Example, type TemplateHead } from '@tanquian/brand-template'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useState } from 'react'
import { Preview } from '../screens/shared/Preview.tsx'
import '../screens/shared/preview.css'

const WIDTH = 270

function Examples({ head }: { readonly head: TemplateHead }) {
  const [examples, setExamples] = useState<readonly Example[]>([])
  useEffect(() => void loadExamples(head.id).then(setExamples), [head])
  return (
    <main style={{ display: 'grid', gap: 28 }}>
      <h1 style={{ font: 'var(--t-titulo)' }}>{head.title}</h1>
      {examples.map(({ id, title, draft }) => (
        <section key={id} aria-label={title}>
          <h2 style={{ font: 'var(--t-subtitulo)', marginBottom: 8 }}>
            {title} <span className="t12 mudo">{id}</span>
          </h2>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, alignItems: 'flex-start' }}>
            {head.formats.map((format) => (
              <figure key={format.id}>
                <Preview
                  draft={draft}
                  format={format.id}
                  width={format.width > format.height ? WIDTH * 1.5 : WIDTH}
                  ratio={format.width / format.height}
                />
                <figcaption className="t12">{format.title}</figcaption>
              </figure>
            ))}
          </div>
        </section>
      ))}
    </main>
  )
}

function Template({ id }: { readonly id: string }) {
  const head = templateHeads.find((one) => one.id === id)
  return head ? <Examples head={head} /> : null
}

function All() {
  return templateHeads.map((head) => <Template key={head.id} id={head.id} />)
}

const meta: Meta<typeof Template> = { title: 'Plantillas', component: Template, parameters: { layout: 'padded' } }
export default meta
type Story = StoryObj<typeof Template>

export const Aviso: Story = { args: { id: templateHeads.find(({ kinds }) => kinds.includes('aviso'))?.id ?? '' } }
export const Convocatoria: Story = {
  args: { id: templateHeads.find(({ kinds }) => kinds.includes('convocatoria'))?.id ?? '' },
}
export const Campania: Story = {
  name: 'Campaña',
  args: { id: templateHeads.find(({ kinds }) => kinds.includes('campania'))?.id ?? '' },
}
/** Every example of every template in every format: what is added to the catalogue appears here by itself. */
export const Todas: Story = { args: { id: '' }, render: () => <All /> }
