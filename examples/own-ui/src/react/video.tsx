import { useConsent } from './use-consent.js'

const host = document.querySelector<HTMLMetaElement>('meta[name="video-host"]')?.content

/** What React draws needs no gate: it draws the video when its service is granted, and something else when not. */
export function Video() {
  const consent = useConsent()
  if (consent.granted('video')) {
    return <iframe src={`${host}/video/embed/intro`} title="Our video" />
  }
  return <div className="video">The video of Vidstream is shown when you allow videos.</div>
}
