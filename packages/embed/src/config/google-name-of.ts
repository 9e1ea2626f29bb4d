/** The service that a key with Google ids stands for: that of `tagManager` is `google-tag-manager`. */
export const googleNameOf = (key: string): string => `google-${key.replace('M', '-m')}`
