/** Whether a site says something to its visitors: one text, or texts by the tags of their languages. */
export const isWords = (said: unknown): boolean =>
  typeof said === 'string' ||
  (!/(^|,)(?![a-z]{2,3}\b)/i.test(`${Object.keys(Object(said))}`) &&
    Object.values(Object(said)).every((text) => typeof text === 'string'))
