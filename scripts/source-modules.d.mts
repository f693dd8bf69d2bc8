import type { Result } from '@tanquian/model'

/** A package's source by its path from the root; whoever asks says whose types it has. */
export function openSource(): Promise<{ load<T>(path: string): Promise<T>; close(): Promise<void> }>
export function must<T>(result: Result<T>): T
