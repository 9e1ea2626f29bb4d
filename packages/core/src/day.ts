export const daySeconds = 86_400
export const dayMilliseconds = 86_400_000
