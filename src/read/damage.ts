/**
 * Whether a reader was sent outside the file by a number that stands in it, as a `DataView` tells, or to make something that
 * long. A stack that overflows is a RangeError too, and a fault of ours.
 */
export const pointsOutside = (error: unknown): boolean =>
  error instanceof RangeError && /out(?:side)? (?:of |the )bounds|Invalid (?:DataView|typed array) length/u.test(error.message)
