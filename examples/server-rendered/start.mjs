import { createRenderingServer } from './create-server.mjs'

const port = Number(process.env.PORT) || 8090
createRenderingServer().listen(port, '127.0.0.1', () => {
  console.log(`http://localhost:${port}/ (Ctrl+C stops it)`)
})
