import pc from 'picocolors'

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly write: (text: string) => unknown
}

type Environment = Readonly<Record<string, string | undefined>>

/** Where a command writes, and how it may look there. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly colour: boolean
  readonly paint: ReturnType<typeof pc.createColors>
  readonly paintErr: ReturnType<typeof pc.createColors>
  /** Whether somebody watches standard error: a terminal that can write over a line. */
  readonly live: boolean
  /** Columns of a line of text. */
  readonly width: number
}

const narrowest = 60
const widest = 100

/** `NO_COLOR` switches colour off, `FORCE_COLOR` on (`0`: off); else a terminal has it and a file has not. */
const hasColour = (stream: Stream, { NO_COLOR, FORCE_COLOR, TERM }: Environment): boolean => {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0'
  return stream.isTTY === true && TERM !== 'dumb'
}

export const terminalOf = (stdout: Stream, stderr: Stream, environment: Environment): Terminal => {
  const colour = hasColour(stdout, environment)
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour,
    paint: pc.createColors(colour),
    paintErr: pc.createColors(hasColour(stderr, environment)),
    live: stderr.isTTY === true && environment.TERM !== 'dumb',
    width: Math.min(widest, Math.max(narrowest, stdout.columns ?? widest)),
  }
}

const quiet = new WeakSet<object>()

/**
 * A reader that stops reading (`plumbline … | head`) ends our writing, and is no error.
 *
 * @param fail is told of any other, such as a full disk
 */
export const surviveClosedPipe = (stream: NodeJS.WriteStream, fail: (error: NodeJS.ErrnoException) => void): void => {
  if (quiet.has(stream)) return
  quiet.add(stream)
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fail(error)
  })
}
