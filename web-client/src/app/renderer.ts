import { createRenderer, nodeOps, patchProp } from 'vue'

/**
 * A text that changes keeps its node. The framework's own way puts a new node in the place of the old one, for which
 * the browser computes the element's style again and sorts its surfaces anew: most of what a day that passes cost.
 */
export function setElementText(element: Element, text: string) {
  const only = element.firstChild
  if (text && only instanceof Text && only === element.lastChild) only.data = text
  else element.textContent = text
}

export const { createApp } = createRenderer<Node, Element>({
  ...nodeOps,
  patchProp,
  setElementText,
})
