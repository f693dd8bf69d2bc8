import type { StorybookConfig } from '@storybook/react-vite'
import type { Plugin, PluginOption } from 'vite'

/** Storybook loads the studio's own configuration; a service worker or a missing policy is not for it. */
const isOurs = (plugin: PluginOption): boolean => ((plugin as Plugin | undefined)?.name ?? '').startsWith('tanquian-')

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: (vite.plugins ?? []).flat().filter((plugin) => !isOurs(plugin as PluginOption)),
    build: { ...vite.build, manifest: false, sourcemap: false, chunkSizeWarningLimit: 3000 },
  }),
}

export default config
