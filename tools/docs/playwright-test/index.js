export * from 'playwright/test'
export { default } from 'playwright/test'
