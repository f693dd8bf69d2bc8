const PETALS = 8

/** Eight petals that fill as files pass their check: progress, not decoration. */
export function Seal({ share, size = 34 }: { readonly share: number; readonly size?: number }) {
  const filled = Math.floor(share * PETALS + 1e-9)
  return (
    <svg width={size} height={size} viewBox="-20 -20 40 40" aria-hidden focusable={false} className="flor">
      {Array.from({ length: PETALS }, (_, at) => (
        <path key={at} d="M1 -2 L7 -9 L7 -19 L1 -12 Z" transform={`rotate(${at * 45})`} data-lleno={at < filled} />
      ))}
    </svg>
  )
}
