import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus.ts';
import { codePointsBefore, countSeed, placesAt } from '../../src/write/annotation-place.ts';
import type { Annotation, AnnotationPlace, Annotations } from '../../src/write/annotation-record.ts';
import { dataFiles } from '../../src/write/data.ts';
import { folderWith } from './temporary-folder.ts';

const article = { url: '/articles/017-port/', seed: { file: '017_port.txt', sha256: 'abc', length: 0 } };

/** What a program that counts code points finds at a place. */
function selected(text: string, { selector: [position] }: AnnotationPlace): string {
	return [...text].slice(position.start, position.end).join('');
}

test('a place behind characters of two code units counts each of them once', () => {
	const text = '😀😀 The port 🚢 is shut';
	const at = text.indexOf('port');
	const [place] = placesAt(countSeed(article, text), [[at, at + 'port 🚢'.length]]);
	expect(place).toMatchObject({
		source: '../../articles/017-port/',
		state: { sha256: 'abc' },
		selector: [
			{ start: 7, end: 13 },
			{ exact: 'port 🚢', prefix: '😀😀 The ', suffix: ' is shut' },
		],
	});
});

test('at the ends of a seed nothing stands before or behind', () => {
	const [place] = placesAt(countSeed(article, 'port'), [[0, 4]]);
	expect(place?.selector[1]).toEqual({ type: 'TextQuoteSelector', exact: 'port' });
});

test('any stretch is found again by counting code points, and by the words around it', () => {
	const unit = fc.oneof(fc.constantFrom('😀', '𝒂', 'é', '\r\n', '\ufeff', '港', ' '), fc.string({ maxLength: 2 }));
	fc.assert(
		fc.property(fc.array(unit, { minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (units, first, second) => {
			const text = units.join('');
			const edges = [0];
			for (const point of text) edges.push((edges.at(-1) ?? 0) + point.length);
			const [start = 0, end = 0] = [first, second].map((n) => edges[n % edges.length] ?? 0).sort((a, b) => a - b);
			fc.pre(start < end);
			const seed = countSeed(article, text);
			const [place] = placesAt(seed, [[start, end]]);
			if (!place) throw new Error('no place');
			const { exact, prefix = '', suffix = '' } = place.selector[1];
			expect(selected(text, place)).toBe(exact);
			expect(text).toContain(prefix + exact + suffix);
			expect([prefix, suffix].every((words) => words.isWellFormed())).toBe(true);
			expect(codePointsBefore(seed, text.length)).toBe([...text].length);
		}),
	);
});

const folder = {
	'017_port.txt': [
		'# 🚢 The port of Lisport opens again',
		'12 June 2031',
		'😀 Harbour workers in Lisport went back to work on Thursday, Ana Duarte said. “We have what we asked for,” she said.',
		'The port was shut for nine days by the strike of the workers, the Lisport Courier reported on 12 June 2031.',
	].join('\n\n'),
	'018_dock.txt': [
		'# Workers end the strike 🚢',
		'13 June 2031',
		'Ana Duarte said on Thursday in Lisport: “We have what we asked for,” and the port was shut for nine days.',
	].join('\n\n'),
};

const places = ({ target, body }: Annotation): AnnotationPlace[] => [
	...target,
	...body.flatMap((one) => ('selector' in one ? [one] : [])),
];

test('every annotation of articles with characters of two code units selects its words in its seed', () => {
	const corpus = readCorpus([folderWith(folder)]);
	expect(corpus.articles).toHaveLength(2);
	const files = dataFiles(corpus).filter(({ path }) => path.startsWith('annotations/'));
	const all = files.flatMap(({ json }) => (JSON.parse(json) as Annotations).first.items);
	const seedOf = new Map(corpus.articles.map(({ url, slug }) => [`../..${url}`, corpus.seeds.get(slug) ?? '']));
	const wrong = all.flatMap(places).filter((place) => {
		const [, { exact }] = place.selector;
		return selected(seedOf.get(place.source) ?? '', place) !== exact;
	});
	expect(wrong).toEqual([]);
	const tags = new Set(
		all.flatMap(({ body }) => body.flatMap((one) => ('value' in one && one.purpose === 'tagging' ? [one.value] : []))),
	);
	for (const kind of ['title', 'published', 'quotation', 'speaker', 'date', 'name', 'event', 'passage']) {
		expect(tags).toContain(kind);
	}
	expect(new Set(files.map(({ path }) => path)).size).toBe(2);
});

test('no two annotations of an article share an id, and a passage leads to the words of the other article', () => {
	const files = dataFiles(readCorpus([folderWith(folder)])).filter(({ path }) => path.startsWith('annotations/'));
	for (const { json } of files) {
		const { total, first } = JSON.parse(json) as Annotations;
		expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
		const linked = first.items.filter(({ id }) => id.startsWith('#passage-'));
		expect(linked.length).toBeGreaterThan(0);
		for (const { target, body } of linked) {
			const others = body.flatMap((one) => ('selector' in one ? [one.source] : []));
			expect(others.length).toBeGreaterThan(0);
			expect(others).not.toContain(target[0]?.source);
		}
	}
});
