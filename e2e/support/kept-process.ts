import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * A watcher in the process group reads our end of a pipe. It closes when we close it and also when we crash or
 * are killed, so nothing outlives us whatever happens. What the program starts in its turn dies with it.
 */
const watched = `exec 9<&0
{ cat >/dev/null; kill -KILL -$$; } <&9 9<&- &
exec "$@" </dev/null 9<&-`

export interface KeptProcess {
  /** What the program writes to file descriptor 3. */
  output: NodeJS.ReadableStream
  exited(): boolean
  kill(): Promise<void>
}

export function keepProcess(
  program: string,
  args: string[],
  env: Record<string, string> = {},
): KeptProcess {
  const child: ChildProcess = spawn('sh', ['-c', watched, 'sh', program, ...args], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  })
  const gone = once(child, 'exit')
  return {
    output: child.stdio[3] as NodeJS.ReadableStream,
    exited: () => child.exitCode !== null || child.signalCode !== null,
    async kill() {
      child.stdin?.end()
      await gone
    },
  }
}
