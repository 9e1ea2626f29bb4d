import { readdirSync } from 'node:fs'

export const packageNames: string[] = readdirSync('packages')

/** The source files of a package, as paths from the root of the repository. */
export const sourceFiles = (name: string): string[] =>
  readdirSync(`packages/${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `packages/${name}/src/${file}`)
