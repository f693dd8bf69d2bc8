import type { Draft, Edit } from '@tanquian/model'

/** The single edits of an edit, batches opened. */
export function flatEdits(edit: Edit): readonly Edit[] {
  return edit.do === 'batch' ? edit.edits.flatMap(flatEdits) : [edit]
}

/** The only format that an edit touches, or undefined when it touches several or the content. */
export function onlyFormatOf(edit: Edit): string | undefined {
  const formats = new Set<string | undefined>()
  for (const single of flatEdits(edit)) formats.add('format' in single ? single.format : undefined)
  const [first] = formats
  return formats.size === 1 ? first : undefined
}

/** Whether two drafts would paint a format alike, as far as identity of their parts tells. */
export function sameFormat(before: Draft, after: Draft, format: string): boolean {
  return (
    before.content === after.content &&
    before.template === after.template &&
    before.brand === after.brand &&
    before.overrides[format] === after.overrides[format] &&
    before.extras[format] === after.extras[format]
  )
}
