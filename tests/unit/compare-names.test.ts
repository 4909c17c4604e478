/** Which names of several articles are one, which stay apart, and what is said of each. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Names } from '../../src/compare/name.ts';
import { habitsBetween, normalForm } from '../../src/compare/transliteration.ts';
import type { Article, NameKind, NameMention } from '../../src/records.ts';

function mention(kind: NameKind, text: string, rest: Partial<NameMention> = {}): NameMention {
	return { id: text.toLowerCase().replaceAll(/[ .]+/gu, '-'), kind, text, at: [[0, 1]], ...rest };
}

function article(slug: string, names: NameMention[]): Article {
	return {
		slug,
		url: `/articles/${slug}/`,
		seed: { file: `${slug}.txt`, sha256: '', length: 0 },
		parts: [],
		paragraphs: [],
		quotations: [],
		dates: [],
		names,
		relays: [],
		reports: [],
		messages: [],
	};
}

/** Two articles on one matter, each with its own spelling. */
const matter = [mention('place', 'Oslo'), mention('person', 'Ruth Berg')];
function joined(kind: NameKind, one: string, other: string, beside = matter): Names {
	const [a, b] = [mention(kind, one), mention(kind, other)];
	return new Names([article('a', [a, ...beside]), article('b', [b, ...beside])], undefined);
}
const isOne = (names: Names) => names.records().some(({ joins }) => joins.length > 0);

describe('spellings of one name', () => {
	test.each<[NameKind, string, string, string]>([
		['place', 'Harkov', 'Kharkiv', '-iv/-ov, kh/h'],
		['place', 'Kiev', 'Kyiv', '-iv/-ov'],
		['place', 'Lugansk', 'Luhansk', 'h/g'],
		['place', 'Chernigov', 'Chernihiv', '-iv/-ov, h/g'],
		['place', 'Avdeevka', 'Avdiivka', '-ivka/-ovka'],
		['place', 'Odesa', 'Odessa', 'double letter'],
		['place', 'Khartoum', 'Khartum', 'oo/ou/u'],
		['place', 'Netsarim', 'Netzarim', 'tz/ts'],
		['place', 'Falluja', 'Fallujah', '-ah/-a'],
		['person', 'Petro Orlovsky', 'Petro Orlovskyy', '-skyy/-skiy/-ski/-sky'],
		['person', 'Petro Orlovskiy', 'Pyotr Orlovski', 'forms of one first name, -skyy/-skiy/-ski/-sky'],
		['person', 'Andrei Balod', 'Andriy Balod', 'forms of one first name'],
		['person', 'Mahmood Deri', 'Mahmoud Deri', 'oo/ou/u'],
		['person', 'Vera Nebenzia', 'Vera Nebenzya', '-iya/-ya/-ia'],
		['person', 'Omar al-Deri', 'Omar el-Deri', 'al-/el-'],
		['person', 'Jane Q. Doe', 'Jane Doe', 'middle initial'],
		['organisation', 'Ministry of Defence', 'Ministry of Defense', 'British/American'],
	])('%s %s and %s are one, by %s', (kind, one, other, rule) => {
		const names = joined(kind, one, other);
		expect(isOne(names)).toBe(true);
		expect(names.records().flatMap(({ joins }) => joins.map((join) => join.rule))).toEqual([rule]);
	});

	test.each<[NameKind, string, string]>([
		['place', 'Korea', 'Kora'],
		['place', 'Iran', 'Iraq'],
		['place', 'Austria', 'Australia'],
		['place', 'Niger', 'Nigeria'],
		['place', 'Slovakia', 'Slovenia'],
		['place', 'Georgia', 'George'],
		['place', 'Kirov', 'Kiev'],
		['place', 'Gaza', 'Haza'],
		['person', 'Jon Smith', 'Joan Smith'],
		['person', 'John Smith', 'Jon Smith'],
		['person', 'Stephen Roe', 'Steven Roe'],
		['person', 'Ann Roe', 'Anne Roe'],
		['person', 'George W. Roe', 'George H. Roe'],
		['organisation', 'Labour Party', 'Labor Party'],
		['organisation', 'Centre', 'Center'],
		['other', 'Orlovsky', 'Orlovskyy'],
	])('%s %s and %s stay apart', (kind, one, other) => {
		expect(isOne(joined(kind, one, other))).toBe(false);
	});

	test('names that stand beside no other name of both stay apart', () => {
		expect(isOne(joined('place', 'Odesa', 'Odessa', []))).toBe(false);
	});

	test('names of one article are two', () => {
		const both = [mention('place', 'Odesa'), mention('place', 'Odessa'), ...matter];
		expect(isOne(new Names([article('a', both), article('b', both)], undefined))).toBe(false);
	});

	test('a last name alone is found by its other spelling', () => {
		const names = [mention('person', 'Orlovskyy'), mention('person', 'Petro Orlovsky')];
		const of = new Names(
			names.map((name, index) => article(String(index), [name, ...matter])),
			undefined,
		);
		expect(of.idOf('orlovskyy')).toBe('petro-orlovsky');
	});

	test('the result does not depend on the order of the articles', () => {
		const pool = ['Petro Orlovsky', 'Petro Orlovskyy', 'Pyotr Orlovski', 'Petro B. Orlovsky', 'Orlovskiy'];
		fc.assert(
			fc.property(fc.shuffledSubarray(pool, { minLength: 2 }), (texts) => {
				const articles = texts.map((text) => article(text, [mention('person', text), ...matter]));
				const joins = (list: Article[]) => {
					const names = new Names(list, undefined);
					return texts.toSorted().map((text) => names.idOf(mention('person', text).id));
				};
				expect(joins(articles)).toEqual(joins(articles.toReversed()));
			}),
		);
	});
});

test('what quotation marks hold is counted apart, and each place keeps its title', () => {
	const title = { text: 'Danish envoy', at: [[2, 3] as [number, number]] };
	const names = [mention('person', 'Ruth Berg', { title }), mention('person', 'Ruth Berg', { quoted: true })];
	const [record] = new Names([article('a', names)], undefined).records();
	expect(record?.spellings).toEqual([{ text: 'Ruth Berg', articles: { a: 2 }, quoted: { a: 1 } }]);
	expect(record?.mentions.map((each) => each.title?.text)).toEqual(['Danish envoy', undefined]);
});

test('a list of very many names makes no page of each', () => {
	const names = Array.from({ length: 200 }, (_, index) => mention('place', `Quay ${String(index)}`));
	const records = new Names([article('a', names), article('b', names)], undefined).records();
	expect(records.filter(({ url }) => url !== undefined)).toHaveLength(40);
});

test('a word differs from itself by no habit', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z]{4,12}$/u), (word) => {
			const form = normalForm(word, 'place')?.key ?? '';
			expect(habitsBetween(word, word, 'place')).toEqual([]);
			expect(form).not.toBe('');
		}),
	);
});
