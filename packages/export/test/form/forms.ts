import { loadExamples, templateHeads } from '@tanquian/brand-template'
import { formPiece, type FormFileOptions, type PieceFormFile } from '../../src/node/form.ts'
import { openExample } from '../../src/node/example.ts'

/** An example of a template as a form. */
export async function makeForm(
  template: string,
  which = 'tipico',
  options: FormFileOptions = {},
): Promise<PieceFormFile> {
  const example = await openExample(template, which)
  if (!example.ok) throw new Error(example.failure.code)
  const form = await formPiece(example.value, options)
  if (!form.ok) throw new Error(`${template}/${which}: ${form.failure.code} at ${form.failure.at}`)
  return form.value
}

/** Every template with a sheet, and the examples of it that a form is made from in tests. */
export async function formCases(): Promise<readonly (readonly [template: string, example: string])[]> {
  const cases: (readonly [string, string])[] = []
  for (const { id, formats } of templateHeads)
    if (formats.some(({ output }) => output === 'print'))
      for (const example of await loadExamples(id))
        if (['tipico', 'largo'].includes(example.id)) cases.push([id, example.id])
  return cases
}
