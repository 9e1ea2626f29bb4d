import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import license from 'rollup-plugin-license'

/** Licences that ask for no more than their text and notice. A build that bundles anything else fails. */
export const allowedLicenses = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']

const isOurs = ({ name }) => name === 'sluice' || name.startsWith('@sluice/')

const noticeOf = ({ name, version, license, licenseText }) =>
  `${name} ${version}, ${license}\n\n${licenseText ?? ''}`.trimEnd()

/** One text for all that the bundles of a folder contain of other projects. */
export const licensesText = (dependencies) =>
  dependencies.length > 0
    ? `These files contain parts of other projects, under their licences:\n\n${dependencies.map(noticeOf).join('\n\n---\n\n')}\n`
    : 'These files contain nothing of other projects.\n'

/** Makes the Rollup plugin that keeps `file` true to what each bundle of a folder contains. */
export function thirdPartyLicenses(file) {
  const found = new Map()
  return () =>
    license({
      thirdParty: {
        allow: {
          test: `(${allowedLicenses.join(' OR ')})`,
          failOnUnlicensed: true,
          failOnViolation: true,
        },
        output(dependencies) {
          for (const one of dependencies)
            if (!isOurs(one)) found.set(`${one.name}@${one.version}`, one)
          // A fresh clone has no such folder yet.
          mkdirSync(dirname(file), { recursive: true })
          writeFileSync(file, licensesText([...found.values()]))
        },
      },
    })
}
