/** Who published: the signs of lines, and how they agree. */
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/article.ts';
import { findClaims, nameKey } from '../../src/parse/outlet-claim.ts';

const claimsOf = (line: string): string[] =>
	findClaims(line, [{ kind: 'unknown', rule: 'x', start: 0, end: line.length }]).map(({ name, sign, start, end }) => {
		expect(line.slice(start, end)).toBe(name);
		return `${sign}: ${name}`;
	});

test.each([
	['© 2024 The Cape Post. All Rights Reserved.', 'copyright: The Cape Post'],
	['Copyright © 2001-2024 Cape Post', 'copyright: Cape Post'],
	['COPYRIGHT 2024. CAPE POST. ALL RIGHTS RESERVED.', 'copyright: CAPE POST'],
	['Cape Post © 2024', 'copyright: Cape Post'],
	['© 2024 National Review', 'copyright: National Review'],
	['© 2024 Cape Post Media Group Inc.', 'company: Cape Post'],
	['© 2024 The Chandlers (Cape) Private Ltd.', 'company: The Chandlers'],
	['Copyright 2024 The Associated Press. All rights reserved.', 'company: The Associated Press'],
	['* About the Cape Post', 'before about the: Cape Post'],
	['Why you can trust Cape News', 'before why you can trust: Cape News'],
	['Follow Cape Post', 'near follow: Cape Post'],
	['Cape Post newsletters', 'behind newsletters: Cape Post'],
	['Subscribe to capepost24 by mail', 'subscribe: capepost24'],
	['Get the Cape Post delivered to your inbox', 'inbox: Cape Post'],
	['Ann Lee is a reporter for Cape Post.', 'role: Cape Post'],
	['Cape Post’s Ann Lee contributed to this report.', 'contributed: Cape Post'],
])('`%s` says %s', (line, claim) => {
	expect(claimsOf(line)).toContain(claim);
});

test.each([
	'© 2024 Hearst. All rights reserved.',
	'© 2024',
	'Copyright May 3, 2024',
	'About us',
	'About this site',
	'More from Politics',
	'Follow Facebook',
	'Contact Us',
	'Breaking News newsletter',
	'The copyright of the book is his own.',
])('`%s` says nothing', (line) => {
	expect(claimsOf(line)).toEqual([]);
});

test.each(['The Daily Mast', 'dailymast', 'DailyMast.com', 'dailymast.co.uk'])('`%s` is one name', (name) => {
	expect(nameKey(name)).toBe('dailymast');
});

describe('an outlet', () => {
	const body = [
		'The ferry ran aground on Thursday night with ninety people on board, the coast guard said in a statement.',
		'Two tugs pulled it free at dawn, and nobody was hurt, the harbour office said on Friday.',
		'The ship will stay in dock until divers have looked at its hull, the owner told reporters.',
	].join('\n\n');
	const outletOf = (head: string, foot: string): string | undefined =>
		parseArticle(new VFile({ path: 'seeds/7_x.txt', value: `${head}\n\n${body}\n\n${foot}\n` }), { sha256: 'x' })
			?.outlet?.name;
	const title = 'Ferry runs aground off the northern cape';

	test.each([
		[title, 'About Cape Post\n\nSubscribe to Cape Post\n\nCape Post'],
		[`${title} | Cape Post\n\nMenu\n\n${title}`, 'Cape Post weather'],
		[title, '© 2024 Cape Post'],
		[title, '© 2024 Cape Post LLC\n\nAbout Cape Post\n\nCape Post'],
		[title, 'Contact Cape Post\n\ndesk@capepost.example\n\nCape Post'],
	])('is named by `%s` and `%s`', (head, foot) => {
		expect(outletOf(head, foot)).toBe('Cape Post');
	});

	test.each([
		[title, 'About Cape Post'],
		[title, 'Cape Post'],
		[title, '© 2024 Cape Post LLC'],
		[title, 'More from Cape Post\n\nCape Post store\n\nCape Post'],
		[`${title} – Cape Post`, 'Read the whole story'],
		[`${title}\n\nBy Ann Lee`, 'About Ann Lee\n\nContact Ann Lee\n\nAnn Lee'],
		[title, '© 2024 Cape Post\n\n© 2024 Harbour News'],
	])('is not guessed from `%s` and `%s`', (head, foot) => {
		expect(outletOf(head, foot)).toBeUndefined();
	});
});
