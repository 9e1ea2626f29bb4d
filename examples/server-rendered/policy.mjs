/** What the site asks about: handed to the page as JSON, and read by the server. One place, so that both agree. */
export const policy = {
  categories: { necessary: { required: true }, analytics: {} },
  services: [
    {
      name: 'visitor-count',
      title: 'Visitor count',
      category: 'analytics',
      provider: 'Example Ltd',
      purpose: 'Counts how many people come back.',
      storage: [{ name: 'visitor', duration: '30 days', httpOnly: true }],
    },
  ],
}
