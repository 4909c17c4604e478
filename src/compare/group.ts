/** Things joined by pairs into groups. */

/** Joins numbers step by step; each group is known by its least number. */
export class Groups {
	readonly #parents: number[];

	constructor(size: number) {
		this.#parents = Array.from({ length: size }, (_, index) => index);
	}

	/** The least number of the group that a number is in. */
	find(index: number): number {
		let root = index;
		while (this.#parents[root] !== root) root = this.#parents[root] as number;
		for (let next = index; next !== root;) {
			const parent = this.#parents[next] as number;
			this.#parents[next] = root;
			next = parent;
		}
		return root;
	}

	/** Make one group of the groups of two numbers. */
	join(a: number, b: number): void {
		const [first, second] = [this.find(a), this.find(b)];
		this.#parents[Math.max(first, second)] = Math.min(first, second);
	}

	/** All groups, each in order, by their least numbers. */
	all(): number[][] {
		const groups = new Map<number, number[]>();
		for (const index of this.#parents.keys()) {
			const root = this.find(index);
			const group = groups.get(root) ?? [];
			group.push(index);
			groups.set(root, group);
		}
		return [...groups.values()];
	}
}
