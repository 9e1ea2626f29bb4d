import type { VNode } from 'preact'
import { declarationTree } from '../declaration/declaration-tree.js'
import type { DeclarationOptions } from '../declaration/mount-declaration.js'
import { en } from '../languages/en.js'
import { treeToVNode } from '../markup/tree-to-vnode.js'

/**
 * The table of services and storage items, in the page's own style. Unlike `mountDeclaration` it is drawn by the app, also on a
 * server, so `controller` has no default.
 * @example <Declaration policy={consent.policy} controller="Example Ltd" />
 */
export const Declaration = ({ policy, texts = en, ...options }: DeclarationOptions): VNode =>
  treeToVNode(declarationTree(policy, texts, options)) as VNode
