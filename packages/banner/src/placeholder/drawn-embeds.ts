/**
 * The embeds that get a placeholder: those with a size of their own, and templates that state one. A site that draws its own
 * placeholder writes `data-placeholder="none"`.
 */
export const drawnEmbeds =
  ':is(iframe,embed,object,video,audio,template:is([height],[data-height])):not([data-placeholder=none])'
