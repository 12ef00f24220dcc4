import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** What a page shows of a letter. */
export interface Look {
  violations: string[];
  smallest: { size: number; where: string };
  measure: { characters: number; where: string };
  overflow: string | null;
  /** What the letter tried to fetch. */
  fetched: string[];
}

export interface View {
  width: number;
  colorScheme: 'light' | 'dark';
  /** Options of `axe.run` for a look not seen before; for what differs from a letter seen in its words alone, null where it need not run. */
  axe: { once: object; always: object | null };
  /** How many pages look at once. */
  pages: number;
}

/** Pages that look at letters in one way, each at one letter at a time; a letter that comes again is not looked at again. */
export async function openView(browser: Browser, { width, colorScheme, axe: options, pages }: View) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  await context.addInitScript({ content: axe.source });
  await context.addInitScript({ path: 'test/emails/gate/in-page.js' });
  const free = await Promise.all(Array.from({ length: pages }, () => openDesk(context.newPage())));
  const waiting: ((desk: Desk) => void)[] = [];
  const takeDesk = () => free.pop() ?? new Promise<Desk>((take) => waiting.push(take));
  const giveBack = (desk: Desk) => {
    const next = waiting.shift();
    if (next) next(desk);
    else free.push(desk);
  };
  const skeletons = new Set<string>();
  const look = async (html: string): Promise<Look> => {
    const isNew = skeletons.size < skeletons.add(skeletonOf(html)).size;
    const desk = await takeDesk();
    try {
      return await lookAt(desk, { html, axe: isNew ? options.once : options.always });
    } finally {
      giveBack(desk);
    }
  };
  const looks = new Map<string, Promise<Look>>();
  return (html: string): Promise<Look> => {
    const known = looks.get(html) ?? look(html);
    looks.set(html, known);
    return known;
  };
}

/** A page without its words: colours do not depend on them. */
const skeletonOf = (html: string): string =>
  html.replace(/>[^<]+</g, '>…<').replace(/ (?:lang|href)="[^"]*"/g, '');

interface Task {
  html: string;
  axe: object | null;
}

async function lookAt({ page, fetched }: Desk, task: Task): Promise<Look> {
  fetched.length = 0;
  const look = await page.evaluate((task) => (globalThis as unknown as InPage).look(task), task);
  return { ...look, fetched: [...fetched] };
}

interface InPage {
  look(task: Task): Promise<Omit<Look, 'fetched'>>;
}

interface Desk {
  page: Page;
  fetched: string[];
}

/** A page that fetches nothing, and remembers what it was asked to. */
async function openDesk(opening: Promise<Page>): Promise<Desk> {
  const page = await opening;
  const fetched: string[] = [];
  await page.goto('about:blank');
  await page.route('**', (route) => {
    fetched.push(route.request().url());
    return route.abort();
  });
  return { page, fetched };
}
