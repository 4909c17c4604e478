/** The method in plain words: our own prose, from Markdown to HTML. */
import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';

/** A section for each heading, which bears the heading's first word as its fragment. */
const inSections = () => (tree: Root) => {
	const sections: Element[] = [];
	for (const node of tree.children) {
		if (node.type === 'element' && node.tagName === 'h3') {
			const [words] = node.children;
			const id = words?.type === 'text' ? (/^\w+/.exec(words.value.toLowerCase())?.[0] ?? '') : '';
			node.properties['id'] = id;
			const properties = { className: ['method'], ariaLabelledBy: [id] };
			sections.push({ type: 'element', tagName: 'section', properties, children: [node] });
		} else if (node.type === 'element') sections.at(-1)?.children.push(node);
	}
	tree.children = sections;
};

const renderer = remark().use(remarkRehype).use(inSections).use(rehypeStringify).freeze();

/**
 * Draw the method.
 *
 * @param prose - Markdown of ours, in third-level headings, paragraphs and lists; never the text of a seed.
 * @returns HTML: a section for each heading, with the first word of the heading in small letters as its fragment.
 */
export function renderMethod(prose: string): string {
	return String(renderer.processSync(prose));
}
