export const FLAGS: string[]
export function inPath(program: string): string | undefined
export function aptInstall(packages: string[]): Promise<boolean>
export function findChromium(): Promise<string>
