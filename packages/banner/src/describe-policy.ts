export { type DescribedCategory, describePolicy } from './texts/describe-policy.js'
