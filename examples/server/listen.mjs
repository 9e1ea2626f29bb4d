import { once } from 'node:events'
import { connect } from 'node:net'

const TRIES = 20

/**
 * Listens on 127.0.0.1 alone. With `allowNext` a taken port moves to the next one.
 * @param {import('node:http').Server} server
 * @param {number} port 0 takes any free port
 * @param {boolean} allowNext
 * @returns {Promise<number>} the port it got
 */
export async function listen(server, port, allowNext) {
  const last = allowNext && port > 0 ? port + TRIES : port
  for (let candidate = port; ; candidate += 1) {
    try {
      if (candidate > 0 && (await answersOnIpv6(candidate))) throw taken(candidate)
      server.listen(candidate, '127.0.0.1')
      await once(server, 'listening')
      return server.address().port
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate >= last) throw error
    }
  }
}

/**
 * A browser tries ::1 first for `localhost`: another program there would be shown in our place.
 * @param {number} port
 */
async function answersOnIpv6(port) {
  const socket = connect({ host: '::1', port })
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** @param {number} port */
function taken(port) {
  return Object.assign(new Error(`Port ${port} is taken on [::1].`), { code: 'EADDRINUSE' })
}
