// The least code that can do the job: a button, and runs of external scripts that the browser fetches side by side and
// runs in order; before an inline script it waits for the run above it.
const held = [...document.querySelectorAll('script[type="text/plain"]')]

async function release() {
  let before
  for (const script of held) {
    if (!script.src) await before
    const fresh = document.createElement('script')
    if (script.src) {
      fresh.async = false
      before = new Promise((done) => {
        fresh.onload = fresh.onerror = done
      })
      fresh.src = script.src
    } else fresh.text = script.text
    script.replaceWith(fresh)
  }
}

if (document.cookie.includes('floor=granted')) release()
else {
  const button = document.createElement('button')
  button.id = 'accept'
  button.textContent = 'Accept all'
  button.style.cssText = 'position:fixed;inset:auto 0 0'
  button.onclick = () => {
    document.cookie = 'floor=granted; max-age=15552000; path=/; samesite=lax'
    button.remove()
    release()
  }
  document.body.append(button)
}
