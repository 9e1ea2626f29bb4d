/** The service that an id stands for, by the key that says it: `analytics` is google-analytics, `tagManager` google-tag-manager. */
export const serviceName = (key: string): string => `google-${key.replace('M', '-m')}`
