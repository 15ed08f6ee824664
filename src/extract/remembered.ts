/** Functions of a text that remember what they gave: official prose says the same words over and over. */

/** Texts after which all are forgotten, so that memory stays bounded whatever is parsed. */
const MOST = 16_384
/** Longer texts are not remembered. */
const LONGEST = 256

/** The same function, which remembers its results; for functions of nothing but the text, whose results nobody changes. */
export function remembered<T>(make: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    // A slice would keep all of the text that it was cut from.
    const own = ` ${text}`.slice(1)
    const made = make(own)
    if (known.size >= most) known.clear()
    if (own.length <= LONGEST) known.set(own, made)
    return made
  }
}
