// The brand's tokens in three shapes: CSS custom properties, DTCG JSON, typed constants.

const family = (brand, font) => brand.fonts.find(({ id }) => id === font)
const rgb = (hex) => [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)))

/** Gaps, in stitches (u). 1 u = 9 pt = 12 px on a 1080 px piece. */
const SPACE = { u1: 9, u2: 18, u3: 27, u4: 36, u6: 54, u8: 72 }

/** tokens.css: lengths in px of a 1080 px piece. */
export function tokensCss(brand) {
  const line = (name, value) => `  --tq-${name}: ${value};`
  const text = Object.entries(brand.text).flatMap(([role, style]) => {
    const font = family(brand, style.font)
    return [
      line(`text-${role}-font`, `'${font.family}'`),
      line(`text-${role}-weight`, font.weight),
      line(`text-${role}-leading`, style.leading),
      line(`text-${role}-tracking`, `${style.tracking ?? 0}em`),
    ]
  })
  return [
    `/* ${brand.name}: tokens as custom properties. Generated from brands/${brand.id}/brand.json; use the roles, not the palette. */`,
    ':root {',
    ...Object.entries(brand.palette).map(([name, hex]) => line(`palette-${name}`, hex.toLowerCase())),
    ...Object.entries(brand.colors).map(([role, name]) => line(`color-${role}`, `var(--tq-palette-${name})`)),
    ...Object.entries(SPACE).map(([name, pt]) => line(`space-${name}`, `${pt / 0.75}px`)),
    ...text,
    '}',
    '',
  ].join('\n')
}

/** tokens.json, as design tools read it (DTCG 2025.10). */
export function tokensDtcg(brand) {
  const color = (hex) => ({ $value: { colorSpace: 'srgb', components: rgb(hex), hex: hex.toLowerCase() } })
  const map = (record, make) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]))
  const typography = (style) => {
    const font = family(brand, style.font)
    return {
      $type: 'typography',
      $value: {
        fontFamily: [font.family],
        fontWeight: font.weight,
        fontSize: { value: 32, unit: 'px' },
        lineHeight: style.leading,
        letterSpacing: { value: Number(((style.tracking ?? 0) * 32).toFixed(3)), unit: 'px' },
      },
    }
  }
  const tokens = {
    $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
    $description: `${brand.name}. Generated from brands/${brand.id}/brand.json. Typography at its body size, 32 px on a 1080 px piece.`,
    color: {
      palette: { $type: 'color', ...map(brand.palette, color) },
      role: { $type: 'color', ...map(brand.colors, (name) => ({ $value: `{color.palette.${name}}` })) },
    },
    space: { $type: 'dimension', ...map(SPACE, (pt) => ({ $value: { value: pt / 0.75, unit: 'px' } })) },
    text: map(brand.text, typography),
  }
  return `${JSON.stringify(tokens, null, 2)}\n`
}

/** src/tokens.ts: lengths in points. */
export function tokensTs(brand, banner) {
  const record = (entries) => entries.map(([key, value]) => `  '${key}': '${value}',`).join('\n')
  const colors = Object.entries(brand.colors).map(([role, name]) => [role, brand.palette[name].toLowerCase()])
  const families = [...new Set(brand.fonts.map((font) => font.family))]
  return (
    `${banner}import type { ColorRole, Hex, Pt } from '@tanquian/model'\n\n` +
    `/** The municipality's colour of every role. */\nexport const color = {\n${record(colors)}\n} as const satisfies Readonly<Record<ColorRole, Hex>>\n\n` +
    `/** Gaps in points: multiples of the stitch, 9 pt. */\nexport const space = { ${Object.entries(SPACE)
      .map(([name, pt]) => `${name}: ${pt}`)
      .join(', ')} } as const satisfies Readonly<Record<string, Pt>>\n\n` +
    `/** Font families of the brand, in the order of their licences. */\nexport const fontFamilies = [${families.map((name) => `'${name}'`).join(', ')}] as const\n`
  )
}
