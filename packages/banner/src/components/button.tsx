import { h, type VNode } from 'preact'

export interface ButtonProps {
  part: string
  text: string
  press: (event: Event) => void
}

export const Button = ({ part, text, press }: ButtonProps): VNode => (
  <button type="button" part={part} onClick={press}>
    {text}
  </button>
)
