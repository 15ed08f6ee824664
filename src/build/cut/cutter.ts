/** What the cutters of all formats agree on: bytes go in as they come, the places of answers come out. */

/** How the bytes of a slice are divided into units, see {@link unitsIn}. */
export type SliceKind = 'lines' | 'values' | 'whole' | 'xml'

/** What takes the finds of a cutter; offsets are bytes from the start of the (unpacked) input. */
export interface Finds {
  /** A unit: what is handed to the parser at once, one answer or a document of many. */
  unit(start: number, end: number): void
  /** Between the last unit and the next stands something that belongs to neither. */
  gap(): void
  reject(start: number, code: string, message: string): void
}

/** Finds the units of one input. */
export interface Cutter {
  /** Takes the next bytes. */
  push(chunk: Uint8Array): void
  /** Says that there are no more. */
  end(): void
  /** The first byte of the unit that is open, or the next byte to come: bytes before it are not needed again. */
  needed(): number
}

/** Message for a unit longer than the bound. */
export function tooLong(maxUnit: number): string {
  return `expected a unit of at most ${maxUnit} bytes (one answer, or a page, or a file that is read whole), found a longer one`
}
