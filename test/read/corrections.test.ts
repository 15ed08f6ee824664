import { describe, expect, test } from 'vitest'
import { versionsOf } from '../../src/read/corrections.js'
import { readHtml } from '../../src/read/html.js'

function texts(html: string): [string, string | null] {
  const { current, original } = versionsOf(html)
  expect(current).toHaveLength(html.length)
  if (original !== null) expect(original).toHaveLength(html.length)
  return [readHtml(current).value, original === null ? null : readHtml(original).value]
}

describe('versions of a corrected answer', () => {
  test.each([
    ['<p>It cost <del>&pound;4</del><ins>&pound;5</ins>.</p>', 'It cost £5.', 'It cost £4.'],
    ['<p>a</p><p><ins class="ministerial">b</ins></p>', 'a\n\nb', 'a'],
    ['<p>a</p><del class="ministerial"><p>b</p><p>c</p></del>', 'a', 'a\n\nb\n\nc'],
    ['<p>un<del>der</del>done</p>', 'undone', 'underdone'],
    ['<INS\n CLASS="x">a</INS ><DEL>b</DEL>', 'a', 'b'],
    ['<del>a <del>b</del> c</del>d', 'd', 'a b cd'],
    ['<del>a <ins>b</ins></del>c', 'c', 'a bc'],
    ['<del>--> a</del>b', 'b', '--> ab'],
  ])('%s', (html, current, original) => expect(texts(html)).toEqual([current, original]))

  test.each([
    ['no mark', '<p>a</p>', 'a'],
    ['marks left over from editing', '<p>a<ins></ins><del> </del>b</p>', 'ab'],
    ['a mark that is never closed hides nothing', '<p>a <del>b</p><p>c</p>', 'a b\n\nc'],
    ['a mark that was never opened', '<p>a</del> b</p>', 'a b'],
    ['other elements', '<delta>a</delta><insert>b</insert>', 'ab'],
  ])('one version only: %s', (_, html, current) => expect(texts(html)).toEqual([current, null]))

  test('costs no more than a scan', () => {
    const start = performance.now()
    for (const piece of ['<del>', '<del', '</del>', '<ins><del>', '<del></ins>', '<del class="', '<del><']) {
      versionsOf(piece.repeat(40_000))
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
