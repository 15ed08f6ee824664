/** The way to Redis: BullMQ and ioredis, which are loaded here and nowhere else, and only when they are needed. */
import type * as bullmq from 'bullmq'
import type { Redis } from 'ioredis'
import { QueueError } from './error.js'

/** Where the queue is. */
export interface RedisPlace {
  /** `redis://[user:password@]host[:port][/database]`, or `rediss://` for TLS. */
  redis: string
  /** What the names of all keys begin with; `{written-answers}` when left out, which a cluster keeps together. */
  prefix?: string | undefined
}

/** An open way to Redis. */
export interface Connection {
  bullmq: typeof bullmq
  redis: Redis
  /** What every queue and worker is opened with. */
  options: { connection: Redis; prefix: string }
  close(): void
}

const PREFIX = '{written-answers}'
const PREFIXES = /^[\w{}.-]{1,100}$/u
const CONNECT_TIMEOUT = 10_000
const LONGEST_WAIT = 2000

/**
 * Connects, once it is sure that Redis answers; from then on lost connections are made anew, for ever.
 * @throws QueueError `peer-missing`, `invalid-option`, `redis-unreachable`.
 */
export async function connect({ redis: url, prefix = PREFIX }: RedisPlace): Promise<Connection> {
  const place = checkUrl(url)
  if (!PREFIXES.test(prefix))
    throw new QueueError('invalid-option', 'prefix: expected letters, digits, "{", "}", ".", "_" or "-"')
  const [bullmqModule, ioredis] = await loadPeers()
  const probe = new ioredis.Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  let failure: Error | undefined
  // Why a connection failed is told by an event; what the call throws says only that it is closed.
  probe.on('error', (error: Error) => {
    failure ??= error
  })
  try {
    await probe.connect()
    await probe.ping()
  } catch (error) {
    const { code, message } = (failure ?? error) as NodeJS.ErrnoException
    const why = message === '' ? code : message
    throw new QueueError('redis-unreachable', `${place}: expected Redis to answer, found ${why}`, failure ?? error)
  } finally {
    probe.disconnect()
  }
  const redis = new ioredis.Redis(url, {
    // Commands wait for Redis to come back, as long as that takes.
    maxRetriesPerRequest: null,
    connectTimeout: CONNECT_TIMEOUT,
    retryStrategy: (times) => Math.min(times * 100, LONGEST_WAIT),
  })
  // Without a listener ioredis writes each lost connection to stderr.
  redis.on('error', () => {})
  // BullMQ makes others for what blocks, and leaves them trying for ever when Redis is away while it closes.
  const all = [redis]
  const duplicate = redis.duplicate.bind(redis)
  redis.duplicate = (...args) => {
    const copy = duplicate(...args)
    all.push(copy)
    return copy
  }
  const close = () => {
    for (const each of all) {
      // A worker that was just paused connects anew what it blocks on, whatever has become of it meanwhile.
      each.on('connect', () => each.disconnect())
      each.disconnect()
    }
  }
  return { bullmq: bullmqModule, redis, options: { connection: redis, prefix }, close }
}

/** Opens a queue; a lost connection is no matter to it, as it is made anew. */
export function openQueue({ bullmq, options }: Connection, name: string): bullmq.Queue {
  const queue = new bullmq.Queue(name, options)
  queue.on('error', () => {})
  return queue
}

async function loadPeers() {
  try {
    return await Promise.all([import('bullmq'), import('ioredis')])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    const message =
      'builds on more than one machine need BullMQ and ioredis, which are not installed: npm install bullmq ioredis'
    throw new QueueError('peer-missing', message, error)
  }
}

/** Checks a URL; gives it as it may be shown, without user and password. */
function checkUrl(url: string): string {
  if (!URL.canParse(url)) throw new QueueError('invalid-option', 'redis: expected a URL such as redis://host:6379')
  const { protocol, host, pathname } = new URL(url)
  if ((protocol !== 'redis:' && protocol !== 'rediss:') || host === '') {
    throw new QueueError(
      'invalid-option',
      `redis: expected redis://host:6379 or rediss://host:6379, found ${protocol}//…`,
    )
  }
  return `${protocol}//${host}${pathname}`
}
