/** What a command reads and writes besides files. */
export interface Io {
  readonly readInput: () => Promise<string>;
  /** Resolves when the reader has taken it. */
  readonly write: (data: string | Uint8Array) => Promise<void>;
  /** A line for people, apart from the output. */
  readonly tell: (line: string) => void;
}

export function createIo({ stdin, stdout, stderr }: NodeJS.Process): Io {
  // A reader that has seen enough, such as head, is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    async readInput() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks).toString('utf8');
    },
    write: (data) => new Promise((resolve) => stdout.write(data, () => resolve())),
    tell: (line) => void stderr.write(`${line}\n`),
  };
}
