import type { Preview } from '@storybook/react-vite'
import { createElement } from 'react'
import '../src/ui/tokens-ui.css'
import '../src/ui/base.css'
import '../src/ui/buttons.css'
import '../src/ui/fields.css'
import '../src/ui/controls.css'
import '../src/ui/overlays.css'

const preview: Preview = {
  // A story that a screen reader cannot use is a broken story.
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
  globalTypes: {
    tema: {
      toolbar: { title: 'Tema', icon: 'contrast', items: ['claro', 'oscuro'] },
    },
  },
  initialGlobals: { tema: 'claro' },
  decorators: [
    (Story, { globals }) => {
      document.documentElement.lang = 'es-MX'
      document.documentElement.dataset['tema'] = String(globals['tema'])
      return createElement('div', { style: { fontFamily: 'var(--fuente)' } }, createElement(Story))
    },
  ],
}

export default preview
