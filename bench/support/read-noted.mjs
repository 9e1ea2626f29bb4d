/**
 * What a measured page has written down: times in milliseconds after its navigation began.
 * @param {import('playwright').Page} page
 */
export const readNoted = (page) =>
  page.evaluate(() => {
    const { noted } = window
    const requests = performance.getEntriesByType('resource')
    // A path below /files/, past the subject's name.
    const fileOf = ({ name }) =>
      decodeURIComponent(new URL(name).pathname.split('/').slice(3).join('/'))
    const own = requests.filter(({ name }) => new URL(name).pathname.startsWith('/files/'))
    const released = requests.filter(({ name }) => new URL(name).pathname === '/run.js')
    return {
      painted: noted.painted,
      shift: noted.shift,
      largest: noted.largest,
      pressed: noted.pressed,
      /** Of the press; the browser tells it in steps of 8, and none below 16. */
      longestPress: Math.max(16, ...noted.presses),
      /** How many scripts ran before the page had answered the press with a frame. */
      early: noted.ran.filter(([, time]) => time < noted.answered).length,
      last: noted.ran.at(-1)?.[1],
      /** How many scripts ran before one that stands above them. */
      disorder: noted.ran.filter(([number], index) => index > 0 && number < noted.ran[index - 1][0])
        .length,
      googleRequest: requests.find(({ name }) => name.includes('/gtag/js'))?.startTime,
      firstRequest: released[0]?.startTime,
      files: [...new Set(own.map(fileOf))],
      filesBeforePaint: [
        ...new Set(own.filter(({ startTime }) => startTime < noted.drawn).map(fileOf)),
      ],
    }
  })
