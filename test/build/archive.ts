/** A small archive of invented answers in every form that a build reads. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'

/** An item of the Questions and Statements API, with invented words. */
function item(number: number): object {
  const day = String((number % 28) + 1).padStart(2, '0')
  return {
    value: {
      id: 900_000 + number,
      house: number % 3 === 0 ? 'Lords' : 'Commons',
      dateTabled: `2021-03-${day}T00:00:00`,
      dateAnswered: `2021-04-${day}T00:00:00`,
      uin: number % 3 === 0 ? `HL${number}` : String(number),
      questionText: `To ask the Secretary of State for Lighthouses, how many lamps were mended in parish ${number}.`,
      answeringBodyId: number % 2 === 0 ? 901 : 902,
      answeringBodyName: number % 2 === 0 ? 'Department for Lighthouses' : 'Ministry of Ferries',
      answerText: `<p>In May 2019 the Department “mended” £${number} million of lamps — café, \\ and {braces] too.</p><ul><li>a second programme began on 3 June 2020</li></ul>`,
      heading: `Lamps: Parish ${number}`,
    },
    links: [],
  }
}

export function items(from: number, count: number): object[] {
  return Array.from({ length: count }, (_, index) => item(from + index))
}

/** A page of an answer, copied as text. */
export function page(number: number): string {
  return [
    `Ferries: Route ${number}`,
    'Question for Ministry of Ferries',
    `UIN ${70_000 + number}, tabled on 3 March 2021`,
    `To ask the Secretary of State for Ferries, how many crossings were made on route ${number} in 2019.`,
    'Answered on',
    '9 March 2021',
    `In 2019 there were ${number} crossings. The timetable was published on 4 May 2018 at a cost of £2 million.`,
    '',
  ].join('\n')
}

export function jsonl(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

/** Answers in the archive that {@link makeArchive} makes, and what in it cannot be read. */
export const ANSWERS = 133
export const REJECTS = 3

/** Writes a mixed archive into a folder. */
export function makeArchive(folder: string): void {
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  for (let number = 0; number < 12; number += 1) put(`pages/${number}.txt`, page(number))
  put('api/array.json', JSON.stringify(items(100, 25), null, 2))
  put('api/response.json', JSON.stringify({ totalResults: 20, results: items(200, 20) }))
  put('api/single.json', JSON.stringify(item(300)))
  put('lines.jsonl', jsonl(items(400, 30)))
  put('lines.jsonl.gz', gzipSync(jsonl(items(500, 22))))
  // One broken line, and one that is JSON but no answer: the others are read.
  put('broken.jsonl', `${jsonl(items(600, 2))}{"value": {"id": 1, "questionT\n{"a": 1}\n${jsonl(items(602, 1))}`)
  put('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10))
  put('.hidden', 'left alone')
  put(
    'members.zip',
    zipSync({
      'more/page.txt': Buffer.from(page(50)),
      'more/list.json': Buffer.from(JSON.stringify(items(700, 18))),
      'more/lines.jsonl.gz': gzipSync(jsonl(items(800, 1))),
      '__MACOSX/more/._page.txt': Buffer.from([0, 1, 2]),
    }),
  )
}
