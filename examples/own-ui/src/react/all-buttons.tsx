import { useConsent } from './use-consent.js'

interface AllButtonsProps {
  source: 'banner' | 'preferences'
  decided(): void
}

/** Refusing and accepting, drawn by one hand, so that neither outshines the other. */
export function AllButtons({ source, decided }: AllButtonsProps) {
  const consent = useConsent()
  const press = (decide: typeof consent.acceptAll) => () => {
    decide({ source })
    decided()
  }
  return (
    <>
      <button type="button" name="reject-all" onClick={press(consent.rejectAll)}>
        Reject all
      </button>
      <button type="button" name="accept-all" onClick={press(consent.acceptAll)}>
        Accept all
      </button>
    </>
  )
}
