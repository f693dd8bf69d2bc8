/**
 * A file that falls beside every place for files would be opened by the browser in the studio's stead. Here it falls on
 * nothing. Places for files say so themselves by accepting the event first.
 */
export function refuseStrayDrops(): void {
  for (const kind of ['dragover', 'drop'] as const)
    addEventListener(kind, (event) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'none'
    })
}
