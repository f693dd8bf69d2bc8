/** What a command speaks with: the terminal, or a test. */
export interface Io {
  /** To stdout, as given. */
  readonly write: (text: string) => void
  /** A line to stderr. */
  readonly complain: (line: string) => void
  /** All of stdin. */
  readonly read: () => Promise<string>
}

/** Longest piece taken from stdin, bytes. */
const STDIN_LIMIT = 200_000_000

/** The process's own streams. A reader that went away (`| head`) ends the program in silence, as pipes expect. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  return {
    write: (text) => void process.stdout.write(text),
    complain: (line) => void process.stderr.write(`${line}\n`),
    read: readStdin,
  }
}

async function readStdin(): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > STDIN_LIMIT) break
  }
  return Buffer.concat(chunks).toString('utf8')
}
