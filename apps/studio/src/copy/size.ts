/** '682 KB', '4.1 MB': what a file weighs, in the units that the office's computers show. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0B`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)}\u00a0KB`
  const mega = bytes / 1_000_000
  return mega < 1000 ? `${mega.toFixed(1)}\u00a0MB` : `${(mega / 1000).toFixed(1)}\u00a0GB`
}
