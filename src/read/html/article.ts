import {isElement, namesOf, type Element} from './dom.ts'
import type {Measure} from './measure.ts'
import {isDataTable} from './table.ts'
import {maximum} from '../../model/lists.ts'

/** Names under which government sites' editors keep the text of an article. Lower case. */
const ARTICLE_NAMES = new Set([
  'ucap-content',
  'trs_ueditor',
  'trs_editor',
  'trs_editor_view',
  'vsb_content',
  'v_news_content',
  'zoom',
  'zoomcon',
  'pages_content',
  'article-content',
  'article_content',
  'articlecontent',
  'article-content-body',
  'content_article',
  'articlebody',
  'article-body',
  'article_body',
  'news_content',
  'news-content',
  'newscontent',
  'news_con',
  'main_content',
  'maincontent',
  'main-content',
  'con_text',
  'context',
  'contenttext',
  'content_text',
  'wzcon',
  'wz_con',
  'zwnr',
  'zw_content',
  'xxgk_content',
  'xxgkcontent',
  'gk_content',
  'bt_content',
  'bt-content',
  'art_con',
  'article-con',
  'article_con',
  'artibody',
  'js_content',
  'rich_media_content',
  'detail-content',
  'detail_content',
  'info-content',
  'info_content',
  'view',
  'content',
  'article',
  'detail'
])

/**
 * The element that holds the article: the innermost one with a known name that has most of the page's prose,
 * else the end of the path along which nearly all prose lies.
 */
export function article(body: Element, measures: ReadonlyMap<Element, Measure>): Element {
  const prose = (element: Element) => measures.get(element)?.prose ?? 0
  const named = [...measures.keys()].filter(isArticleName).filter((element) => prose(element) > 0 && prose(element) >= prose(body) * 0.4)
  const most = maximum(named.map(prose))
  // a name on an outer frame and one on the text itself: the inner one, which comes later, has hardly less
  const inner = named.findLast((element) => prose(element) >= most * 0.9)
  return inner ?? alongProse(body, measures)
}

function isArticleName(element: Element): boolean {
  return element.name === 'article' || namesOf(element).some((name) => ARTICLE_NAMES.has(name) || name.startsWith('vsb_content'))
}

/** Elements that are a piece of an article, never its frame. */
const PIECES = new Set(['p', 'a', 'b', 'strong', 'li', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * Goes down while one child has nearly all prose and what it leaves behind is the site's: links, or nothing. Plain
 * text without links beside it may be the title or the signature, and stays.
 */
function alongProse(body: Element, measures: ReadonlyMap<Element, Measure>): Element {
  let frame = body
  for (;;) {
    const all = measures.get(frame)
    const next = frame.children.find((child): child is Element => {
      if (!all || !isElement(child) || PIECES.has(child.name)) return false
      const own = measures.get(child)
      if (!own || own.prose === 0 || isDataTable(child, own)) return false
      if (own.prose < all.prose * 0.75 || all.prose - own.prose > Math.max(200, all.prose * 0.1)) return false
      return all.linked > own.linked || all.plain === own.plain
    })
    if (!next) return frame
    frame = next
  }
}
