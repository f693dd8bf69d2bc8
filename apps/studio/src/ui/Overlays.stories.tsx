import type { Meta, StoryObj } from '@storybook/react-vite'
import Copy from 'lucide-react/icons/copy'
import HardDrive from 'lucide-react/icons/hard-drive'
import Lock from 'lucide-react/icons/lock'
import Pencil from 'lucide-react/icons/pencil'
import WifiOff from 'lucide-react/icons/wifi-off'
import { useState } from 'react'
import { Banner } from './Banner.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { EmptyState } from './EmptyState.tsx'
import { Menu } from './Menu.tsx'
import { Meter } from './Meter.tsx'
import { Toast } from './Toast.tsx'

const meta: Meta = { title: 'Interfaz/Avisos y ventanas' }
export default meta

function Opens() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Abrir</Button>
      {open && (
        <Dialog
          title="Formatos de esta pieza"
          onClose={() => setOpen(false)}
          footer={<Button tone="primario">Descargar</Button>}
        >
          <p>El foco va al título, Esc cierra y el foco vuelve al botón.</p>
        </Dialog>
      )}
    </>
  )
}

export const Dialogo: StoryObj = { name: 'Diálogo', render: () => <Opens /> }
export const Menus: StoryObj = {
  name: 'Menú',
  render: () => (
    <Menu
      label="Variante"
      items={[
        {
          id: 'a',
          label: 'Corte de agua',
          detail: 'Se suspende o baja la presión',
          checked: true,
          run: () => undefined,
        },
        { id: 'b', label: 'Cierre vial', checked: false, run: () => undefined },
        {
          id: 'c',
          label: 'Pegar',
          keys: 'Ctrl V',
          disabled: true,
          detail: 'No hay nada copiado',
          run: () => undefined,
        },
      ]}
    >
      {(opener) => <Button {...opener}>Variante</Button>}
    </Menu>
  ),
}
export const Noticias: StoryObj = {
  render: () => (
    <div style={{ display: 'grid', gap: 10 }}>
      <Banner icon={WifiOff} title="Sin internet.">
        Sigue trabajando: editar y exportar funcionan igual.
      </Banner>
      <Banner
        icon={Copy}
        title="Esta pieza está abierta en otra pestaña."
        actions={<Button size="chico">Editar aquí</Button>}
      />
      <Banner tone="at" icon={HardDrive} title="Este equipo se está llenando." />
      <Banner
        tone="er"
        icon={HardDrive}
        title="No se pudo guardar."
        actions={<Button size="chico">Descargar copia</Button>}
      />
    </div>
  ),
}
export const Tostadas: StoryObj = {
  render: () => (
    <div style={{ display: 'grid', gap: 10, justifyItems: 'start' }}>
      <Toast
        icon={Pencil}
        text="Movido solo en Historia"
        action={{ label: 'Aplicar a todos', run: () => undefined }}
        onClose={() => undefined}
      />
      <Toast icon={Lock} text="El logotipo no se mueve: lo fija la marca." onClose={() => undefined} />
    </div>
  ),
}
export const Vacio: StoryObj = {
  name: 'Vacío',
  render: () => (
    <EmptyState title="Aquí aparecerán tus piezas" actions={<Button tone="primario">Pegar texto</Button>}>
      Se guardan solas en este equipo.
    </EmptyState>
  ),
}
export const Medida: StoryObj = {
  render: () => (
    <div style={{ width: 260, display: 'grid', gap: 12 }}>
      <Meter label="Campos" value={9} max={10} text="9 de 10 campos listos" />
      <Meter label="Espacio" value={91} max={100} text="1.8 GB de 2.0 GB" tone="at" />
    </div>
  ),
}
