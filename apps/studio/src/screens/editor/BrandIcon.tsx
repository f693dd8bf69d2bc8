import type { Art } from '@tanquian/model'

/** An icon of the brand in the ink of the interface, for choosing it. */
export function BrandIcon({ art, size = 22 }: { readonly art: Art | undefined; readonly size?: number }) {
  if (!art) return null
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${art.w} ${art.h}`}
      aria-hidden
      focusable={false}
      fill="none"
      strokeLinecap="round"
    >
      {art.layers.map(({ path, fill, stroke }, at) => (
        <path
          key={at}
          d={path}
          fill={fill && fill !== 'none' ? 'currentColor' : 'none'}
          stroke={stroke ? 'currentColor' : 'none'}
          strokeWidth={stroke?.width}
          strokeLinejoin={stroke?.join ?? 'round'}
        />
      ))}
    </svg>
  )
}
