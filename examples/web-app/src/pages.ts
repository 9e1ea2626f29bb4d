/** What stands on each route. */
export interface Page {
  title: string
  text: string
}

export const home: Page = {
  title: 'Plan your spring',
  text: 'Put the evenings of your courses beside the rest of your week, and see at once where they collide.',
}

export const pages: Record<string, Page> = {
  '/web-app/': home,
  '/web-app/pricing': {
    title: 'Pricing',
    text: 'The planner is free for everybody who takes a course, and £3 a month for everybody else.',
  },
}
