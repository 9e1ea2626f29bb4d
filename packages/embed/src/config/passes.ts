/** Whether a check throws nothing. What it throws is reported. */
export function passes(check: () => unknown): boolean {
  try {
    check()
    return true
  } catch (error) {
    console.error(error)
    return false
  }
}
