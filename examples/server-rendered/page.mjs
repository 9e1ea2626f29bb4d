import { policy } from './policy.mjs'

/** JSON that cannot end the script element it stands in. */
const config = JSON.stringify(policy).replaceAll('<', '\\u003c')

/**
 * The page for this visitor. A script that is granted stands there as any script; one that is not is held, so that it can
 * still start when the visitor allows it.
 * @param {import('@sluice/core/server').ServerConsent} consent
 */
export const renderPage = (consent) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Example Ltd</title>
<script type="application/json" data-sluice="config">${config}</script>
<script async src="/sluice/sluice.js"></script>
${
  consent.granted('visitor-count')
    ? '<script async src="/count.js"></script>'
    : '<script type="text/plain" data-consent="visitor-count" async src="/count.js"></script>'
}
</head>
<body>
<h1>Example Ltd</h1>
<p>The server knows: visitor count is ${consent.status('visitor-count')}.</p>
<p><a href="/">Next page</a></p>
<button type="button" data-sluice="preferences">Privacy choices</button>
<button type="button" data-sluice="withdraw">Withdraw consent</button>
</body>
</html>
`
