import { report } from '../surface.js'

/** Makes the functions that look at elements one by one. An error is reported once for each element, and stops no other one. */
export function createJudge() {
  const failed = new WeakSet<Element>()

  /** Looks at one element. An error leaves it as it is. */
  function judge<T>(element: Element, look: (element: Element) => T): T | undefined {
    try {
      return look(element)
    } catch (error) {
      if (!failed.has(element)) report(error)
      failed.add(element)
    }
  }

  return {
    judge,
    judgeEach(elements: Iterable<Element>, look: (element: Element) => void): void {
      for (const element of elements) judge(element, look)
    },
  }
}
