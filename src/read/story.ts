/** `story.yml`: what the site is about, and what its editors add to the events. */
import type { VFile } from 'vfile';
import { report, showValue } from '../messages.ts';
import { type Story, storySchema } from '../editor-records.ts';
import { seedNumber } from '../seed-text.ts';
import { type Folder, readPlainFile } from './folder.ts';
import type { Seed } from './seeds.ts';
import { type Checked, readYaml } from './yaml.ts';

type Told = Story['events'][number]['told'][number];

/**
 * Read the story file of each folder and join them.
 *
 * Each speaks of the seeds of its own folder. Outlets, spellings, terms and events are joined in the order of the folders; all
 * else is the first one's. An event with a passage that its seed does not have once, verbatim, is left out.
 *
 * @param folders - The folders, in the order that the user named them.
 * @param seeds - The seeds that could be read; where left out, events are left out too, for they cannot be checked.
 * @returns The story, absent where no folder has one that can be used, and the files with their messages.
 */
export function readStory(folders: readonly Folder[], seeds?: readonly Seed[]): { story?: Story; files: VFile[] } {
	const stories: Story[] = [];
	const files: VFile[] = [];
	for (const folder of folders) {
		if (!folder.names.includes('story.yml')) continue;
		const { file, bytes } = readPlainFile(folder, 'story.yml');
		files.push(file);
		const checked = bytes && readYaml(file, bytes, storySchema, 'bad-story');
		if (checked) stories.push(seeds ? keepPinned(file, checked, folder, seeds) : { ...checked.value, events: [] });
	}
	const [first] = stories;
	if (!first) return { files };
	const story = {
		...first,
		outlets: stories.flatMap(({ outlets }) => outlets),
		spellings: stories.flatMap(({ spellings }) => spellings),
		terms: stories.flatMap(({ terms }) => terms),
		events: stories.flatMap(({ events }) => events),
	};
	return { story, files };
}

/** The story with those of its events that stand in the seeds. */
function keepPinned(file: VFile, { value, placeOf }: Checked<Story>, folder: Folder, seeds: readonly Seed[]): Story {
	const texts = new Map<string, string>();
	for (const seed of seeds) {
		if (seed.folder !== folder) continue;
		const number = seedNumber(seed.name);
		texts.set(seed.name, String(seed.file.value));
		if (number !== undefined) texts.set(number, String(seed.file.value));
	}
	// A seed that is there and cannot be read has its own message.
	const unread = new Set(folder.names.flatMap((name) => [name, seedNumber(name) ?? name]));
	const events = value.events.filter((event, index) => {
		const faults = event.told.map((told, entry) => {
			const text = texts.get(told.seed);
			if (text === undefined && unread.has(told.seed)) return true;
			const reason = findFault(told, text);
			if (reason === undefined) return false;
			const key = text === undefined ? 'seed' : 'passage';
			report(file, 'lost-passage', reason, placeOf(['events', index, 'told', entry, key]));
			return true;
		});
		return !faults.includes(true);
	});
	return { ...value, events };
}

function findFault({ seed, passage }: Told, text: string | undefined): string | undefined {
	if (text === undefined)
		return `Unexpected seed ${showValue(seed)}, expected the leading number or the name of a seed`;
	const first = text.indexOf(passage);
	if (first === -1) return `Unexpected passage ${showValue(passage)}, expected words that stand so in the seed`;
	if (text.includes(passage, first + 1)) {
		return `Unexpected passage ${showValue(passage)}, expected words that stand only once in the seed`;
	}
	return undefined;
}
