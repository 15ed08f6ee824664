/** A saved web page, or a fragment of one: rendered as text, then read by the marks of its layout. */
import type { Document } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'
import { readRenderedHansard } from './hansard/web.js'
import { readPage } from './pages/scan.js'
import { LAYOUTS } from './pages.js'
import type { Reader } from './reader.js'
import { isHtml, renderPage, withLeftOut } from './rendered.js'
import { readProse } from './text.js'

export const HTML: Reader = { format: 'html', detects: isHtml, read: readHtmlSource }

/** "<nav>", "<script src=…>", "<header>": the whole of a page, which is no answer because prose stands in it. */
const WHOLE_PAGE = /<(?:nav|header|footer|script|form)[\s>]/iu

/**
 * Reads every question of a page, or the one answer of a fragment.
 * @throws WrittenAnswerError `not-an-answer` for a page of another kind.
 */
function* readHtmlSource(html: string, settings: Settings): Generator<Document, void, undefined> {
  const rendered = renderPage(html)
  const { text, left, layout, isHansard } = rendered
  if (layout !== null) {
    yield* withLeftOut(readPage(text, layout, { format: 'html', layouts: LAYOUTS, isFixed: false }), left)
  } else if (isHansard) yield* readRenderedHansard(rendered)
  else if (WHOLE_PAGE.test(html)) {
    throw new WrittenAnswerError('not-an-answer', {
      input: settings.name,
      expected: 'a web page of written answers, or the markup of one answer',
      found: `a page in no layout that is known, which begins "${text.value.slice(0, 40)}"`,
    })
  } else yield* withLeftOut(readProse(text, 'html', settings), left)
}
