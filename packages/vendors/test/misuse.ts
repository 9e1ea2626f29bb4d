import { createConsent } from '../../core/src/index.js'
import { hubspot } from '../src/vendors/hubspot.js'
import { metaPixel } from '../src/vendors/meta-pixel.js'
import { youtube } from '../src/vendors/youtube.js'

/** Never run: what must not compile. */
export function misuse(): void {
  const consent = createConsent({
    services: [hubspot({ id: '12345678' }), metaPixel({ id: '1234567890' }), youtube()],
  })
  consent.granted('hubspot')
  consent.granted('meta-pixel')
  // @ts-expect-error a name that is misspelt
  consent.granted('hubspto')
  // @ts-expect-error without its id
  hubspot()
  // @ts-expect-error a region that there is not
  hubspot({ id: '12345678', region: 'asia' })
  // @ts-expect-error an option of another vendor
  metaPixel({ id: '1234567890', region: 'eu1' })
  // @ts-expect-error a category that the policy lacks
  createConsent({ services: [hubspot({ id: '12345678', category: 'support' })] })
  createConsent({
    categories: { necessary: { required: true }, support: {} },
    services: [hubspot({ id: '12345678', category: 'support' })],
  })
}
