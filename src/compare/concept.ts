/** Words that outlets use for one thing: each group is compared as one term. */
import { stemmer } from 'stemmer';

const groups = [
	'agree accept approve endorse',
	'arrest detain custody',
	'attack strike raid assault',
	'ban prohibit forbid',
	'ceasefire truce armistice',
	'chat conversation dialogue discuss discussion meet meeting met negotiate negotiation talk talks',
	'crash collision',
	'deal agreement accord pact treaty',
	'die dead death kill fatal',
	'election vote ballot poll',
	'envoy emissary',
	'fire blaze',
	'flee fled escape',
	'hurt injure wound',
	'lawsuit sue',
	'precondition condition demand',
	'protest demonstration rally march',
	'quit resign resignation',
	'reject refuse rebuff decline',
	'soldier troop serviceman',
	'storm hurricane typhoon',
	'strict stringent tough harsh',
	'war conflict fighting',
];

const concepts = new Map(
	groups.flatMap((group) => {
		const words = group.split(' ');
		return words.map((word) => [stemmer(word), `~${words[0] ?? ''}`] as const);
	}),
);

/** The term of a stem: its group's, or the stem itself. */
export function conceptOf(stem: string): string {
	return concepts.get(stem) ?? stem;
}
