import type { Language } from './texts.js'

/** What services and the things that they store are for. */
export const enPurposes: Pick<Language, 'purposes' | 'itemPurposes'> = {
  purposes: {
    'measures-visits': 'Counts visits and shows how the site is used.',
    'records-sessions': 'Records movements, clicks and scrolling, to improve the site.',
    'measures-ads':
      'Measures whether ads lead to visits and sales, and shows ads to past visitors.',
    retargets: 'Shows ads on other sites to past visitors.',
    'marketing-automation': 'Links visits with forms and e-mails, to send fitting messages.',
    chat: 'Offers a chat with the site’s team.',
    video: 'Plays videos.',
    map: 'Shows maps.',
    'spam-protection': 'Tells people from programs, to protect forms from abuse.',
    payment: 'Processes payments and protects them from fraud.',
    'loads-tags': 'Loads the measurement tags that the site has set up in it.',
    'passes-on-choice':
      'Tells Google’s tags on this page what you allowed. Sends and stores nothing by itself.',
  },
  itemPurposes: {
    visitors: 'Tells visitors apart',
    visit: 'Keeps the state of the visit',
    session: 'Tells browser tabs apart',
    fewerRequests: 'Limits the number of requests',
    adClick: 'Links a visit to an ad click',
    adViews: 'Counts how often an ad was shown',
    preference: 'Remembers a setting',
    security: 'Protects from abuse and fraud',
    chat: 'Keeps the state of the chat',
    video: 'Keeps the state of the video player',
  },
}
