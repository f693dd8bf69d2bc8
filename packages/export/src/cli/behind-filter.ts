import type { BehindFilter } from '../node/behind.ts'
import { textOf, type Args } from './args.ts'

/** What --brand and --template ask for. */
export const filterOf = (args: Args): BehindFilter => {
  const [brand, template] = [textOf(args, 'brand'), textOf(args, 'template')]
  return { ...(brand === undefined ? {} : { brand }), ...(template === undefined ? {} : { template }) }
}
