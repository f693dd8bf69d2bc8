import { createRoot } from 'react-dom/client'
import { registerOffline } from './offline/register.ts'
import { installTrustedTypes } from './security/trusted-types.ts'

installTrustedTypes()

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <main>
      <h1>Estudio Tanquián</h1>
    </main>,
  )

void registerOffline(() => undefined)
