import { describeRequest } from './describe-request.js'

const list = document.getElementById('requests')
const empty = document.getElementById('empty')
const count = document.getElementById('count')
const clear = document.getElementById('clear')

const stream = new EventSource('/traffic/stream')
stream.addEventListener('all', ({ data }) => {
  list.replaceChildren(...JSON.parse(data).map(row))
  showCount()
})
stream.addEventListener('entry', ({ data }) => {
  list.append(row(JSON.parse(data)))
  showCount()
})
stream.addEventListener('error', () => {
  count.textContent = 'The server does not answer.'
})
clear.addEventListener('click', () => fetch('/traffic.json', { method: 'DELETE' }))

function showCount() {
  const { length } = list.children
  empty.hidden = length > 0
  clear.disabled = length === 0
  count.textContent = length === 1 ? '1 request' : `${length} requests`
}

function row(entry) {
  const item = element('li')
  const time = element('time', new Date(entry.time).toLocaleTimeString())
  time.dateTime = entry.time
  const request = element('div')
  request.className = 'request'
  request.append(element('strong', describeRequest(entry)), address(entry))
  item.append(time, request, facts(entry))
  return item
}

function address({ method, path, query, body }) {
  const details = element('details')
  const fields = element('dl')
  for (const [name, value] of Object.entries(body ? { ...query, body } : query)) {
    fields.append(element('dt', name), element('dd', value))
  }
  details.append(element('summary', `${method} ${path}`), fields)
  return details
}

function facts({ page, cookies, consent }) {
  const fields = element('dl')
  fields.className = 'facts'
  fields.append(element('dt', 'Page'), element('dd', page ? shorten(page) : 'not told'))
  fields.append(element('dt', 'Cookies'), element('dd', cookies ?? 'none sent'))
  fields.append(element('dt', 'Consent'), element('dd', consent ? state(consent) : 'not told'))
  return fields
}

function state({ gcs, words }) {
  return `${gcs}: ${words}`
}

function shorten(page) {
  const { pathname, search } = new URL(page)
  return pathname + search
}

function element(name, text = '') {
  const created = document.createElement(name)
  created.textContent = text
  return created
}
