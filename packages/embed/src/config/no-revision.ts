/** No record has this revision: the visitor is asked, and the answer holds until the config can be read again. */
export const noRevision = 0
