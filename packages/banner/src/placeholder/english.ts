import type { PlaceholderTexts } from '../texts/texts.js'

export const enPlaceholder: PlaceholderTexts = {
  held: '{service} is loaded only if you allow it. {provider} may then store and read data on your device.',
  loadOnce: 'Load once',
  always: 'Always allow {service}',
}
