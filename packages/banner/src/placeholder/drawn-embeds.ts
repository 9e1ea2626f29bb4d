/**
 * Which held embeds get a placeholder: those with a size of their own, and templates that say one. A site that draws
 * its own says `data-placeholder="none"`.
 */
export const drawnEmbeds =
  ':is(iframe,embed,object,video,audio,template:is([height],[data-height])):not([data-placeholder=none])'
