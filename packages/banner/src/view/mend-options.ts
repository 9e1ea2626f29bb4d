import { problem } from '@sluice/core/page'
import { pickOption } from '../texts/pick-option.js'
import { textOf } from '../texts/text-of.js'
import { isWebAddress } from '../texts/web-address.js'
import type { LookOptions } from './view-options.js'

/** Replaces each wrong option of a banner with its default, and reports it in the console. */
export function mendOptions<Options extends LookOptions>(options: Options) {
  const askInFrames = pickOption('askInFrames', options.askInFrames, [false, true])
  const theme = pickOption('theme', options.theme, ['auto', 'light', 'dark'])
  const ask = pickOption('ask', options.ask, [true, false])
  const { privacyPolicy: told, controller } = options
  if (controller !== undefined && !textOf(controller))
    console.error(problem('controller takes a name', controller))
  const privacyPolicy = isWebAddress(told) ? told : undefined
  if ((told ?? '') !== '' && !privacyPolicy)
    console.error(problem('privacyPolicy takes an address of the web', told))
  return {
    ...options,
    controller: textOf(controller),
    privacyPolicy,
    layout: pickOption('layout', options.layout, ['bar', 'corner', 'dialog']),
    modal: pickOption('modal', options.modal, [false, true]),
    theme,
    ask,
    askInFrames,
  }
}
