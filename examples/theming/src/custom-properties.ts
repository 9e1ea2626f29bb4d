import { presets } from './presets.js'

const prefix = '--sluice-'
const sheet = new CSSStyleSheet()
document.adoptedStyleSheets.push(sheet)

/** The custom properties with their usual values, as the banner itself states them. */
function usualValues({ adoptedStyleSheets }: DocumentOrShadowRoot): Map<string, string> {
  const styles = adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => (rule instanceof CSSStyleRule ? rule.style : []))
  // Chromium gives the value of `all` for a custom property that a rule does not set.
  const style = styles.find((one) => [...one].includes(`${prefix}layer`)) ?? []
  const names = [...style].filter((name) => name.startsWith(prefix))
  return new Map(
    names.map((name) => [
      name.slice(prefix.length),
      (style as CSSStyleDeclaration).getPropertyValue(name),
    ]),
  )
}

/** A field for each custom property, from where the banner has its styles. What is typed goes into a style sheet of the page, and into `output` to copy. */
export function showCustomProperties(
  root: DocumentOrShadowRoot,
  output: HTMLTextAreaElement,
): void {
  const fields = [...usualValues(root)].map(([name, usual]) => {
    const label = document.createElement('label')
    const input = document.createElement('input')
    input.name = prefix + name
    input.placeholder = usual
    input.spellcheck = false
    label.append(name, input)
    return label
  })
  document.querySelector('#properties')?.replaceChildren(...fields)
  const inputs = document.querySelectorAll<HTMLInputElement>('#properties input')

  function write(): void {
    const lines = [...inputs]
      .filter(({ value }) => value)
      .map(({ name, value }) => `  ${name}: ${value};`)
    const css = `sluice-banner {\n${lines.join('\n')}\n}`
    sheet.replaceSync(css)
    output.value = lines.length ? css : '/* Nothing is changed yet. */'
  }

  for (const input of inputs) input.addEventListener('input', write)
  document.querySelector('[name=preset]')?.addEventListener('change', ({ target }) => {
    const values = presets[(target as HTMLSelectElement).value] ?? {}
    for (const input of inputs) input.value = values[input.name.slice(prefix.length)] ?? ''
    write()
  })
  write()
}
