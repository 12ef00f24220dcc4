import type { AccessProfile } from '../../shared/language/profile.ts';
import { sizesFor } from './sizes.ts';

/**
 * Outlook for Windows shows letters with Word, which knows no greatest width and forgets fonts: it alone gets a table around the page
 * and its font by element, in comments that nobody else reads.
 */
export function forOutlook(html: string, profile: AccessProfile): string {
  const { measure, text } = sizesFor(profile);
  const table = `<table role="presentation" align="center" width="${measure * text}"><tr><td>`;
  return html
    .replace('</head>', () => `${toOutlook(`<style>${font}</style>`)}</head>`)
    .replace('<div class="page"', (page) => toOutlook(table) + page)
    .replace(/<\/div><\/body>/, (end) => toOutlook('</td></tr></table>') + end);
}

const font = 'p,li,h1,h2,h3,blockquote,a{font-family:Verdana,Arial,sans-serif}';
const toOutlook = (markup: string): string => `<!--[if mso]>${markup}<![endif]-->`;
