export interface Served {
  readonly url: string
  readonly port: number
  readonly stop: () => Promise<void>
}
export function serve(folder: string, port?: number, tries?: number): Promise<Served>
