type Spellings<Spell> = readonly [
  plain: readonly [how: string, spell: Spell],
  ...others: (readonly [how: string, spell: Spell])[],
]

/** Spellings of one host that every browser reads as `name.localhost`. */
export const hostSpellings: Spellings<(name: string) => string> = [
  ['as it is', (name) => `${name}.localhost`],
  ['in capitals', (name) => `${name}.localhost`.toUpperCase()],
  ['with full-width letters', (name) => `${fullWidth(name)}.localhost`],
  ['with an ideographic full stop', (name) => `${name}\u3002localhost`],
  ['with a soft hyphen', (name) => `${name[0]}\u00ad${name.slice(1)}.localhost`],
  ['with a byte order mark', (name) => `${name[0]}\ufeff${name.slice(1)}.localhost`],
  ['with a tab', (name) => `${name[0]}\t${name.slice(1)}.localhost`],
  ['with a line feed', (name) => `${name}\n.localhost`],
  [
    'with percent escapes',
    (name) => `%${name.charCodeAt(0).toString(16)}${name.slice(1)}.localhost`,
  ],
  ['with a dot at the end', (name) => `${name}.localhost.`],
]

const fullWidth = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

/** Spellings of what stands around a host. */
export const addressSpellings: Spellings<(host: string, path: string) => string> = [
  ['by scheme', (host, path) => `http://${host}${path}`],
  ['without a scheme', (host, path) => `//${host}${path}`],
  ['with backslashes', (host, path) => `http:\\\\${host}${path}`],
  ['with blanks around it', (host, path) => ` \t\n http://${host}${path} `],
  ['with many slashes', (host, path) => `http://///${host}${path}`],
]

/** Spellings of an attribute's value in markup. */
export const markupSpellings: Spellings<(value: string) => string> = [
  ['plain', (value) => `"${quote(value)}"`],
  ['with numeric references', (value) => `"${references(value, (code) => `&#${code};`)}"`],
  [
    'with hexadecimal references',
    (value) => `'${references(value, (code) => `&#x${code.toString(16)};`)}'`,
  ],
  [
    'with named references',
    (value) =>
      `"${quote(value).replaceAll('.', '&period;').replaceAll('/', '&sol;').replaceAll(':', '&colon;')}"`,
  ],
]

const quote = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const references = (value: string, write: (code: number) => string): string =>
  Array.from(value, (letter) => write(letter.codePointAt(0) as number)).join('')
