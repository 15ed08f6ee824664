/** Functions of a piece of text that remember what they gave: official prose says the same words over and over. */

/** Longer pieces are not remembered. */
const LONGEST = 48
/** Places for what is remembered, a power of two; memory stays bounded whatever is parsed. */
const PLACES = 32_768

/**
 * The same function, which remembers its results; for functions of nothing but the piece, whose results nobody changes.
 * It takes a piece of a text by its offsets, and cuts it out only where it is new: that cutting and a `Map` would cost
 * more than what is done with a word. A piece has two places, by its hash; the one asked for last has the first of them.
 */
export function remembered<T>(
  make: (piece: string) => T,
  places = PLACES,
): (text: string, start?: number, end?: number) => T {
  // With the first piece: an import need not wait for them.
  let pieces: (string | null)[] = []
  let results: (T | null)[] = []

  function keep(place: number, piece: string, result: T): T {
    if (pieces.length === 0) {
      pieces = new Array<string | null>(places).fill(null)
      results = new Array<T | null>(places).fill(null)
    }
    pieces[place + 1] = pieces[place] ?? null
    results[place + 1] = results[place] ?? null
    pieces[place] = piece
    results[place] = result
    return result
  }

  return (text, start = 0, end = text.length) => {
    if (end - start > LONGEST) return make(text.slice(start, end))
    let hash = end - start
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    hash ^= hash >>> 15
    const place = hash & (places - 1) & ~1
    const first = pieces[place] ?? null
    if (first !== null && isAt(first, text, start, end)) return results[place] as T
    const second = pieces[place + 1] ?? null
    if (second !== null && isAt(second, text, start, end)) return keep(place, second, results[place + 1] as T)
    // A slice would keep all of the text that it was cut from.
    const piece = ` ${text.slice(start, end)}`.slice(1)
    return keep(place, piece, make(piece))
  }
}

function isAt(piece: string, text: string, start: number, end: number): boolean {
  if (piece.length !== end - start) return false
  for (let at = 0; at < piece.length; at += 1) if (piece.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
