import { compileFont, type FontInfo } from '@tanquian/layout/compile'
import { fail, type FontTable, type Result } from '@tanquian/model'
import { postable } from './export-messages.ts'

/** What the worker is asked. */
export interface FontRequest {
  readonly file: Blob
  readonly info: FontInfo
}

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<FontRequest>) => void) | null
  postMessage(reply: Result<FontTable>): void
}

scope.onmessage = ({ data }) => void compile(data).then((reply) => scope.postMessage(reply))

async function compile({ file, info }: FontRequest): Promise<Result<FontTable>> {
  try {
    const table = await compileFont(new Uint8Array(await file.arrayBuffer()), info)
    return table.ok ? table : { ok: false, failure: postable(table.failure) }
  } catch (error) {
    return fail('font/unreadable', { at: info.id, params: { reason: String(error) } })
  }
}
