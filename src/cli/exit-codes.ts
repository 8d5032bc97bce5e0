export const DONE = 0
export const NOT_UNDERSTOOD = 1
export const WRONG = 2
