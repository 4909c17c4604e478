/** What is wrong with a page as the browser shows it: each fault a line that names its element and its cause. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** All that axe can tell of WCAG 2.2 at level AA, and best practice: headings in order, landmarks, sizes of targets. */
export const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Beyond AA: contrast of at least 7 to 1, and links of one name that lead to one place. */
export const enhanced = ['wcag2aaa'];

/** The rules that a setting can break: what a page is made of is the same in all of them. */
export const shownRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size'];

/** Ask axe, which runs in the page. */
export async function findAxeFaults(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
	// One page without frames needs no second one to bring results together.
	const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
	);
}

declare global {
	interface Window {
		/** What `watch` has seen. */
		seen: { breaches: string[]; shifts: { value: number; by: string }[] };
		/** What `noteShown` has noted. */
		shown: Text[];
		/** The name of an element for people who mend it. */
		nameOf: (element: Element) => string;
	}
}

/** Runs before anything of the page: notes each shift of what was shown already, and each breach of the page's policy. */
export function watch(): void {
	window.seen = { breaches: [], shifts: [] };
	window.nameOf = (element) =>
		[
			element.tagName.toLowerCase(),
			element.id && `#${element.id}`,
			...[...element.classList].map((name) => `.${name}`),
			` “${element.textContent.trim().replaceAll(/\s+/gu, ' ').slice(0, 40)}”`,
		].join('');
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
		window.seen.breaches.push(`breaks its policy: ${violatedDirective} forbids ${blockedURI} ${sample}`);
	});
	interface Shift extends PerformanceEntry {
		value: number;
		sources: readonly { node?: Node }[];
	}
	new PerformanceObserver((list) => {
		for (const { value, sources } of list.getEntries() as Shift[]) {
			const names = sources.map(({ node }) => {
				const element = node instanceof Element ? node : node?.parentElement;
				return element ? window.nameOf(element) : 'what is gone';
			});
			window.seen.shifts.push({ value, by: names.join(', ') });
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: what `watch` has seen; shifts that together nobody sees are none. */
export function findSeen(): string[] {
	const { breaches, shifts } = window.seen;
	const all = shifts.reduce((sum, { value }) => sum + value, 0);
	const noticed = all < 0.01 ? [] : shifts;
	return [...breaches, ...noticed.map(({ value, by }) => `shifts by ${value.toFixed(4)}: ${by}`)];
}

/** Runs in the page: elements that reach over its edges, though nothing around them scrolls. */
export function findOverhang(): string[] {
	const { clientWidth: edge, scrollWidth } = document.documentElement;
	if (scrollWidth <= edge) return [];
	return [...document.querySelectorAll('body *')]
		.filter((element) => element.getBoundingClientRect().right > edge + 1)
		.map((element) => `reaches over the edge of ${edge} px: ${window.nameOf(element)}`);
}

/** Runs in the page: boxes that hide a part of their text, and signs of pictures outside of these. */
export function findCutText(): string[] {
	const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
	const cut = [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')].filter((element) => {
		const { overflowX, overflowY, clipPath, position, textOverflow } = getComputedStyle(element);
		// Words for those who listen have a box of one pixel.
		if (!isShown(element) || clipPath !== 'none' || position === 'absolute') return false;
		// A dotted end says that there is more, and a link leads to it.
		if (textOverflow === 'ellipsis' && element.closest('a')) return false;
		if (element.textContent.trim() === '' || element.clientWidth * element.clientHeight === 0) return false;
		const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
		return (
			(hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
			(hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
		);
	});
	const outside = [...document.querySelectorAll('svg text')].filter((text) => {
		const picture = text.closest('svg')?.getBoundingClientRect();
		const own = text.getBoundingClientRect();
		if (!picture || !isShown(text) || own.width === 0) return false;
		return own.left < picture.left - 1 || own.right > picture.right + 1 || own.bottom > picture.bottom + 1;
	});
	return [
		...cut.map((element) => `cuts its text: ${window.nameOf(element)}`),
		...outside.map((element) => `stands outside of its picture: ${window.nameOf(element)}`),
	];
}

/** Runs in the page: sets text as far apart as WCAG 1.4.12 lets a reader ask for. */
export function spaceText(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`
		* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
		p { margin-block-end: 2em !important; }
	`);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Runs in the page: notes the text that is shown, for `findMissingOnPaper`. */
export function noteShown(): void {
	const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
	const shown: Text[] = [];
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		if (text.data.trim() !== '' && text.parentElement?.checkVisibility()) shown.push(text);
	}
	window.shown = shown;
}

/** Runs in the page on paper: matter that the screen shows or can open; what is pressed, and hints to it, is not missed. */
export function findMissingOnPaper(): string[] {
	const matter = '.theirs, h1, h2, h3, h4, table, dl, ul, ol, svg';
	const closed = [...document.querySelectorAll('main details > :not(summary)')].flatMap(
		(element) => [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '') as Text[],
	);
	return [...window.shown, ...closed].flatMap((text) => {
		const parent = text.parentElement;
		if (!parent?.closest(matter) || parent.checkVisibility() || parent.closest('nav, form, a, noscript')) return [];
		return [`is missing: ${text.data.trim().slice(0, 60)} in ${window.nameOf(parent)}`];
	});
}

/** Runs in the page, after a key was pressed: places where a reader with a keyboard would not see where they are. */
export function findUnseenFocus(): string[] {
	const stops = [
		...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
	].filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }));
	// Signs of a chart tell it themselves.
	const look = (element: Element) =>
		[element, ...element.querySelectorAll('*')].map((part) => {
			const { outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth } = getComputedStyle(part);
			const outline = outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
			return `${outline} ${boxShadow} ${stroke} ${strokeWidth}`;
		});
	const faults: string[] = [];
	for (const stop of stops) {
		(document.activeElement as HTMLElement | undefined)?.blur();
		const before = look(stop).join();
		stop.focus();
		if (!stop.matches(':focus-visible')) faults.push(`takes no focus: ${window.nameOf(stop)}`);
		else if (look(stop).join() === before) faults.push(`shows no focus: ${window.nameOf(stop)}`);
		if (stop.tabIndex > 0) faults.push(`stands out of order: ${window.nameOf(stop)}`);
		// Not hidden as a whole below what stays in sight (WCAG 2.4.11).
		const boxes = [stop, ...stop.querySelectorAll('*')]
			.flatMap((part) => [...part.getClientRects()])
			.filter(({ width, height }) => width > 0 || height > 0);
		const points = boxes.flatMap(({ left, right, top, bottom }) =>
			[0.1, 0.5, 0.9].map((share) => [left + (right - left) * share, (top + bottom) / 2] as const),
		);
		const isOver = ([x, y]: readonly [number, number]) => {
			const there = document.elementFromPoint(x, y);
			return there ? stop.contains(there) || there.contains(stop) : false;
		};
		if (!points.some(isOver)) faults.push(`is hidden when in focus: ${window.nameOf(stop)}`);
	}
	return faults;
}
