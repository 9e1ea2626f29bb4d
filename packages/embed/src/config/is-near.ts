/** Whether two names differ by so few letters that one may be a slip of the keyboard. */
export function isNear(one: string, other: string, slips = 2): boolean {
  if (one === other) return true
  if (slips < Math.abs(one.length - other.length)) return false
  const [a, b] = [one.slice(1), other.slice(1)]
  if (one[0] === other[0]) return isNear(a, b, slips)
  return (
    slips > 0 &&
    [
      [a, b],
      [a, other],
      [one, b],
    ].some(([x, y]) => isNear(x as string, y as string, slips - 1))
  )
}
