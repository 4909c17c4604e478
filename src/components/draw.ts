/** Elements that the scripts of `/compare/` and `/search/` draw: words of a seed stand in them as text, never as markup. */

/** Draw an element. */
export function draw(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
	const element = document.createElement(name);
	element.className = className;
	element.append(...children);
	return element;
}

/** Draw the name of an outlet and more words behind it, with the mark that the legend of the page has. */
export function drawOutlet(name: string, words: string): HTMLElement {
	const marks = [...document.querySelectorAll('.legend .outlet')];
	const mark = marks.find((one) => one.textContent.trim() === name)?.querySelector('svg');
	return draw('span', 'outlet', mark?.cloneNode(true) ?? '', draw('span', '', name + words));
}
