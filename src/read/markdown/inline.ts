import type {Nodes, Parents} from 'mdast'

/** Text of a paragraph, heading or cell without its syntax; every break is a line feed. */
export function inlineText(node: Parents, source: string): string {
  let text = ''
  const rest: Nodes[] = [...node.children].reverse()
  for (let inner = rest.pop(); inner; inner = rest.pop()) {
    switch (inner.type) {
      case 'text':
      case 'inlineCode':
        text += inner.value
        break
      case 'break':
        text += '\n'
        break
      case 'html':
        // a tag in a line says nothing, save that a line ends
        if (/^<(?:br|\/p|\/div)\b/i.test(inner.value)) text += '\n'
        break
      case 'image':
      case 'imageReference':
        text += inner.alt ?? ''
        break
      case 'footnoteReference':
        text += printed(inner, source)
        break
      default:
        if ('children' in inner) for (const child of [...(inner.children as Nodes[])].reverse()) rest.push(child)
    }
  }
  return text.split('\n').map(withoutStars).join('\n')
}

/** The node as the source has it. */
export function printed(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

/**
 * 「**（一）…公开。**持续…」: CommonMark does not see the end of an emphasis between a full stop and a Chinese
 * character, so both `**` stay in the text. Only such pairs are taken out; 「李**、王**」 stays as it is.
 */
function withoutStars(line: string): string {
  if (!line.includes('**')) return line
  const pieces = line.split('**')
  let text = pieces[0] ?? ''
  for (let at = 1; at < pieces.length; at++) {
    const inner = pieces[at] ?? ''
    const closed = at + 1 < pieces.length && inner !== '' && !/^[\s\p{Pe}\p{Pf}\p{Po}]/u.test(inner) && !/\s$/u.test(inner)
    text += closed ? inner + (pieces[++at] ?? '') : `**${inner}`
  }
  return text
}
