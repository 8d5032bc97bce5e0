/** What a web page, a printer or a converter puts around and into a notice. All on folded text without white space. */

/** What stands behind the words of a page, to share or print it */
const TOOLS = '微信|微博|QQ空间|打印|收藏|分享(?:到)?'
/** Source for 「当前位置：首页 … 时间：2030-06-09 10:15 微信 微博 QQ空间」 before a notice, in one line with it */
export const CRUMB_TRAIL = `(?:您?(?:当前|所在)的?位置:|首页>)[^。]{0,160}?(?:${TOOLS}|浏览次数:\\d*|【?大中小|\\d{1,2}:\\d{2}(?::\\d{2})?)(?:${TOOLS}|[:【】+]|浏览次数:\\d*)*`

/** 「— 3 —」「-3-」「第3页共9页」 */
const PAGE_NUMBER: readonly RegExp[] = [/^[—–―_-]{1,3}\d{1,4}[—–―_-]{1,3}$/u, /^第?\d{1,4}页?[/,，]?共\d{1,4}页$/u]
const BARE = /^\d{1,4}$/u

/** Never part of a notice, wherever it stands. */
const ANYWHERE: readonly RegExp[] = [
  // 「豫ICP备18011063号-2」「公网安备 41040202000135号」「网站标识码」
  /^[^，。]{0,12}ICP备[^，。]{0,24}$/iu,
  /^[^，。]{0,4}公网安备[^，。]{0,24}$/u,
  /^(?:政府)?网站标识码[:：]?/u,
  /^扫一扫/u,
  /^(?:分享|分享到|打印|打印本页|关闭|关闭窗口|收藏|字体|字号|返回顶部|返回首页|上一篇|下一篇|相关附件|附件下载|文件下载)(?:[:：].*)?$/u,
  /^【?(?:字体|字号)[:：]?[大中小默认\s]{1,8}】?/u,
  /^(?:政策解读(?:链接)?|解读链接|图解|相关(?:链接|解读|阅读|文档|稿件))[:：]/u,
  /^(?:【[^】]{2,12}】.{0,40}|原文链接[:].*)$/u,
  /^https?:\/\//u,
  /^[-·•]?(?:版权所有|主办单位[:：]|承办单位[:：]|技术支持[:：]|网站地图|联系我们|网站声明|无障碍|长辈版|长者(?:模式|助手)|朗读$)/u,
  /^[-·•]?(?:浏览次数|点击数|点击次数|访问量|访问次数|点击率|阅读次数|阅读量|热度|字体大小)[:：]/u,
  // 「- 得分：70/100｜关键词：水稻」: a digest about each of its passages
  /^[-·•]?(?:得分|评分|匹配度|相关度|相似度)[:：]\d{1,3}(?:\.\d{1,2})?(?:\/\d{1,3}|[分%])?(?:[|｜].*)?$/u,
  ...PAGE_NUMBER,
  /^[—–―_=*·.-]{3,}(?:[ ]?[\p{Script=Han}]{2,4}[ ]?[—–―_=*·.-]{3,})?$/u,
  // 「页面链接与图片详见 links.tsv（同目录）」: a crawler about its own files
  /\.(?:tsv|csv|json|log)\b.{0,12}$/iu,
  /^\|+$/u,
  // blanks of a page that a crawler could not read
  /^[?？]+$/u
]

/** Page furniture only outside the notice itself: inside it the same words are the notice's own. */
const OUTSIDE: readonly RegExp[] = [
  /^(?:联系电话|联系地址|电话|地址|邮编|传真|电子邮箱|邮箱)[:：]/u,
  // 「首页 > 政务公开」: 「>」 folds to a bracket
  /^(?:您?(?:当前|所在)?的?位置|首页)(?:[:：)»/]|$)|^返回(?:列表|上页)?$|^基本信息$/u,
  // headings of a page that was made of a notice
  /^(?:政策|文件|通知)?(?:全文|原文)(?:概要)?$|^(?:相关|关键)段落$|^文[档件]分析结果$/u,
  // 「新华社北京2月13日电」 on a line of its own
  /^(?:新华社|本报)[^。,]{0,12}(?:\d{1,2}日)?[电讯]$/u,
  /^(?:来源|信息来源|作者|编辑|责任编辑|发布人|发布者|发布日期|发布时间|更新时间|时间|日期|文章来源|审核|审稿|撰稿)[:：]/u,
  // 「政策全文」, 「新华社北京3月5日电」 above the title
  /^#{0,4}(?:政策|文件|通知|正文|信息|公告)?(?:全文|正文|内容)$|^[—–-]{2}$|^新华社[^。,]{1,8}\d{1,2}月\d{1,2}日电$/u,
  /^(?:政务公开|政府信息公开|信息公开|法定主动公开内容|公开目录|政府文件|文件|政策文件|通知公告)$/u,
  /^[\d-]{8,10}(?:\d{1,2}:\d{2}(?::\d{2})?)?$/u,
  /^(?:政务)?(?:微信|微博)|^客户端|^公众号|^[×✕✖]$/u,
  // 「某区人民政府 2031-12-13 16:36 来源：区水务中心」
  /^[\p{Script=Han}]{0,20}\d{4}-\d{1,2}-\d{1,5}:\d{2}(?::\d{2})?来源:/u,
  // 「本站小编为你精心准备了…」
  /^(?:本站|本文)?小编/u,
  // 「《…》由会员分享，可在线阅读」: a site where documents are shared
  /由会员分享|在线阅读|珍藏版/u,
  // 「日前，某市印发《…》。全文如下：」
  /^[^。]{2,60}《[^《》]{4,60}》[^。]{0,20}。?(?:现将)?(?:全文|原文)(?:公布|刊登|转发)?如下[:：]?$/u
]

/** A letter that ends paragraphs stands behind so many full stops at least. */
const FEWEST_ENDS = 2

/** Offsets of the Cyrillic Er that some sites where documents are shared print for a paragraph's end; none where it is a letter. */
export function paragraphEnds(text: string): ReadonlySet<number> {
  const ends = [...text.matchAll(/(?<=[\p{Script=Han}\p{P}])\u0420/gu)].map(({index}) => index)
  return new Set(ends.filter((at) => '。；;'.includes(text.charAt(at - 1))).length < FEWEST_ENDS ? [] : ends)
}

/**
 * 「[bookmark: _GoBack]」, an indent that became 「????」, soft hyphens and other marks that converters leave, and the pinyin that some mirrors put behind
 * characters, 「發(fā)」. On the source itself.
 */
const LITTER = /^\?[?\s]{2,}|\[bookmark: [^\]\n]{0,40}\]|[\u00ad\u200b-\u200d\u2060]|(?<=\p{Script=Han})\([a-z]{0,4}[\u00e0-\u00fc\u0101-\u01dc][a-z]{0,3}\)/gu

/** A character that all litter has one of */
const MARK_OF_LITTER = /^\?|[[\u00ad\u00e0-\u00fc\u0101-\u01dc\u200b-\u200d\u2060]/u

/** The stretches of a text as it stands that a converter left. */
export function litterIn(text: string): RegExpExecArray[] {
  return MARK_OF_LITTER.test(text) ? [...text.matchAll(LITTER)] : []
}

/** Nothing but a number: of a page, or of a row. */
export function isBareNumber(folded: string): boolean {
  return BARE.test(folded)
}

export function isPageNumber(folded: string): boolean {
  return isBareNumber(folded) || PAGE_NUMBER.some((pattern) => pattern.test(folded))
}

export function isFurniture(folded: string): boolean {
  return folded.length < 200 && ANYWHERE.some((pattern) => pattern.test(folded))
}

export function isOutsideFurniture(folded: string): boolean {
  return folded.length < 200 && (isFurniture(folded) || OUTSIDE.some((pattern) => pattern.test(folded)))
}
