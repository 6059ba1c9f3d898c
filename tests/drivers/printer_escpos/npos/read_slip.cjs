// read_slip.cjs FOLDER FILE TEXT…: npos, a decoder of ESC/POS that knows nothing of us, reads the slip in FILE; every TEXT must
// stand on it. FOLDER is where npos is installed. Exit 0 if all do.
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

const [folder, file, ...wanted] = process.argv.slice(2);
const load = createRequire(path.join(folder, 'package.json'));
const npos = load('npos');
const iconv = load('iconv-lite');

// What npos 0.1.19 does not know the length of: GS ( k, the two-dimensional codes.
npos.rules[0x1d]['(k'] = [0, 'd16'];

const ast = npos.parser(npos.rules).analyze(fs.readFileSync(file));
if (ast.error) {
    console.error('npos:', ast.error.message);
    process.exit(1);
}
const bytesOf = (node) => ast.raw.subarray(node.offset, node.offset + node.length);
const text = iconv.decode(Buffer.concat(ast.tree.filter((node) => node.ascii === 'STX').map(bytesOf)), 'GB18030');
// GS ( k pL pH 31 50 30 data
const code = ast.tree.filter((node) => node.fn === '(k').map(bytesOf).filter((bytes) => bytes[6] === 0x50).map((bytes) => bytes.subarray(8).toString('utf8')).join('\n');

let missing = 0;
for (const one of wanted) {
    const found = text.includes(one) || code === one;
    console.log(found ? 'read:' : 'NOT READ:', one);
    missing += found ? 0 : 1;
}
if (missing > 0 || wanted.length === 0) {
    console.error(text, '\n', code);
    process.exit(1);
}
