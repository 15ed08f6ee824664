/** `written-answers/view`: records → one page of HTML that shows what was said and what was found. */
import type { WrittenAnswer } from '../schema.js'
import { type Content, h } from './element.js'
import { filterForm, legend, recordFacets } from './filters.js'
import { recordId } from './ids.js'
import { page } from './page.js'
import { headingOf, kicker, recordBody, tally } from './record.js'
import { summary } from './summary.js'
import { counted } from './words.js'

/**
 * Renders records for review as one self-contained HTML page: it opens from disk, needs no network, and reads in print
 * and without scripts. Of one record it is that record's page; of several, an index with charts and filters.
 */
export function renderReview(records: Iterable<WrittenAnswer>): string {
  const all = [...records]
  const [first] = all
  if (first !== undefined && all.length === 1) return page(titleOf(first), onePage(first))
  return page(`Review of ${counted(all.length, 'written answer')}`, manyPage(all))
}

function titleOf({ metadata }: WrittenAnswer): string {
  return `${metadata.heading ?? 'Written answer'}: review`
}

function onePage(record: WrittenAnswer): Content[] {
  const id = recordId(0)
  const body = recordBody(record, { id, level: 2, pages: new Map() })
  return [
    skip(),
    h(
      'header',
      { className: ['top'] },
      h('p', { className: ['kicker'] }, kicker(record)),
      h('h1', {}, headingOf(record)),
      h('p', { className: ['tallies'] }, tally(record)),
    ),
    h(
      'main',
      { id: 'content', className: houseOf(record) },
      legend(),
      h('article', { id, className: ['single'] }, body),
    ),
    foot(),
  ]
}

function manyPage(records: WrittenAnswer[]): Content[] {
  const pages = new Map<string, string>()
  for (const [index, { metadata }] of records.entries()) {
    // A UIN that two records share says of neither that it is meant.
    if (metadata.uin !== null) pages.set(metadata.uin, pages.has(metadata.uin) ? '' : recordId(index))
  }
  for (const [uin, id] of pages) if (id === '') pages.delete(uin)
  const facets = recordFacets(records)
  return [
    skip(),
    h('header', { className: ['top'] }, h('p', { className: ['kicker'] }, 'Written answers'), h('h1', {}, 'Review')),
    h(
      'main',
      { id: 'content' },
      summary(records),
      h('h2', { id: 'answers' }, 'Answers'),
      filterForm(records.length, facets),
      legend(),
      h(
        'div',
        { id: 'records' },
        records.map((record, index) => recordItem(record, index, facets.of[index] ?? {}, pages)),
      ),
    ),
    foot(),
  ]
}

function recordItem(
  record: WrittenAnswer,
  index: number,
  facets: Record<string, string | number>,
  pages: ReadonlyMap<string, string>,
): Content {
  const id = recordId(index)
  return h(
    'details',
    { className: ['record', ...houseOf(record)], id, ...facets },
    h(
      'summary',
      {},
      h('h3', {}, headingOf(record)),
      h('span', { className: ['kicker'] }, kicker(record)),
      h('span', { className: ['tallies'] }, tally(record)),
    ),
    h('article', {}, recordBody(record, { id, level: 4, pages })),
  )
}

function houseOf({ metadata }: WrittenAnswer): string[] {
  return metadata.house === null ? [] : [metadata.house.toLowerCase()]
}

function skip(): Content {
  return h('a', { className: ['skip'], href: '#content' }, 'Skip to the content')
}

function foot(): Content {
  return h(
    'footer',
    {},
    h(
      'p',
      {},
      'The texts are Parliament’s, under the Open Parliament Licence v3.0; what is marked in them was found by a parser, and can be wrong.',
    ),
  )
}
