/** A denominator of more digits is no more exact than the number is. */
const MOST_DIGITS = 9

/** The placeholders of a denominator: what stands behind the `/` in `# ??/??`, outside of quotes and escapes. */
const DENOMINATOR = /"[^"]*"?|\\.?|(?<=[0#?])\/([0#?]+)/gsu

/**
 * A format whose fractions name their denominator, `# ??/??` → `# ??/16`: who searches for it as long as the
 * placeholders allow counts to 10⁹ for `?????????`, cell by cell.
 *
 * @param value Finite
 */
export function withDenominators(format: string, value: number): string {
  return format.replace(DENOMINATOR, (whole, places: string | undefined) =>
    places === undefined ? whole : `/${denominatorOf(Math.abs(value % 1), 10 ** Math.min(places.length, MOST_DIGITS) - 1)}`
  )
}

/**
 * The denominator, not above `most`, of the fraction that lies nearest: the last convergent of the continued fraction,
 * or the fraction between it and the one before.
 *
 * @param value 0 ≤ value < 1
 */
function denominatorOf(value: number, most: number): number {
  let [above, below, aboveLast, belowLast] = [1, 0, 0, 1]
  let rest = value
  let whole = Math.floor(rest)
  while (whole * below + belowLast <= most) {
    ;[above, below, aboveLast, belowLast] = [whole * above + aboveLast, whole * below + belowLast, above, below]
    // what is left is the noise of binary fractions
    if (Math.abs(value - above / below) < Number.EPSILON) return below
    rest = 1 / (rest - whole)
    whole = Math.floor(rest)
  }
  const times = Math.floor((most - belowLast) / below)
  const [aboveBetween, belowBetween] = [times * above + aboveLast, times * below + belowLast]
  return Math.abs(value - aboveBetween / belowBetween) < Math.abs(value - above / below) ? belowBetween : below
}
