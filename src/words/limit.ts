/** Words that bound a number. On folded text. */

/** Source for a lower bound: 「不少于」「至少」 */
export const AT_LEAST = '(?:不[得应能]?(?:少于|低于|短于)|至少)'
/** Source for an upper bound: 「不得超过」 */
export const AT_MOST = '不[得应能]?(?:超过|多于|长于)'
