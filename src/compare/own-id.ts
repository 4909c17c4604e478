/** Ids that nothing else has. */

/** Gives each thing the id that it asks for, with the next free number behind it where another has that id. */
export class OwnIds {
	readonly #times = new Map<string, number>();
	readonly #given = new Set<string>();

	/** The id that is free: `talks`, then `talks-2`, even where another is called `talks-2` by itself. */
	give(wanted: string): string {
		let times = (this.#times.get(wanted) ?? 0) + 1;
		const idAt = (number: number) => (number === 1 ? wanted : `${wanted}-${String(number)}`);
		while (this.#given.has(idAt(times))) times++;
		this.#times.set(wanted, times);
		this.#given.add(idAt(times));
		return idAt(times);
	}
}
