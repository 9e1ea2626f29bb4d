/** Whether a check throws nothing. What it throws is said, and stops nothing else. */
export function passes(check: () => unknown): boolean {
  try {
    check()
    return true
  } catch (error) {
    console.error(error)
    return false
  }
}
