/** What services do, as phrases: a service names one as its `purpose`, and every language of the banner has the words. */
export type ServicePurpose =
  | 'measures-visits'
  | 'records-sessions'
  | 'measures-ads'
  | 'retargets'
  | 'marketing-automation'
  | 'chat'
  | 'video'
  | 'map'
  | 'spam-protection'
  | 'payment'
  | 'loads-tags'
  | 'passes-on-choice'

/** What stored things are for, as phrases in the same way: a storage item names one as its `purpose`. */
export type ItemPurpose =
  | 'visitors'
  | 'visit'
  | 'session'
  | 'fewerRequests'
  | 'adClick'
  | 'adViews'
  | 'preference'
  | 'security'
  | 'chat'
  | 'video'
