import type { Meta, StoryObj } from '@storybook/react-vite'
import Download from 'lucide-react/icons/download'
import ShieldCheck from 'lucide-react/icons/shield-check'
import Undo2 from 'lucide-react/icons/undo-2'
import { Button, ButtonLink, IconButton } from './Button.tsx'

const meta: Meta<typeof Button> = {
  title: 'Interfaz/Botón',
  component: Button,
  args: { children: 'Abrir en el editor' },
}
export default meta
type Story = StoryObj<typeof Button>

export const Normal: Story = {}
export const Primario: Story = { args: { tone: 'primario', icon: Download, children: 'Descargar ZIP · 4.1 MB' } }
export const Suave: Story = { args: { tone: 'suave', children: 'Pegar texto' } }
export const Fantasma: Story = { args: { tone: 'fantasma' } }
export const Desactivado: Story = { args: { tone: 'primario', disabled: true } }
export const ConCuenta: Story = {
  args: { icon: ShieldCheck, children: 'Revisión', after: <span className="cuenta">2</span> },
}
export const ConErrores: Story = {
  args: {
    icon: ShieldCheck,
    children: 'Revisión',
    'aria-pressed': true,
    tone: 'suave',
    after: <span className="cuenta er">3</span>,
  },
}
export const Tamanos: Story = {
  name: 'Tamaños',
  render: () => (
    <p className="fila">
      <Button size="chico">Chico</Button>
      <Button>Normal</Button>
      <Button size="grande">Grande</Button>
      <Button size="xl">Para el pulgar</Button>
    </p>
  ),
}
export const SoloDibujo: Story = {
  render: () => (
    <p className="fila">
      <IconButton icon={Undo2} label="Deshacer" keys="Ctrl Z" />
      <IconButton icon={Undo2} label="Deshacer" disabled />
    </p>
  ),
}
export const Enlace: Story = { render: () => <ButtonLink href="#/">Ir al inicio</ButtonLink> }
