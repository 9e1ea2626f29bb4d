import { parseArgs } from 'node:util'

const options = /** @type {const} */ ({
  quick: { type: 'boolean', default: false },
  peers: { type: 'string' },
  jobs: { type: 'string' },
  rounds: { type: 'string' },
  'as-built': { type: 'boolean', default: false },
})

export const usage = `npm run bench -- [options]
  --quick          fewer rounds: three minutes instead of fifteen
  --peers=a,b      these peers alone
  --jobs=a,b       these jobs alone
  --rounds=N       so many rounds of every job
  --as-built       measures packages/embed/dist as it is, and installs nothing`

/** What the command line asks for is not to be had. */
export class WrongOption extends Error {}

const known = () =>
  `There are: ${Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ')}.`

/**
 * @param {readonly string[]} given
 * @param {{ peers: readonly string[], jobs: readonly string[] }} all
 * @throws {WrongOption} that names what it got, and what there is
 */
export function readOptions(given, all) {
  const values = parse(given)
  return {
    quick: values.quick,
    asBuilt: values['as-built'],
    rounds: wholeNumber(values.rounds),
    peers: someOf('peers', values.peers, all.peers),
    jobs: someOf('jobs', values.jobs, all.jobs),
  }
}

function parse(given) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: false }).values
  } catch (error) {
    throw new WrongOption(`${error.message.split('. ')[0]}. ${known()}`, { cause: error })
  }
}

/** @param {string | undefined} text */
function wholeNumber(text) {
  if (text === undefined) return undefined
  if (!/^[1-9]\d*$/.test(text))
    throw new WrongOption(`--rounds got ${text || 'nothing'}. It takes a whole number from 1.`)
  return Number(text)
}

/** @param {string} name @param {string | undefined} text @param {readonly string[]} all */
function someOf(name, text, all) {
  if (text === undefined) return all
  const chosen = text.split(',').map((item) => item.trim())
  const unknown = chosen.filter((item) => !all.includes(item))
  if (unknown.length > 0)
    throw new WrongOption(
      `--${name} got ${unknown.join(', ') || 'nothing'}. There are: ${all.join(', ')}.`,
    )
  return all.filter((item) => chosen.includes(item))
}
