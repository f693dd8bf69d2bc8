import * as v from 'valibot'
import { id, opt, word } from './units.ts'

const said = v.pipe(v.string(), v.nonEmpty())

/** The office, as kept in office/oficina.json. */
export const officeSchema = v.strictObject({
  $schema: opt(word),
  schema: v.literal('office/1'),
  id,
  name: said,
  place: said,
  areas: v.array(v.strictObject({ id, name: said, phone: word })),
  officials: v.array(
    v.strictObject({ cargo: said, calledAs: v.array(said), nombre: word, alias: v.array(said), area: word }),
  ),
  press: v.strictObject({ area: word, phone: word, email: word, hours: word }),
})
