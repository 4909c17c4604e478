/** Passages that tell the same thing with values that cannot both hold. */
import { findDenial } from './denial.ts';
import { findOtherExtent } from './extent.ts';
import { findOtherNumber } from './figure-conflict.ts';
import { findOtherDay } from './other-day.ts';
import type { Likeness } from './same-fact.ts';
import type { Telling } from './telling.ts';

/** Why two alike tellings cannot both hold. */
export interface Conflict {
	readonly rule: string;
	readonly because: string;
}

/** What two tellings can say of one thing that cannot both hold, and how alike they must be for it. */
const rules: readonly {
	readonly rule: string;
	readonly likeness: number;
	readonly find: (a: Telling, b: Telling) => readonly [string, string] | undefined;
	readonly of: string;
}[] = [
	{ rule: 'other-number', likeness: 0.35, find: findOtherNumber, of: 'of one thing' },
	{ rule: 'yes-and-no', likeness: 0.3, find: findDenial, of: 'of one subject' },
	{ rule: 'all-and-none', likeness: 0.2, find: findOtherExtent, of: 'of one thing' },
];

/**
 * Find out whether two alike tellings say of one thing what cannot both hold.
 *
 * @returns The rule and its reason with the words of both, or `undefined` where both can hold.
 */
export function findConflict(fact: Likeness): Conflict | undefined {
	const { a, b, score } = fact;
	const days = findOtherDay(fact);
	if (days && fact.rule === 'other-day') return { rule: fact.rule, because: `${days[0]} and ${days[1]} for one event` };
	for (const { rule, likeness, find, of } of rules) {
		const found = score >= likeness ? find(a, b) : undefined;
		if (found) return { rule, because: `“${found[0]}” and “${found[1]}” ${of}` };
	}
	return undefined;
}
