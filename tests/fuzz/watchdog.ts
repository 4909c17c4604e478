/** Ends the process where a text takes so long that no end is in sight, and names it. */
import { parentPort, workerData } from 'node:worker_threads';

/** Told anew at each beat. */
interface Watched {
	/** Where the text lies. */
	readonly folder: string;
	/** So long it may take, in milliseconds. */
	readonly limit: number;
}

const { folder, limit } = workerData as Watched;
const end = () => {
	console.error(`No end in sight after ${limit / 1000} s: the seeds are those in ${folder}`);
	process.kill(process.pid, 'SIGKILL');
};
let timer = setTimeout(end, limit);
parentPort?.on('message', () => {
	clearTimeout(timer);
	timer = setTimeout(end, limit);
});
