/** A value of whatever type, as an error in the console shows it. What JSON cannot say is said by its type. */
export function sayValue(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return typeof value
  }
}
