/**
 * Runs in the page: resolves when whatever was to leave it has left. Two frames and a task, so that all that was
 * scheduled has run; then two images in turn from the third parties: what was requested before the first had the
 * time of a whole round trip to arrive.
 */
export async function passSentinel(path: string): Promise<void> {
  // A hidden page draws no frames. An element's name may shadow what the document says.
  const isHidden = () => Reflect.get(Document.prototype, 'hidden', document)
  const nextFrame = () =>
    new Promise((done) => (isHidden() ? setTimeout(done) : requestAnimationFrame(done)))
  const loadImage = () =>
    new Promise<unknown>((done, fail) => {
      const image = new Image()
      image.onload = done
      image.onerror = () => fail(new Error('The sentinel needs a policy that lets images pass.'))
      // Never the same address twice: a document does not ask again for an image that it has.
      image.src = `http://127.0.0.1:${location.port}${path}?${Math.random()}`
    })

  await nextFrame()
  await nextFrame()
  await new Promise((done) => setTimeout(done))
  await loadImage()
  await loadImage()
}
