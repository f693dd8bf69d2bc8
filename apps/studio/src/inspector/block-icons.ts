import Blend from 'lucide-react/icons/blend'
import Group from 'lucide-react/icons/group'
import Image from 'lucide-react/icons/image'
import List from 'lucide-react/icons/list'
import QrCode from 'lucide-react/icons/qr-code'
import Shapes from 'lucide-react/icons/shapes'
import Square from 'lucide-react/icons/square'
import Stamp from 'lucide-react/icons/stamp'
import Table from 'lucide-react/icons/table'
import Type from 'lucide-react/icons/type'
import type { LucideIcon } from 'lucide-react'

const ICONS: Readonly<Record<string, LucideIcon>> = {
  text: Type,
  list: List,
  image: Image,
  qr: QrCode,
  table: Table,
  logo: Stamp,
  icon: Shapes,
  art: Shapes,
  pattern: Blend,
  shape: Square,
  stack: Group,
}

/** The drawing of a kind of block. */
export const iconOf = (is: string): LucideIcon => ICONS[is] ?? Square
