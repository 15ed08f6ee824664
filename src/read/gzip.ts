/** Gzip → bytes. */
import { WrittenAnswerError } from '../error.js'
import { onDemand } from '../on-demand.js'
import type { Settings } from '../options.js'

const fflate = onDemand<typeof import('fflate')>('fflate')

/** How a gzip file begins. */
export const GZIP_SIGNATURE = [0x1f, 0x8b]

/** Deflate packs a thousand to one at most: what one piece unpacks to fits in memory. */
const PIECE = 16 * 1024
const TRAILER = 8

/**
 * Unpacks a gzip file, of one member or of several after one another; each must have the length and the checksum that
 * it declares.
 * @throws WrittenAnswerError `too-long` when more than `maxBytes` come out, `not-text` when the file is broken.
 */
export function gunzip(bytes: Uint8Array, settings: Settings): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  let member = { length: 0, checksum: 0 }

  function check(end: number): void {
    // What stands before these bytes in their buffer is not theirs.
    if (end < TRAILER) throw broken(settings, 'that breaks off or is damaged')
    const trailer = new DataView(bytes.buffer, bytes.byteOffset + end - TRAILER, TRAILER)
    const declared = { checksum: trailer.getUint32(0, true), length: trailer.getUint32(4, true) }
    if (declared.checksum !== member.checksum) throw broken(settings, 'whose checksum does not agree')
    if (declared.length !== member.length % 2 ** 32) throw broken(settings, 'whose length does not agree')
    member = { length: 0, checksum: 0 }
  }

  const unpacker = new (fflate().Gunzip)((part) => {
    length += part.length
    if (length > settings.maxBytes) {
      throw new WrittenAnswerError('too-long', {
        input: settings.name,
        expected: `a gzip file of at most ${settings.maxBytes} bytes when unpacked (maxBytes)`,
        found: 'more',
      })
    }
    member = { length: member.length + part.length, checksum: crc32(part, member.checksum) }
    parts.push(part)
  })
  unpacker.onmember = check
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      unpacker.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    }
    check(bytes.length)
  } catch (error) {
    if (error instanceof WrittenAnswerError) throw error
    throw broken(settings, 'that breaks off or is damaged', error)
  }
  return joined(parts, length)
}

function broken(settings: Settings, how: string, cause?: unknown): WrittenAnswerError {
  return new WrittenAnswerError('not-text', {
    input: settings.name,
    expected: 'text, or a whole gzip file of text',
    found: `a gzip file ${how}`,
    cause,
  })
}

function joined(parts: Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The reversed polynomial of CRC-32 (RFC 1952, section 8). */
const POLYNOMIAL = 0xedb88320
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? POLYNOMIAL ^ (rest >>> 1) : rest >>> 1
  return rest >>> 0
})

function crc32(bytes: Uint8Array, before: number): number {
  let crc = ~before
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}
