/** Finds the same key coming twice among millions, in some 40 bytes a key. */

/** A record's key and content, as hashes. */
interface Registration {
  /** 64 bits of the key's hash. */
  key: Uint8Array
  /** 64 bits of the content's hash. */
  content: Uint8Array
  /** Whether the same content under the key is the same answer. */
  official: boolean
}

/** Tells of each record, in order, which one under its key it is, from 1; 0 when it is the very same as one before. */
export interface Register {
  place(registration: Registration): number
}

/** Words of a slot: key (2), content of the first record under it (2), records so far (1). */
const SLOT = 5

/** Makes an empty register. */
export function openRegister(): Register {
  let capacity = 1024
  let slots = new Uint32Array(capacity * SLOT)
  let used = 0
  // Contents after the first under a key; there are few.
  const more = new Map<string, Set<string>>()

  function slotOf(table: Uint32Array, high: number, low: number): number {
    const mask = table.length / SLOT - 1
    let index = (low ^ Math.imul(high, 0x9e3779b1)) & mask
    for (;;) {
      const at = index * SLOT
      if (table[at + 4] === 0 || (table[at] === high && table[at + 1] === low)) return at
      index = (index + 1) & mask
    }
  }

  function grow(): void {
    capacity *= 2
    const larger = new Uint32Array(capacity * SLOT)
    for (let at = 0; at < slots.length; at += SLOT) {
      if (slots[at + 4] === 0) continue
      larger.set(slots.subarray(at, at + SLOT), slotOf(larger, slots[at] ?? 0, slots[at + 1] ?? 0))
    }
    slots = larger
  }

  return {
    place({ key, content, official }) {
      const [high, low, contentHigh, contentLow] = [word(key, 0), word(key, 4), word(content, 0), word(content, 4)]
      const at = slotOf(slots, high, low)
      const count = slots[at + 4] ?? 0
      if (count === 0) {
        slots.set([high, low, contentHigh, contentLow, 1], at)
        used += 1
        if (used * 2 > capacity) grow()
        return 1
      }
      const name = `${high}.${low}`
      const text = `${contentHigh}.${contentLow}`
      const isFirst = slots[at + 2] === contentHigh && slots[at + 3] === contentLow
      if (official && (isFirst || more.get(name)?.has(text) === true)) return 0
      if (official) more.set(name, (more.get(name) ?? new Set()).add(text))
      slots[at + 4] = count + 1
      return count + 1
    },
  }
}

function word(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0
  )
}
