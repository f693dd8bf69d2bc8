import type { Failure } from '@tanquian/model'

/** The sentence of a failure, from the copy that the command line shares. It loads when it is first needed. */
export async function failureWords(failure: Failure): Promise<string> {
  const { sayFailure } = await import('@tanquian/export/copy')
  return sayFailure(failure)
}
