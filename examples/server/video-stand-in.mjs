const PLAYER = /^\/video\/embed\/([\w-]+)$/
const POSTER = /^\/video\/poster\/([\w-]+)$/

/**
 * Plays a video host: a player for an iframe, and its still picture.
 * @param {URL} url
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether the address is one of the video host's
 */
export function answerAsVideoHost(url, response) {
  const player = PLAYER.exec(url.pathname)
  const poster = POSTER.exec(url.pathname)
  if (player) {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    // In a frame of another site only such a cookie is kept, apart for each site that frames it (CHIPS).
    response.setHeader(
      'set-cookie',
      `video_session=${Date.now()}; Path=/; SameSite=None; Secure; Partitioned`,
    )
    response.end(playerPage(player[1]))
  } else if (poster) {
    response.setHeader('content-type', 'image/svg+xml')
    response.end(posterPicture(poster[1]))
  }
  return Boolean(player || poster)
}

/** @param {string} id */
function playerPage(id) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Video: ${id}</title>
<style>
  body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 1rem;
    background: radial-gradient(circle at 30% 20%, #3b4a6b, #10141f); color: #fff; font: 1rem/1.4 system-ui, sans-serif }
  button { width: 5rem; height: 5rem; border: 0; border-radius: 50%; background: #fff; cursor: pointer }
  button::before { content: ''; display: block; width: 0; margin-left: 2rem;
    border-block: 1rem solid transparent; border-left: 1.6rem solid #10141f }
  button:focus-visible { outline: 3px solid #ffd166; outline-offset: 4px }
  p { margin: 0 }
</style>
<button type="button" aria-label="Play ${id}"></button>
<p>${id} · 2:14</p>
</html>
`
}

/** @param {string} id */
function posterPicture(id) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" role="img" aria-label="Still of ${id}">
  <rect width="640" height="360" fill="#1d2740"/>
  <circle cx="320" cy="180" r="56" fill="#fff"/>
  <path d="M304 152v56l44-28z" fill="#1d2740"/>
</svg>
`
}
