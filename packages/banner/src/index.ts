export { chooseLanguage } from './choose-language.js'
export { createBanner } from './create-banner.js'
export type { Banner, CreateBannerOptions } from './create-question.js'
export { en } from './languages/en.js'
export { type BannerOptions, mountBanner } from './mount-banner.js'
export type {
  CategoryTexts,
  DeclarationTexts,
  Language,
  ServiceTexts,
  TextOverrides,
  Texts,
} from './texts.js'
