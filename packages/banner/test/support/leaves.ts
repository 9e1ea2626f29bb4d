/** Every text of a language by its path: `changed.title`. */
export type Leaves = Readonly<Record<string, string>>

/** The texts alone: the functions among them are left out. */
export const leaves = (value: object, path = ''): Leaves =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (inner && typeof inner === 'object') return Object.entries(leaves(inner, `${path}${key}.`))
      return typeof inner === 'function' ? [] : [[path + key, inner]]
    }),
  )
