/** Why the studio will not start on this page; undefined when it may. */
export type Refusal = 'frame' | 'file'

/** Inside somebody's frame a click may be stolen; from a file the browser keeps nothing apart. Neither starts. */
export function refusalOf(page: Pick<Window, 'self' | 'top' | 'location'>): Refusal | undefined {
  if (page.location.protocol === 'file:') return 'file'
  return page.self === page.top ? undefined : 'frame'
}
