/** What a glyph stands for: fonts name radicals where the ideograph is meant, and control codes where nothing is. */

/** Radicals of U+2E80 that Unicode does not decompose, and the ideographs that look the same. */
const RADICALS = new Map(
  [
    ...'⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺛旡⺝月⺟母⺠民⺢氺⺤爫⺥爫⺦丬⺧牛⺩王⺪疋⺫目⺬示⺭礻⺮竹⺰纟⺱罓⺲罒⺳网⺵网⺶羊⺷羊⺸羊⺹耂⺻聿⺼月⺽臼⺿艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
  ].flatMap((radical, at, all) => (at % 2 === 0 ? [[radical, all[at + 1] ?? radical] as const] : []))
)

/** Control codes, unassigned marks, invisible formatting: nothing is printed for them. */
const UNSEEN = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/gu
/** ⼯ U+2F2F is 工, ﬁ is fi, ﹐ stays: its width says nothing */
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/gu
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f]/gu

export function printed(text: string): string {
  return text
    .replace(/[\t\n\r]/g, ' ')
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(COMPATIBLE, (one) => RADICALS.get(one) ?? one.normalize('NFKC'))
}

/** Whether the font tells which character it prints: private codes and U+FFFD are none. */
export const isReadable = (text: string): boolean => !/[\p{Co}\ufffd]/u.test(text)

/** Han, kana, Hangul, their punctuation and full-width forms. */
export const isWide = (character: string): boolean =>
  /[\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef\u2460-\u24ff“”‘’—…·]|[\u{20000}-\u{3ffff}]/u.test(character)

/** Marks that no line begins with, and those that none ends with. */
export const isClosing = (character: string): boolean => /[、，。；：？！）》〉」』】〕］｝”’…％,.;:?!)\]}%]/u.test(character)
export const isOpening = (character: string): boolean => /[（《〈「『【〔［｛“‘([{]/u.test(character)
