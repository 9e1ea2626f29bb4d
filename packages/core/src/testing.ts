export { type Pretended, type PretendOptions, pretendVisitor } from './testing/pretend-visitor.js'
