/** `NAME.yml` beside `NAME.txt`: what an editor knows and the seed does not say. */
import type { VFile } from 'vfile';
import { type Sidecar, sidecarSchema } from '../editor-records.ts';
import { readYaml } from './yaml.ts';

/**
 * Read what an editor adds to a seed.
 *
 * @param file - The sidecar; gets a message at the place of each fault.
 * @returns The values with their reasons, or `undefined` where there is a fault.
 */
export function parseSidecar(file: VFile, bytes: Uint8Array): Sidecar | undefined {
	return readYaml(file, bytes, sidecarSchema, 'bad-sidecar')?.value;
}
