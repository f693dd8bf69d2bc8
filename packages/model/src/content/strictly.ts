import * as v from 'valibot'
import { problemsOf } from './problems.ts'
import type { Field } from './field.ts'

const pathItem = (input: unknown, key: string): v.UnknownPathItem => ({
  type: 'unknown',
  origin: 'value',
  input,
  key,
  value: undefined,
})

/** A schema that also holds the rules of the kind's fields; each broken rule is an issue whose message is the problem's code. */
export const strictly = <S extends v.GenericSchema>(schema: S, fields: readonly Field[]) =>
  v.pipe(
    schema,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      for (const { code, path } of problemsOf(dataset.value, fields)) {
        const [first = '', ...rest] = path.split('.')
        addIssue({
          message: code,
          path: [pathItem(dataset.value, first), ...rest.map((key) => pathItem(undefined, key))],
        })
      }
    }),
  )
