import type { Preview } from '@storybook/react-vite'

const preview: Preview = {
  // A story that a screen reader cannot use is a broken story.
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
}

export default preview
