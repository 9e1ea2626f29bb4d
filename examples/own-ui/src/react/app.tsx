import { useState } from 'react'
import { Preferences } from './preferences.js'
import { Question } from './question.js'
import { useConsent } from './use-consent.js'
import { Video } from './video.js'

export function App() {
  const consent = useConsent()
  const [isOpen, setOpen] = useState(false)
  const [status, say] = useState('')
  const open = () => setOpen(true)

  return (
    <>
      {consent.unset.length > 0 && <Question choose={open} say={say} />}
      <main>
        <h1>A banner of one’s own, with React</h1>
        <p>
          This page draws its own banner and preferences, with <code>@sluice/core</code> and React.
        </p>
        <Video />
        <p>
          <a href="/own-ui/">The same without React</a>
        </p>
      </main>
      <footer>
        <button type="button" id="reopen" onClick={open}>
          Privacy choices
        </button>{' '}
        <button
          type="button"
          id="withdraw"
          onClick={() => {
            consent.withdraw({ source: 'control' })
            say('Your consent has been withdrawn.')
          }}
        >
          Withdraw consent
        </button>
      </footer>
      {isOpen && <Preferences close={() => setOpen(false)} say={say} />}
      <p id="status" role="status">
        {status}
      </p>
    </>
  )
}
