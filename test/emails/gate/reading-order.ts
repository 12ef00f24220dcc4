import type { Browser } from 'playwright-core';

/** A node of Chromium's accessibility tree (Chrome DevTools Protocol, `Accessibility.AXNode`), as far as it is read aloud. */
export interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** The accessibility tree of a page, root first. */
export async function accessibilityTreeOf(browser: Browser, html: string): Promise<AxNode[]> {
  const page = await browser.newPage();
  await page.setContent(html);
  const devTools = await page.context().newCDPSession(page);
  const { nodes } = await devTools.send('Accessibility.getFullAXTree');
  await page.close();
  return nodes as AxNode[];
}

/**
 * What a screen reader says of a page, from the first line to the last: what a thing is stands in brackets before its words, and what
 * it holds is further in.
 */
export function readAloud(nodes: AxNode[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes[0];
  return root ? `${linesOf(root, byId).join('\n')}\n` : '';
}

function linesOf(node: AxNode, byId: Map<string, AxNode>): string[] {
  const role = node.role?.value ?? '';
  if (role === 'LineBreak' || role === 'ListMarker') return [];
  const inside = (node.childIds ?? []).map((id) => byId.get(id)).filter((child) => child !== undefined);
  const spoken = node.ignored ? null : announced(node, role);
  if (spoken === null) return inside.flatMap((child) => linesOf(child, byId));
  if (spoken.whole) return [spoken.line];
  return [spoken.line, ...inside.flatMap((child) => linesOf(child, byId)).map((line) => `  ${line}`)];
}

/** How a node is announced; `whole` where its name is all there is to say. Null where only what it holds is heard. */
function announced({ name, properties }: AxNode, role: string): { line: string; whole: boolean } | null {
  const said = (name?.value ?? '').trim();
  const level = properties?.find((property) => property.name === 'level')?.value.value;
  switch (role) {
    case 'RootWebArea':
      return { line: `[letter] ${said}`, whole: false };
    case 'heading':
      return { line: `[heading ${level}] ${said}`, whole: true };
    case 'link':
    case 'image':
      return { line: `[${role}] ${said}`, whole: true };
    case 'StaticText':
      return said === '' ? null : { line: said, whole: true };
    case 'blockquote':
    case 'list':
    case 'listitem':
    case 'main':
    case 'contentinfo':
      return { line: `[${names[role] ?? role}]`, whole: false };
    case 'splitter':
    case 'separator':
      return { line: '[line across]', whole: true };
    case 'table':
    case 'row':
    case 'cell':
      return { line: `[${role}: laid out, and read as data!]`, whole: false };
    default:
      return null;
  }
}

const names: Record<string, string> = { blockquote: 'quotation', listitem: 'item', contentinfo: 'footer' };
