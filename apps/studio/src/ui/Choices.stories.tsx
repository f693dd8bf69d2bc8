import type { Meta, StoryObj } from '@storybook/react-vite'
import TextCursorInput from 'lucide-react/icons/text-cursor-input'
import LayoutTemplate from 'lucide-react/icons/layout-template'
import { useState } from 'react'
import { Chip, ChipButton } from './Chip.tsx'
import { Segmented } from './Segmented.tsx'
import { Tabs } from './Tabs.tsx'

const meta: Meta = { title: 'Interfaz/Elegir' }
export default meta

function Level() {
  const [level, setLevel] = useState<'informativo' | 'preventivo' | 'urgente'>('preventivo')
  const options = [
    { id: 'informativo', label: 'Informativo' },
    { id: 'preventivo', label: 'Preventivo' },
    { id: 'urgente', label: 'Urgente' },
  ] as const
  return <Segmented label="Qué tan urgente es" options={options} value={level} onChange={setLevel} />
}

function Panels() {
  const [tab, setTab] = useState('bloque')
  return (
    <div style={{ width: 280 }}>
      <Tabs
        name="ejemplo"
        label="Propiedades"
        tabs={[
          { id: 'bloque', label: 'Bloque', icon: TextCursorInput },
          { id: 'capas', label: 'Capas', icon: LayoutTemplate },
        ]}
        selected={tab}
        onSelect={setTab}
      />
      <div role="tabpanel" id={`ejemplo-panel-${tab}`} aria-labelledby={`ejemplo-tab-${tab}`}>
        {tab}
      </div>
    </div>
  )
}

export const UnoDePocos: StoryObj = { name: 'Uno de pocos', render: () => <Level /> }
export const Pestanas: StoryObj = { name: 'Pestañas', render: () => <Panels /> }
export const Fichas: StoryObj = {
  render: () => (
    <p className="fila">
      <Chip>6 en vivo</Chip>
      <Chip tone="ok">elegida</Chip>
      <Chip tone="at">falta</Chip>
      <Chip tone="er">error</Chip>
      <Chip tone="no">nota</Chip>
      <ChipButton>Corte de agua</ChipButton>
      <ChipButton aria-pressed>Todas</ChipButton>
    </p>
  ),
}
export const Casillas: StoryObj = {
  render: () => (
    <div style={{ display: 'grid', gap: 10 }}>
      <label className="opcion">
        <input type="checkbox" className="casilla" defaultChecked />
        <span>
          Historia<small>1080 × 1920 px</small>
        </span>
      </label>
      <label className="opcion">
        <input type="checkbox" className="casilla" />
        <span>Carta</span>
      </label>
      <label className="opcion">
        <input type="checkbox" className="casilla" disabled />
        <span>No hay</span>
      </label>
    </div>
  ),
}
