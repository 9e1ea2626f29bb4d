import { type Banner, type BannerOptions, en, mountBanner, type Texts } from '@sluice/banner'
import { de } from '@sluice/banner/languages/de'
import { showCustomProperties } from './custom-properties.js'
import { createVisit } from './visits.js'

const languages: Readonly<Record<string, Texts>> = { en, de }
const form = document.querySelector('form') as HTMLFormElement
let banner: Banner | undefined

function mount(): void {
  const said = new FormData(form)
  const has = (name: string): boolean => said.has(name)
  const text = (name: string): string => `${said.get(name)}`
  banner?.()
  banner = mountBanner(createVisit(text('visit')), {
    controller: 'Wrenfield',
    privacyPolicy: '/privacy.html',
    texts: languages[text('language')],
    overrides: { direction: text('direction') as Texts['direction'] },
    layout: text('layout') as BannerOptions['layout'],
    theme: text('theme') as BannerOptions['theme'],
    modal: has('modal'),
    reopen: has('reopen'),
    shadow: has('shadow'),
  })
}

// The address may say how the page begins: /theming/?layout=corner&theme=dark&modal
for (const [name, value] of new URLSearchParams(location.search)) {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.checked = value !== 'false'
  if (field instanceof HTMLSelectElement) field.value = value
}
mount()
const root = document.querySelector('sluice-banner')?.shadowRoot ?? document
showCustomProperties(root, document.querySelector('#css') as HTMLTextAreaElement)

form.addEventListener('change', ({ target }) => {
  if (!(target as Element).closest('#properties')) mount()
})
document.querySelector('#ask')?.addEventListener('click', () => banner?.open())
