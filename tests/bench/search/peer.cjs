// peer.cjs FOLDER WORK: pinyin-match (npm, MIT) over arrays in memory, as a web page would search: every text of every item is
// matched at every keystroke. WORK holds items.json (texts of each item) and keystrokes.json. Keystrokes are taken from all
// over the list and no more after a minute. Prints {"p50", "p99", "keystrokes"} in ms and how many.
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

const [folder, work] = process.argv.slice(2);
const loaded = createRequire(path.join(folder, 'package.json'))('pinyin-match');
const peer = loaded.default || loaded;
const items = JSON.parse(fs.readFileSync(path.join(work, 'items.json'), 'utf8'));
const keystrokes = JSON.parse(fs.readFileSync(path.join(work, 'keystrokes.json'), 'utf8'));

const times = [];
let found = 0;
const until = Date.now() + 60000;
const stride = 37; // prime: 0, 37, 74 … comes to each keystroke once
for (let n = 0; n < keystrokes.length && (n === 0 || Date.now() < until); ++n) {
    const typed = keystrokes[(n * stride) % keystrokes.length];
    const start = process.hrtime.bigint();
    const hits = items.filter((texts) => texts.some((text) => peer.match(text, typed)));
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    found += hits.length;
}
times.sort((a, b) => a - b);
if (found === 0) {
    console.error('the peer found nothing');
    process.exit(1);
}
const p50 = times[Math.floor(times.length / 2)];
const p99 = times[Math.min(times.length - 1, Math.floor((times.length * 99) / 100))];
console.log(JSON.stringify({ p50, p99, keystrokes: times.length }));
