import { h, type VNode } from 'preact'
import { heedPress } from '../press/heed-press.js'

export interface ButtonProps {
  part: string
  text: string
  press: (event: Event) => void
}

export const Button = ({ part, text, press }: ButtonProps): VNode => (
  <button type="button" part={part} onClick={(event) => heedPress(event, press)}>
    {text}
  </button>
)
