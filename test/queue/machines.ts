/** A Redis and workers as processes of their own: Debian's `redis-server`, and the built command. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** False where there is no redis-server, which is said once, plainly. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis) console.warn('The tests of the queue are skipped: no redis-server (apt-get install redis-server).')

export interface RedisServer {
  url: string
  port: number
  /** Everything that stands in it, as text. */
  dump(): Promise<string>
  kill(signal: NodeJS.Signals): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

/** Starts a Redis on a free port, with its files in a folder of its own. */
export async function startRedis(flags: string[] = [], url = (port: number) => `redis://127.0.0.1:${port}`) {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'wrans-redis-'))
  let child: ChildProcess | undefined
  const own = [
    url(port).startsWith('rediss:') ? '--tls-port' : '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--appendonly',
    'yes',
    '--save',
    '',
  ]

  async function start(): Promise<void> {
    const plain = own[0] === '--tls-port' ? ['--port', '0'] : []
    child = spawn('redis-server', [...own, ...plain, ...flags], { stdio: 'ignore' })
    const redis = client()
    for (let tries = 0; ; tries += 1) {
      const answer = await redis.ping().catch((error: Error) => error)
      if (answer === 'PONG' || (answer instanceof Error && answer.message.startsWith('NOAUTH'))) break
      if (tries > 200) throw new Error(`no Redis on port ${port}: ${answer}`)
      await sleep(50)
    }
    redis.disconnect()
  }

  function client(): Redis {
    const tls = url(port).startsWith('rediss:') ? { tls: { rejectUnauthorized: false } } : {}
    const redis = new Redis(url(port), { maxRetriesPerRequest: 0, retryStrategy: () => 50, ...tls })
    redis.on('error', () => {})
    return redis
  }

  async function kill(signal: NodeJS.Signals): Promise<void> {
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    child?.kill(signal)
    await ended
  }

  async function dump(): Promise<string> {
    const redis = client()
    const lines: string[] = []
    for (const key of await redis.keys('*')) {
      const type = await redis.type(key)
      const value =
        type === 'hash'
          ? await redis.hgetall(key)
          : type === 'list'
            ? await redis.lrange(key, 0, -1)
            : type === 'set'
              ? await redis.smembers(key)
              : type === 'zset'
                ? await redis.zrange(key, '0', '-1')
                : type === 'stream'
                  ? await redis.xrange(key, '-', '+')
                  : await redis.get(key)
      lines.push(`${key} ${JSON.stringify(value)}`)
    }
    redis.disconnect()
    return lines.join('\n')
  }

  async function stop(): Promise<void> {
    if (child?.exitCode === null && child.signalCode === null) await kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }

  await start()
  return { url: url(port), port, dump, kill, start, stop } satisfies RedisServer
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

export interface Running {
  child: ChildProcess
  stdout(): string
  stderr(): string
  ended: Promise<{ status: number | null; stdout: string; stderr: string }>
  /** Waits until stderr says something. */
  said(pattern: RegExp, seconds?: number): Promise<void>
  kill(signal: NodeJS.Signals): Promise<void>
}

const running = new Set<ChildProcess>()

/** Starts the built command. */
export function run(
  args: string[],
  options: { env?: Record<string, string>; cwd?: string; cli?: string } = {},
): Running {
  const env = { ...process.env, NO_COLOR: '1', ...options.env }
  const child = spawn(process.execPath, [options.cli ?? CLI, ...args], {
    env,
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data) => {
    stdout += data
  })
  child.stderr.on('data', (data) => {
    stderr += data
  })
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (status) => {
      running.delete(child)
      resolve({ status, stdout, stderr })
    }),
  )
  return {
    ...{ child, ended, stdout: () => stdout, stderr: () => stderr },
    async said(pattern, seconds = 60) {
      for (let tries = 0; !pattern.test(stderr); tries += 1) {
        if (tries > seconds * 20 || child.exitCode !== null)
          throw new Error(`expected ${pattern} on stderr, found ${stderr}`)
        await sleep(50)
      }
    },
    async kill(signal) {
      child.kill(signal)
      await ended
    },
  }
}

/** Ends whatever a test left running. */
export async function endAll(): Promise<void> {
  for (const child of running) child.kill('SIGKILL')
  while (running.size > 0) await sleep(20)
}
