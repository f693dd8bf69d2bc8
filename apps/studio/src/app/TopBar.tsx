import CircleCheck from 'lucide-react/icons/circle-check'
import CirclePlus from 'lucide-react/icons/circle-plus'
import Files from 'lucide-react/icons/files'
import House from 'lucide-react/icons/house'
import Monitor from 'lucide-react/icons/monitor'
import Moon from 'lucide-react/icons/moon'
import Sun from 'lucide-react/icons/sun'
import WifiOff from 'lucide-react/icons/wifi-off'
import { APP } from '../copy/app.ts'
import { IconButton } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Menu } from '../ui/Menu.tsx'
import { Mark } from './Mark.tsx'
import { setTheme, type Theme, useTheme } from './theme.ts'
import { useOnline } from './use-online.ts'

/** The sections that exist, with the one that is open. */
export type Section = 'inicio' | 'piezas' | 'crear'

const PLACES = [
  { id: 'inicio', href: '#/', label: APP.nav.home, icon: House },
  { id: 'piezas', href: '#/piezas', label: APP.nav.pieces, icon: Files },
  { id: 'crear', href: '#/nueva', label: APP.nav.create, icon: CirclePlus },
] as const

const THEMES: readonly { id: Theme; label: string; icon: typeof Sun }[] = [
  { id: 'claro', label: APP.theme.light, icon: Sun },
  { id: 'oscuro', label: APP.theme.dark, icon: Moon },
  { id: 'sistema', label: APP.theme.system, icon: Monitor },
]

function ThemeMenu() {
  const theme = useTheme()
  const items = THEMES.map((one) => ({ ...one, checked: one.id === theme, run: () => setTheme(one.id) }))
  const icon = THEMES.find(({ id }) => id === theme)?.icon ?? Sun
  return (
    <Menu label={APP.theme.label} items={items}>
      {(opener) => <IconButton icon={icon} label={APP.theme.label} {...opener} />}
    </Menu>
  )
}

/** Top of every screen but the editor; on phones the sections go to the bottom. */
export function TopBar({ section }: { readonly section: Section }) {
  const online = useOnline()
  return (
    <>
      <header className="nav">
        <a className="nav-marca" href="#/">
          <Mark />
          <span>
            Estudio <b>Tanquián</b>
          </span>
        </a>
        <nav aria-label={APP.nav.label} className="nav-sitios">
          {PLACES.map(({ id, href, label }) => (
            <a key={id} href={href} aria-current={id === section ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <div className="nav-der">
          <span className="estado-red">
            <Icon of={online ? CircleCheck : WifiOff} size={16} />
            {online ? APP.saved : APP.offline}
          </span>
          <ThemeMenu />
        </div>
      </header>
      <nav aria-label={APP.nav.label} className="movil-b">
        {PLACES.map(({ id, href, label, icon }) => (
          <a key={id} href={href} aria-current={id === section ? 'page' : undefined}>
            <Icon of={icon} size={20} />
            {label}
          </a>
        ))}
      </nav>
    </>
  )
}
