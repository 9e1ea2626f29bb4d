import { Key, type WebDriver } from 'selenium-webdriver'

/** `ArrowDown` is `Key.ARROW_DOWN`; what has no such name stands for itself. */
function codeOf(name: string): string {
  const constant = name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
  const code = Key[constant as keyof typeof Key]
  return typeof code === 'string' ? code : name
}

/** A key, or several held together: `Shift+Tab`. */
export async function pressWebKitKey(session: WebDriver, chord: string): Promise<void> {
  const codes = chord.split('+').map(codeOf)
  const actions = session.actions()
  for (const code of codes) actions.keyDown(code)
  for (const code of codes.reverse()) actions.keyUp(code)
  await actions.perform()
}
