import {sep} from 'node:path'

/** A path parted by `/` on every system; elsewhere than on Windows a backslash is a character of a name. */
export const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))
