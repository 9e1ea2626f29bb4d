export function readCookie(name) {
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}

/** Writes to the widest domain that the browser accepts, or to the host alone if it accepts no domain. */
export function writeCookie(name, value, days) {
  const cookie = `${name}=${value}; path=/; max-age=${days * 24 * 60 * 60}; samesite=lax`
  const labels = location.hostname.split('.')
  for (let count = 2; count <= labels.length; count += 1) {
    document.cookie = `${cookie}; domain=${labels.slice(-count).join('.')}`
    if (readCookie(name) === value) return
  }
  document.cookie = cookie
}
