export { chooseLanguage } from './choose-language.js'
export { type Banner, type CreateBannerOptions, createBanner } from './create-banner.js'
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
