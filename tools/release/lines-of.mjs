/**
 * The lines to paste, for a folder of the site's own and for a CDN.
 * @param {string} version
 * @param {Readonly<Record<string, string>>} integrity
 */
export const linesOf = (version, integrity) => `Sluice ${version}

1. Put this folder on your web server, for example at /sluice/. Open /sluice/index.html there: it asks.

2. Put this on every page, with your own ids, and delete Google's snippets:

<script async src="/sluice/sluice.js"
        data-google-analytics="G-XXXXXXXXXX"
        data-controller="Example Ltd"
        data-privacy-policy="/privacy"></script>

3. Put this into the footer:

<button type="button" data-sluice="preferences">Privacy choices</button>


From another origin, such as a CDN that serves the folder ${version}/ of the release:

<script async src="https://cdn.example/${version}/sluice.js"
        integrity="${integrity['sluice.js']}" crossorigin="anonymous"
        data-google-analytics="G-XXXXXXXXXX"></script>

Where the page demands hashes of all scripts (the header Integrity-Policy), take the tag that knows those of its parts:

<script async src="https://cdn.example/${version}/sluice-integrity.js"
        integrity="${integrity['sluice-integrity.js']}" crossorigin="anonymous"
        data-google-analytics="G-XXXXXXXXXX"></script>

The hash of every file stands in integrity.json. All attributes: https://github.com/sluice-sdk/sluice/blob/main/docs/start.md#attributes
`
