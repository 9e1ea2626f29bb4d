export { en } from './languages/en.js'
export type { Banner, CreateBannerOptions } from './layers/banner-options.js'
export { createBanner } from './layers/create-banner.js'
export { type BannerOptions, mountBanner } from './layers/mount-banner.js'
export { chooseLanguage } from './texts/choose-language.js'
export type {
  CategoryTexts,
  DeclarationTexts,
  Language,
  ServiceTexts,
  TextOverrides,
  Texts,
} from './texts/texts.js'
