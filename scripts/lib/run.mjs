import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/** No colour in output that is collected: it may end in a file. */
const plain = { NO_COLOR: '1', FORCE_COLOR: undefined }

/**
 * Runs a program in the repository and waits for it. Its output is collected, in the order it came;
 * `show` passes it through to the terminal instead, so that the program sees a terminal and may use colour.
 * A program that cannot be started counts as failed, with the reason as its output.
 *
 * @returns {Promise<{ code: number, output: string, stdout: string }>}
 */
export function run(program, args, { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...(show ? {} : plain), ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npx is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && program === 'npx',
    })
    let output = ''
    let stdout = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text
      stdout += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n`, stdout }))
    child.on('close', (code) => resolve({ code: code ?? 1, output, stdout }))
  })
}

/** Runs a JavaScript file, given by its path from the root of the repository, with this same Node. */
export const runNode = (file, args = [], options = {}) => run(process.execPath, [file, ...args], options)
