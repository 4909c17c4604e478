/** Bylines, datelines and agencies. */
import { describe, expect, test } from 'vitest';
import { readByline, readLoneNames } from '../../src/parse/byline.ts';
import { readDateline } from '../../src/parse/dateline.ts';

const cut = (line: string, place: { start: number; end: number } | undefined): string | undefined =>
	place && line.slice(place.start, place.end);

describe('a byline', () => {
	test.each([
		['By Anna Lee, Marwa Roe and Tim Cole', 'Anna Lee, Marwa Roe and Tim Cole', undefined],
		['By Anna Lee and Marwa Roe The Associated Press', 'Anna Lee and Marwa Roe', 'Associated Press'],
		['By ANNA LEE, Associated Press Writer', 'ANNA LEE', 'Associated Press'],
		['ANNA LEE , Associated Press, Associated Press', 'ANNA LEE', 'Associated Press'],
		['QL UR By ANNA LEE QC UR Associated Press Writer QC', 'ANNA LEE', 'Associated Press'],
		['Anna Lee, The Canadian Press', 'Anna Lee', 'Canadian Press'],
		['Reporting by Anna Lee in Melbourne; Editing by Tim Cole', 'Anna Lee', undefined],
		['Words by Anna de la Cruz & Ludwig van der Berg', 'Anna de la Cruz & Ludwig van der Berg', undefined],
		['By Anna Lee - 11/19/24 06:56 AM EST', 'Anna Lee', undefined],
		['By Anna Lee Staff Writer', 'Anna Lee', undefined],
		['By Anna Lee, Cape News', 'Anna Lee', undefined],
		['By Anna Lee Local Democracy Reporter', 'Anna Lee', undefined],
		['Interview by Anna Lee', 'Anna Lee', undefined],
		['BYLINE: Anna Lee', 'Anna Lee', undefined],
		['By Anna LeeCAPEPost', 'Anna Lee', undefined],
		['By Ronald McDONALD', 'Ronald McDONALD', undefined],
		['Written by Elise Lee, BSc, APD', 'Elise Lee', undefined],
	])('`%s` names %s of %s', (line, names, agency) => {
		const found = readByline(line, true);
		expect(cut(line, found)).toBe(names);
		expect(cut(line, found?.agency)).toBe(agency);
	});

	test.each(['By Monday the harbour was empty', 'Anna Lee and Tim Cole', 'By the numbers', 'By badely', ''])(
		'`%s` names nobody',
		(line) => {
			expect(readByline(line, true)).toBeUndefined();
		},
	);

	test('without `By` is read only where lines of names may stand', () => {
		expect(readByline('Anna Lee, Associated Press', false)).toBeUndefined();
	});
});

describe('names alone on a line', () => {
	test.each([
		['Anna Lee', 'Anna Lee'],
		['Anna Lee | 10 Feb 2022 | 3 minute read', 'Anna Lee'],
		['Anna Lee and Kevin Roe', 'Anna Lee and Kevin Roe'],
	])('`%s` names %s', (line, names) => {
		expect(cut(line, readLoneNames(line))).toBe(names);
	});

	test.each(['New York', 'Middle East | 10 Feb 2022', 'Anna Lee wins', 'Anna Lee, Harbour Board', 'Anna CapeCity'])(
		'`%s` names nobody',
		(line) => {
			expect(readLoneNames(line)).toBeUndefined();
		},
	);
});

describe('a dateline', () => {
	test.each([
		['NEW YORK — The ferry', 'NEW YORK', undefined, undefined],
		['Lindby, 5 March (Xinhua) -- The ferry', 'Lindby, 5 March (Xinhua)', 'Xinhua', { month: 3, day: 5 }],
		['WASHINGTON, Feb 26 (Reuters) – The ferry', 'WASHINGTON, Feb 26 (Reuters)', 'Reuters', { month: 2, day: 26 }],
		['Feb 10 (Reuters) - The ferry', 'Feb 10 (Reuters)', 'Reuters', { month: 2, day: 10 }],
		['MOSCOW (AP)_ The ferry', 'MOSCOW (AP)', 'AP', undefined],
		['NEWPORT, N.Y., Sept. 26 (UPI) — The ferry', 'NEWPORT, N.Y., Sept. 26 (UPI)', 'UPI', { month: 9, day: 26 }],
		[
			'NEW YORK, Nov. 5, 2024 /Wire Service/ -- Acme',
			'NEW YORK, Nov. 5, 2024 /Wire Service/',
			undefined,
			{ month: 11, day: 5, year: 2024 },
		],
		['KYIV, March 3. /TASS/. The ferry', 'KYIV, March 3. /TASS/', 'TASS', { month: 3, day: 3 }],
		['ODENSE, March 3. /CAPE/. The ferry', 'ODENSE, March 3. /CAPE/', undefined, { month: 3, day: 3 }],
		['MOSCOW/KYIV, March 3 (Reuters) - The', 'MOSCOW/KYIV, March 3 (Reuters)', 'Reuters', { month: 3, day: 3 }],
		['NEWPORT, N.Y. (WXYZ) — The ferry', 'NEWPORT, N.Y. (WXYZ)', undefined, undefined],
		['LONDON — The ferry', 'LONDON', undefined, undefined],
		['Kyiv, Ukraine – The ferry', 'Kyiv, Ukraine', undefined, undefined],
		['London, England – The ferry', 'London, England', undefined, undefined],
	])('of `%s` is %s', (lead, text, agency, day) => {
		const found = readDateline(lead);
		expect(found && lead.slice(0, found.end)).toBe(text);
		expect(cut(lead, found?.agency)).toBe(agency);
		expect(found?.day).toEqual(day);
	});

	test.each(['BREAKING — The ferry', 'Trump – who said', 'The ferry (Reuters) is', 'Ferries: The', 'A - The ferry'])(
		'is none in `%s`',
		(lead) => {
			expect(readDateline(lead)).toBeUndefined();
		},
	);
});
