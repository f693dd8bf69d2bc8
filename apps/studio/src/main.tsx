import { createRoot } from 'react-dom/client'
import './ui/tokens-ui.css'
import './ui/base.css'
import './ui/buttons.css'
import './ui/fields.css'
import './ui/controls.css'
import './ui/overlays.css'
import './app/app.css'
import { App } from './app/App.tsx'
import { Refused } from './app/Refused.tsx'
import { refusalOf } from './app/refusal.ts'
import { refuseStrayDrops } from './app/stray-drops.ts'
import { startTheme } from './app/theme.ts'
import { startOffline } from './app/update.ts'
import { installTrustedTypes } from './security/trusted-types.ts'

installTrustedTypes()
startTheme()
refuseStrayDrops()

const root = document.getElementById('root')
const refusal = refusalOf(window)
if (root) createRoot(root).render(refusal ? <Refused why={refusal} /> : <App />)
if (!refusal) void startOffline()
