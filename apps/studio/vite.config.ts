import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { relaxPolicyInDevelopment } from './vite-csp.ts'
import { dataAsFiles } from './vite-data.ts'
import { precache } from './vite-precache.ts'
import { templateThumbs } from './vite-thumbs.ts'

export default defineConfig({
  // Relative addresses: the studio may live in a folder of the municipal server.
  base: './',
  // Packages resolve to their source, so the studio needs no build of them.
  resolve: { conditions: ['@tanquian/source', ...defaultClientConditions] },
  plugins: [react(), relaxPolicyInDevelopment(), dataAsFiles(), templateThumbs(), precache()],
  worker: { format: 'es', plugins: () => [dataAsFiles()] },
  build: { target: 'es2022', manifest: true, sourcemap: true, modulePreload: { polyfill: false } },
})
