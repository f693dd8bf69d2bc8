// The design that a scaffold starts with: a field of colour with the tag, the title and what matters; the foot that signs.
// Everything is written as in a template that a person made, so that it can be changed by reading it.

const PX = { output: 'screen', unit: 'px', bleed: 0 }
const screen = (id, title, width, height, more) => ({
  id,
  title,
  ...PX,
  width,
  height,
  pixels: { w: width, h: height },
  ...more,
})

/** The first prose of a kind that is short enough to stand under a title. */
const leadOf = (fields, titlePath) =>
  fields.find(({ path, widget, max }) => path !== titlePath && widget === 'textarea' && max <= 420) ??
  fields.find(({ path, widget, max }) => path !== titlePath && widget === 'text' && max >= 60)

/** The first fact that says when. */
const WHEN = ['cuando', 'evento', 'vigencia', 'fecha', 'fechaInforme', 'inicio']
function whenOf(shape) {
  const name = WHEN.find((one) => typeof shape.f?.[one] === 'object')
  if (!name) return undefined
  return `f.${name}.${'rango' in shape.f[name] ? 'rango' : 'larga'}`
}

const text = (id, name, bind, role, color, fit, more = {}) => ({
  is: 'text',
  id,
  name,
  bind,
  role,
  color,
  fit,
  ...more,
})

/** A template of a kind in eight formats. */
export function plainTemplate({ id, title, kind, fields, titlePath, shape }) {
  const lead = leadOf(fields, titlePath)
  const when = whenOf(shape)
  const said = [
    text(
      'titulo',
      'Título',
      titlePath,
      'headline',
      'on-accent',
      { min: 44, max: 120, lines: 5 },
      { dense: { lines: 3, role: 'headline-dense' }, tag: 'H1' },
    ),
    ...(when ? [text('cuando', 'Cuándo', when, 'subhead', 'on-accent-accent', { min: 30, max: 40, lines: 2 })] : []),
    ...(lead ? [text('entrada', 'Entrada', lead.path, 'lead', 'on-accent', { min: 28, max: 40 })] : []),
  ]
  const blocks = [
    {
      is: 'stack',
      id: 'pagina',
      name: 'Página',
      flow: 'down',
      box: { left: 0, top: 0, right: 0, bottom: 0 },
      children: [
        {
          is: 'stack',
          id: 'campo',
          name: 'Campo',
          flow: 'down',
          size: { grow: 1 },
          pad: [72, 72, 48, 72],
          gap: 40,
          justify: 'between',
          ground: { fill: 'accent' },
          children: [
            { use: 'etiqueta' },
            { is: 'stack', id: 'texto', name: 'Texto', flow: 'down', gap: 28, children: said },
          ],
        },
        { use: 'orilla' },
        {
          is: 'stack',
          id: 'leyendas',
          name: 'Leyendas',
          flow: 'down',
          pad: [24, 72, 0, 72],
          children: [{ use: 'leyenda' }],
          when: [{ has: 'brand.legend' }],
        },
        { is: 'stack', id: 'aire', name: 'Aire', flow: 'down', size: { h: 30 }, children: [] },
        { use: 'pie' },
      ],
    },
  ]
  const small = { minText: { body: 26, small: 22 } }
  return {
    schema: 'template/1',
    id,
    version: 1,
    title,
    description: 'Campo de color con el título, lo que importa debajo y la firma al pie.',
    kinds: [kind],
    formats: [
      screen('post-4x5', 'Publicación 4:5', 1080, 1350, {
        ground: 'surface',
        safe: { left: 34, top: 0, right: 34, bottom: 0 },
        minText: { body: 28, small: 24 },
        blocks,
      }),
      screen('cuadrado', 'Cuadrado', 1080, 1080, {
        from: 'post-4x5',
        scale: 1,
        safe: { left: 0, top: 0, right: 0, bottom: 0 },
      }),
      screen('historia', 'Historia 9:16', 1080, 1920, {
        from: 'post-4x5',
        scale: 1,
        safe: { left: 64, top: 250, right: 64, bottom: 250 },
        set: { campo: { pad: [270, 72, 60, 72] }, pie: { pad: [0, 72, 270, 72] } },
      }),
      screen('horizontal', 'Horizontal 16:9', 1920, 1080, {
        from: 'post-4x5',
        scale: 1,
        ...small,
        safe: { left: 0, top: 0, right: 0, bottom: 0 },
        set: { campo: { pad: [72, 96, 48, 96] }, pie: { pad: [0, 96, 51, 96] } },
      }),
      {
        id: 'carta',
        title: 'Carta a color',
        from: 'post-4x5',
        output: 'print',
        unit: 'pt',
        width: 612,
        height: 792,
        scale: 0.56,
        bleed: 8.504,
        safe: { left: 36, top: 36, right: 36, bottom: 36 },
        minText: { body: 10, small: 9 },
        ground: 'surface-print',
        set: { campo: { pad: [48, 54, 30, 54] }, leyendas: { pad: [14, 54, 0, 54] }, pie: { pad: [0, 54, 42, 54] } },
      },
      {
        id: 'carta-bn',
        title: 'Carta en blanco y negro',
        from: 'carta',
        output: 'print',
        unit: 'pt',
        width: 612,
        height: 792,
        scale: 1,
        ink: 'mono',
        set: {
          campo: { ground: { fill: null, line: { color: 'on-surface', width: 2 } } },
          ...Object.fromEntries(said.map((block) => [block.id, { color: 'on-surface' }])),
        },
      },
    ],
  }
}
