import { useState, type ReactNode } from 'react'
import { INSPECTOR } from '../copy/inspector.ts'
import type { PieceStore } from '../store/types.ts'
import { Tabs } from '../ui/Tabs.tsx'
import { BlockTab } from './block-tab.tsx'
import { FormatTab } from './format-tab.tsx'
import './inspector.css'
import { LayersTab } from './layers-tab.tsx'

/** Props of {@link Inspector}. */
export interface InspectorProps {
  readonly store: PieceStore
}

const TABS = (['bloque', 'capas', 'formato'] as const).map((id) => ({ id, label: INSPECTOR.tabs[id] }))
type TabId = (typeof TABS)[number]['id']

const PANELS: Readonly<Record<TabId, (props: InspectorProps) => ReactNode>> = {
  bloque: BlockTab,
  capas: LayersTab,
  formato: FormatTab,
}

/** Everything about what is selected, in words and numbers: block, layers, format. */
export function Inspector({ store }: InspectorProps) {
  const [tab, setTab] = useState<TabId>('bloque')
  const Panel = PANELS[tab]
  return (
    <div className="inspector">
      <div className="inspector-h">
        <Tabs
          name="inspector"
          label={INSPECTOR.label}
          tabs={TABS}
          selected={tab}
          onSelect={(id) => setTab(id as TabId)}
        />
      </div>
      <div
        className="inspector-c"
        role="tabpanel"
        id={`inspector-panel-${tab}`}
        aria-labelledby={`inspector-tab-${tab}`}
      >
        <Panel store={store} />
      </div>
    </div>
  )
}
