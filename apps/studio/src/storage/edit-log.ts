import type { Failure, Result } from '@tanquian/model'
import type { SaveState } from '../store/types.ts'
import { settled, stop, type Connection } from './connection.ts'
import type { BodyRecord, LogRecord, WriterRecord } from './database.ts'
import type { DraftHead, LogStep } from './types.ts'

/** Every n-th log write is flushed to the disk itself: relaxed durability survives the process, not a power cut. */
const STRICT_EVERY = 100
const RETRY_MS = [250, 1_000, 2_000, 5_000]

/**
 * The append-only log of one draft. Each step goes to the database in a transaction of its own the moment it comes, without
 * waiting for the one before (the database keeps their order): on a busy computer waiting would pile up, and who types
 * without pause would lose what waits. What could not be written stays here, in order, and is tried again by a timer.
 */
export class EditLog {
  private pending: LogRecord[] = []
  private readonly inFlight = new Set<Promise<void>>()
  private retrying = false
  private writes = 0
  private failures = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private state: SaveState = { is: 'idle' }
  private readonly listeners = new Set<(state: SaveState) => void>()

  private readonly connection: Connection
  private readonly id: string
  private readonly writer: string
  private seq: number

  constructor(connection: Connection, id: string, writer: string, seq: number) {
    this.connection = connection
    this.id = id
    this.writer = writer
    this.seq = seq
  }

  /** Sequence number of the last step taken. */
  get last(): number {
    return this.seq
  }

  append(step: LogStep): LogRecord {
    const record: LogRecord = { id: this.id, seq: ++this.seq, writer: this.writer, step }
    this.pending.push(record)
    if (this.state.is !== 'failed') this.say({ is: 'saving' })
    // While something waits to be tried again, what follows waits behind it: no step overtakes a lost one.
    if (!this.retrying) this.send([record])
    return record
  }

  /** Resolves when everything pending was tried once more. */
  async flush(): Promise<void> {
    await Promise.all(this.inFlight)
    if (this.pending.length === 0) return
    this.send([...this.pending])
    await Promise.all(this.inFlight)
  }

  private send(batch: readonly LogRecord[]): void {
    const sent = this.write(batch).finally(() => this.inFlight.delete(sent))
    this.inFlight.add(sent)
  }

  private async write(batch: readonly LogRecord[]): Promise<void> {
    const durability = ++this.writes % STRICT_EVERY === 0 ? 'strict' : 'relaxed'
    const done = await this.connection.run(async (db) => {
      const tx = db.transaction(['log', 'writers'], 'readwrite', { durability })
      const finished = tx.done
      // Unhandled if a request fails first: the request's own error is the one we tell.
      finished.catch(() => undefined)
      const owner = tx.objectStore('writers').get(this.id)
      const store = tx.objectStore('log')
      const puts = batch.map((record) => store.put(record))
      for (const put of puts) put.catch(() => undefined)
      // Committed without waiting for this thread to hear the answers: a busy page must not hold back what was typed.
      // Should another tab be the writer by now, these records bear our name, and it does not count them.
      tx.commit()
      const mine = checkWriter(await owner, this.writer, this.id)
      await settled(puts, finished)
      // After a farewell that was not one (the page came back), this tab is at work again.
      if (mine?.clean) await db.put('writers', { ...mine, clean: false })
    })
    if (!done.ok) return this.failed(done.failure)
    const written = new Set(batch)
    this.pending = this.pending.filter((record) => !written.has(record))
    if (this.pending.length > 0) return
    this.retrying = false
    this.failures = 0
    this.say({ is: 'saved', at: new Date().toISOString() })
  }

  private failed(failure: Failure): void {
    this.retrying = true
    this.say({ is: 'failed', failure })
    if (failure.code === 'storage/locked' || failure.code === 'storage/newer-tab') return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), RETRY_MS[Math.min(this.failures++, RETRY_MS.length - 1)])
  }

  /** Writes the snapshot up to `seq`, drops the log it covers, and reads it back. */
  async snapshot(body: BodyRecord, head: DraftHead): Promise<Result<void>> {
    const done = await this.connection.run(async (db) => {
      const tx = db.transaction(['bodies', 'heads', 'log', 'writers'], 'readwrite', { durability: 'strict' })
      const finished = tx.done
      finished.catch(() => undefined)
      checkWriter(await tx.objectStore('writers').get(this.id), this.writer, this.id)
      const requests = [
        tx.objectStore('bodies').put(body),
        tx.objectStore('heads').put(head),
        tx.objectStore('log').delete(IDBKeyRange.bound([this.id, 0], [this.id, body.seq + 1])),
      ]
      await settled(requests, finished)
      const back = await db.get('bodies', this.id)
      if (back?.seq !== body.seq || JSON.stringify(back.history) !== JSON.stringify(body.history))
        throw new Error('read-back differs')
    })
    if (done.ok) {
      this.pending = this.pending.filter((record) => record.seq > body.seq)
      this.say({ is: 'saved', at: new Date().toISOString() })
    } else this.failed(done.failure)
    return done
  }

  onSave(listener: (state: SaveState) => void): () => void {
    this.listeners.add(listener)
    listener(this.state)
    return () => this.listeners.delete(listener)
  }

  stop(): void {
    clearTimeout(this.timer)
    this.listeners.clear()
  }

  private say(state: SaveState): void {
    if (state.is === this.state.is && state.is === 'saving') return
    this.state = state
    for (const listener of this.listeners) listener(state)
  }
}

/** One writer per draft, held inside the transaction itself: a tab that lost its place cannot write, whatever it believes. */
function checkWriter(record: WriterRecord | undefined, writer: string, id: string): WriterRecord | undefined {
  if (record && record.writer !== writer) throw stop('storage/locked', id)
  return record
}
