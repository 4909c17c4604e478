/** Which places of the articles stand in some event. */
import type { Range } from '../records.ts';
import type { Account } from './account.ts';
import { meets, type Telling } from './telling.ts';

/** The places that stand in some event, by their tellings. */
export class Told {
	readonly #at = new Map<Telling, Range[]>();

	constructor(events: readonly (readonly Account[])[]) {
		for (const event of events) this.add(event);
	}

	/** Take in where accounts stand. */
	add(accounts: readonly Account[]): void {
		for (const { telling, at } of accounts) {
			const places = this.#at.get(telling);
			if (places) places.push(...at);
			else this.#at.set(telling, [...at]);
		}
	}

	/** Whether any of a telling stands in an event. */
	has(telling: Telling): boolean {
		return this.#at.has(telling);
	}

	/** Whether a word of a telling stands in an event. */
	holds(telling: Telling, word: number): boolean {
		return meets(telling, word, this.#at.get(telling) ?? []);
	}
}
