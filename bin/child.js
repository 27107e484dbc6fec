import { spawn } from 'node:child_process'

/**
 * How a child process ended.
 * @typedef {object} Ending
 * @property {number | null} code null where a signal ended it
 * @property {NodeJS.Signals | null} signal
 * @property {string} said what it wrote to standard error, where that was caught
 */

/**
 * Runs a program to its end and passes on the signals that this process gets meanwhile. With
 * `catchErrors`, what it writes to standard error is given back instead of shown, and its standard
 * output is dropped; `started` hears of its process. Rejects where the program cannot be started.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, catchErrors?: boolean, started?: (pid: number) => void }} options
 * @returns {Promise<Ending>}
 */
export function runChild(program, args, { cwd, env, catchErrors = false, started } = {}) {
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = catchErrors ? ['ignore', 'ignore', 'pipe'] : 'inherit'
  /** @type {import('node:child_process').ChildProcess} */
  const child = spawn(program, args, { cwd, env, stdio })
  if (child.pid !== undefined) started?.(child.pid)
  const stop = passOnSignals(child)
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    said += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      stop()
      reject(error)
    })
    child.on('close', (code, signal) => {
      stop()
      resolve({ code, signal, said })
    })
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} ends the passing on
 */
function passOnSignals(child) {
  // A terminal sends these to the whole group: the child has heard of them already.
  const fromTerminal = process.stdin.isTTY === true
  const handlers = /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']).map((signal) => {
    const silent = fromTerminal && signal !== 'SIGTERM'
    const handler = silent ? () => undefined : () => child.kill(signal)
    process.on(signal, handler)
    return () => process.off(signal, handler)
  })
  return () => {
    for (const remove of handlers) remove()
  }
}

/**
 * Ends this process the way its child ended: with the same code or by the same signal.
 * @param {Ending} ending
 */
export function endLike({ code, signal }) {
  if (signal) process.kill(process.pid, signal)
  else process.exitCode = code ?? 1
}
