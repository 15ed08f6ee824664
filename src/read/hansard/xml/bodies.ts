/** Which titles above the sections are those of departments: since about 1980 most are, before they are topics. */

/** A title that holds sections, and the beginning of a question in one of them. */
interface Asked {
  title: string
  asked: string
}

const TAGS = /<[^<>]*>/gu
/** "asked the Secretary of State for the Home Department what …", "To ask the Chancellor of the Exchequer (1) …". */
const ADDRESSED = /\bask(?:ed)? ((?:(?:[A-Z][\w.'’-]{0,30}|of|for|and|the|to)(?:,? |$)){1,20})/u
const WORDS = /[a-z]+/gu
const SMALL = new Set(['and', 'of', 'the', 'for', 's'])
/** Departments whose minister is called otherwise. */
const CALLED: Record<string, string> = { treasury: 'exchequer' }

/**
 * A title is that of a department where a question under it addresses a minister whose name has all its words: under
 * "HOME DEPARTMENT", "asked the Secretary of State for the Home Department". Gives what is one, as written, else null.
 */
export function bodyOf(asked: readonly Asked[]): (title: string) => string | null {
  const departments = new Set<string>()
  for (const { title, asked: text } of asked) {
    if (title === '' || departments.has(title)) continue
    const words = wordsOf(title)
    const addressed = new Set(wordsOf(ADDRESSED.exec(text.replace(TAGS, ''))?.[1] ?? ''))
    if (words.length > 0 && words.every((word) => addressed.has(CALLED[word] ?? word))) departments.add(title)
  }
  return (title) => (departments.has(title) ? title : null)
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(WORDS) ?? []).filter((word) => !SMALL.has(word))
}
