/** What stands before an expression is looked at so far back, in characters: a bound on every look, whatever the text. */
const LOOK_BACK = 24

/** The last characters before an offset. */
export const leadOf = (text: string, at: number): string => text.slice(Math.max(0, at - LOOK_BACK), at)
