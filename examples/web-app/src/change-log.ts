import type { Change } from '@sluice/core'

/** Adds a line to the page for each decision. */
export function logChange({ granted, denied, source }: Change): void {
  const line = document.createElement('li')
  const parts = [
    granted.length > 0 && `granted ${granted.join(', ')}`,
    denied.length > 0 && `denied ${denied.join(', ')}`,
  ].filter(Boolean)
  line.textContent = `${parts.join('; ') || 'nothing changed'} (from: ${source})`
  document.getElementById('changes')?.append(line)
}
