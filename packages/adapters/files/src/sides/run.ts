import { spawn } from 'node:child_process'

export interface Ran {
  readonly code: number | null
  readonly out: Buffer
  readonly err: string
}

/** Runs a program without a shell, so that no name is ever read as a command. Rejects where it cannot be started. */
export const run = (command: string, args: readonly string[], cwd: string, input = ''): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8') }))
    child.stdin.end(input)
  })
