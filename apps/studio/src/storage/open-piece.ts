import { serializeHistory, type History } from '@tanquian/draft'
import { fail, ok, type Result } from '@tanquian/model'
import type { SaveState } from '../store/types.ts'
import type { Connection } from './connection.ts'
import { EditLog } from './edit-log.ts'
import { loadPiece, playStep, type LoadedPiece } from './load-piece.ts'
import { headOf } from './piece-head.ts'
import { tryLock, waitOrSteal, type PieceLock, type TabMessage } from './piece-lock.ts'
import type { LogStep, OpenPiece } from './types.ts'

/** Opens a draft in this tab: as its writer when no other tab is, else as a reader that follows. */
export async function openPiece(connection: Connection, id: string): Promise<Result<OpenPiece>> {
  const piece = new Session(connection, id)
  const started = await piece.start()
  return started.ok ? ok(piece) : started
}

class Session implements OpenPiece {
  private readonly tab = globalThis.crypto.randomUUID()
  private readonly channel: BroadcastChannel
  private readonly saves = new Set<(state: SaveState) => void>()
  private readonly remotes = new Set<(history: History) => void>()
  private readonly roles = new Set<(readOnly: boolean) => void>()
  private lock: PieceLock | undefined
  private log: EditLog | undefined
  private saveState: SaveState = { is: 'idle' }
  private followed: { history: History; seq: number } | undefined
  private snapshotting: Promise<void> = Promise.resolve()
  private latest: History | undefined
  private since = 0

  history!: History
  recovered = false

  private readonly connection: Connection
  private readonly id: string
  private readonly forget: () => void

  constructor(connection: Connection, id: string) {
    this.connection = connection
    this.id = id
    this.channel = new BroadcastChannel(`tanquian:pieza:${id}`)
    // Said at once: what is typed after it would stay in this tab only.
    this.forget = connection.onOutdated(() => this.say({ is: 'failed', failure: { code: 'storage/newer-tab' } }))
    this.channel.onmessage = (event: MessageEvent<TabMessage>) => void this.hear(event.data)
  }

  get draft(): History['present'] {
    return this.history.present
  }

  get readOnly(): boolean {
    return !this.lock?.held()
  }

  async start(): Promise<Result<void>> {
    this.lock = await tryLock(this.id, () => this.lost())
    const loaded = await loadPiece(this.connection, this.id, this.lock ? this.tab : undefined)
    if (!loaded.ok) {
      this.lock?.release()
      this.channel.close()
      this.forget()
      return loaded
    }
    this.adopt(loaded.value)
    this.recovered = loaded.value.rough && loaded.value.replayed > 0 && !this.readOnly
    return ok(undefined)
  }

  append(step: LogStep): void {
    if (this.readOnly || !this.log) return this.say({ is: 'failed', failure: { code: 'storage/locked', at: this.id } })
    const record = this.log.append(step)
    this.post({ type: 'step', from: this.tab, record })
  }

  snapshot(history: History): Promise<void> {
    this.latest = history
    // Taken now: steps that come while an older snapshot is being written are not in this history.
    const seq = this.log?.last ?? 0
    // One after another: an older snapshot must never land on a newer one.
    this.snapshotting = this.snapshotting.then(() => this.writeSnapshot(history, seq)).catch(() => undefined)
    return this.snapshotting
  }

  private async writeSnapshot(history: History, seq: number): Promise<void> {
    if (this.readOnly || !this.log || history !== this.latest) return
    const body = { id: this.id, history: serializeHistory(history), seq, savedAt: new Date().toISOString() }
    await this.log.snapshot(body, headOf(history.present, JSON.stringify(body.history).length))
  }

  onSave(listener: (state: SaveState) => void): () => void {
    this.saves.add(listener)
    listener(this.saveState)
    return () => this.saves.delete(listener)
  }

  onRemote(listener: (history: History) => void): () => void {
    this.remotes.add(listener)
    return () => this.remotes.delete(listener)
  }

  onRole(listener: (readOnly: boolean) => void): () => void {
    this.roles.add(listener)
    return () => this.roles.delete(listener)
  }

  async takeOver(): Promise<Result<History>> {
    if (!this.readOnly) return ok(this.history)
    this.post({ type: 'hand-over', from: this.tab })
    this.lock = await waitOrSteal(this.id, () => this.lost())
    const loaded = await loadPiece(this.connection, this.id, this.tab)
    if (!loaded.ok) {
      this.lock.release()
      return loaded
    }
    this.adopt(loaded.value)
    this.post({ type: 'taken', from: this.tab })
    this.tellRole()
    return ok(this.history)
  }

  farewell(): void {
    if (this.readOnly) return
    // Nobody will be here to hear an answer: the request and its commit leave together.
    void this.connection.run(async (db) => {
      const tx = db.transaction('writers', 'readwrite')
      tx.done.catch(() => undefined)
      void tx.store.put({ id: this.id, writer: this.tab, since: this.since, clean: true })
      tx.commit()
      await tx.done
    })
  }

  async close(): Promise<void> {
    const wasWriter = !this.readOnly
    await this.log?.flush()
    await this.snapshotting
    if (wasWriter)
      await this.connection.run(async (db) => {
        const tx = db.transaction('writers', 'readwrite')
        const mine = await tx.store.get(this.id)
        if (mine?.writer === this.tab) await tx.store.put({ ...mine, clean: true })
        await tx.done
      })
    this.log?.stop()
    this.lock?.release()
    this.channel.close()
    this.forget()
  }

  private adopt(loaded: LoadedPiece): void {
    this.history = loaded.history
    this.since = loaded.since
    this.followed = { history: loaded.history, seq: loaded.seq }
    this.log?.stop()
    this.log = this.readOnly ? undefined : new EditLog(this.connection, this.id, this.tab, loaded.seq)
    this.log?.onSave((state) => this.say(state))
  }

  private async hear(message: TabMessage): Promise<void> {
    if (message.from === this.tab) return
    if (message.type === 'hand-over' && !this.readOnly) {
      await this.log?.flush()
      this.lock?.release()
      this.tellRole()
    } else if (message.type === 'step' && this.readOnly) await this.follow(message)
    else if (message.type === 'taken' && this.readOnly) await this.reload()
  }

  private async follow(message: TabMessage & { type: 'step' }): Promise<void> {
    const at = this.followed
    const next =
      at && message.record.seq === at.seq + 1 ? playStep(at.history, message.record.step) : fail('storage/failed')
    // A message lost or out of order: what is on disk is the truth.
    if (!next.ok) return this.reload()
    this.followed = { history: next.value, seq: message.record.seq }
    this.tellRemote(next.value)
  }

  private async reload(): Promise<void> {
    const loaded = await loadPiece(this.connection, this.id)
    if (!loaded.ok) return
    this.followed = { history: loaded.value.history, seq: loaded.value.seq }
    this.tellRemote(loaded.value.history)
  }

  private tellRemote(history: History): void {
    this.history = history
    for (const listener of this.remotes) listener(history)
  }

  private lost(): void {
    this.log?.stop()
    this.tellRole()
  }

  private tellRole(): void {
    for (const listener of this.roles) listener(this.readOnly)
  }

  private post(message: TabMessage): void {
    this.channel.postMessage(message)
  }

  private say(state: SaveState): void {
    this.saveState = state
    for (const listener of this.saves) listener(state)
  }
}
