import type { Edit, Finding } from '@tanquian/model'

/** What an edit writes; two that write the same cannot both be made from one reading. */
const targetOf = (edit: Edit): string => {
  if (edit.do === 'set-field') return `field ${edit.path}`
  if (edit.do === 'override' || edit.do === 'patch-extra')
    return `${edit.do} ${edit.format} ${edit.block} ${Object.keys(edit.patch).sort().join(' ')}`
  return JSON.stringify(edit)
}

/** What "Arreglar N" does: the edits to make as one step, and how many findings they cure. */
export interface SafeEdits {
  readonly edits: readonly Edit[]
  readonly cures: number
}

/**
 * The safe fixes of a review, first one of each finding. Fixes of a text replace it whole, so of two on the same text only the
 * first is taken: review again and repeat until `cures` is 0.
 */
export const safeEdits = (findings: readonly Finding[]): SafeEdits => {
  const taken = new Set<string>()
  const edits: Edit[] = []
  let cures = 0
  for (const finding of findings) {
    const fix = finding.fixes?.find((one) => one.safe)
    const targets = fix?.edits.map(targetOf) ?? []
    if (!fix || targets.some((target) => taken.has(target))) continue
    for (const target of targets) taken.add(target)
    edits.push(...fix.edits)
    cures += 1
  }
  return { edits, cures }
}
