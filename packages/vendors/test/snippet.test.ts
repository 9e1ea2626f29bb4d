import { afterEach, describe, expect, it, vi } from 'vitest'
import { linkedin } from '../src/vendors/linkedin.js'
import { matomo } from '../src/vendors/matomo.js'
import { metaPixel } from '../src/vendors/meta-pixel.js'
import { clearPage, openPage } from './vendor-page.js'

afterEach(clearPage)

const id = '1234567890'

describe('a snippet that is still in the page', () => {
  const script = (src: string) => Object.assign(document.createElement('script'), { src })

  it('is named to everybody, and nothing is loaded twice', () => {
    const { consent, urls, errors } = openPage([metaPixel({ id })], {
      head: '<script src="https://connect.facebook.net/de_DE/fbevents.js"></script>',
    })
    const named = /meta-pixel: this page loads .*de_DE\/fbevents\.js itself.*take that snippet out/
    expect(errors).toEqual([expect.stringMatching(named)])
    // It has run, whether it stays or not.
    document.head.replaceChildren()
    consent.acceptAll()
    expect([urls(), errors.length]).toEqual([[], 1])
  })

  it('is found once the page is whole, and on a server of the site’s own', () => {
    const readyState = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading')
    const { consent, urls, errors } = openPage([
      matomo({ id: '1', server: 'https://stats.example.com/m' }),
    ])
    document.head.append(
      script('https://stats.example.com/matomo.js'),
      script('https://example.com/m/matomo.js'),
    )
    document.dispatchEvent(new Event('readystatechange'))
    expect(errors).toEqual([])
    document.head.append(script('https://stats.example.com/m/piwik.js'))
    document.dispatchEvent(new Event('readystatechange'))
    readyState.mockRestore()
    expect(errors).toEqual([expect.stringMatching(/matomo: this page loads .*m\/piwik\.js itself/)])
    consent.acceptAll()
    expect(urls()).toEqual([])
  })

  it('is not what Sluice itself has loaded', () => {
    const readyState = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading')
    const { consent, errors, libraries } = openPage([linkedin({ id: '123456' })])
    consent.acceptAll()
    const [library] = libraries
    if (library) document.head.append(Object.assign(library, { src: library.dataset.url }))
    document.dispatchEvent(new Event('readystatechange'))
    readyState.mockRestore()
    expect([errors, libraries.length]).toEqual([[], 1])
  })
})
