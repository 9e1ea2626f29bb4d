/**
 * The `Set-Cookie` headers that remove the HttpOnly cookies of services which may not run: no page can do that.
 * A cookie is its name, domain and path, so say the domain here if the service sets one.
 * @param {string} cookieHeader
 * @param {import('@sluice/core/server').ServerConsent} consent
 * @param {readonly import('@sluice/core').Service[]} services
 * @returns {string[]}
 */
export function eraseHttpOnly(cookieHeader, consent, services) {
  const sent = cookieHeader.split('; ').map((pair) => pair.split('=', 1)[0])
  const kept = services.filter(({ name }) => consent.granted(name))
  const namesOf = ({ storage = [] }) =>
    storage.filter((item) => item.httpOnly).map((item) => item.name)
  const wanted = kept.flatMap(namesOf)
  return services
    .flatMap(namesOf)
    .filter((name) => sent.includes(name) && !wanted.includes(name))
    .map((name) => `${name}=; Path=/; Max-Age=0; HttpOnly`)
}
