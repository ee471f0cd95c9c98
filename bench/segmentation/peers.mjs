// One measurement of a segmenter from npm, in the form of Program.cs: node peers.mjs NAME FILE
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.env.PEERS + '/');
const [name, file] = process.argv.slice(2);
const before = process.memoryUsage().rss;
const start = process.hrtime.bigint();
const cut = {
  '@node-rs/jieba': () => { const { Jieba } = require('@node-rs/jieba'); const { dict } = require('@node-rs/jieba/dict'); const jieba = Jieba.withDict(dict); return line => jieba.cut(line, true); },
  'nodejieba': () => { const jieba = require('nodejieba'); jieba.load(); return line => jieba.cut(line); },
  'jieba-wasm': () => { const jieba = require('jieba-wasm'); return line => jieba.cut(line, true); },
}[name]();
cut('今天开会');
const load = Number(process.hrtime.bigint() - start) / 1e6;
const resident = process.memoryUsage().rss - before;

const text = fs.readFileSync(file, 'utf8');
const lines = text.split('\n');
const rates = [];
let count = 0;
for (let round = 0; round < 4; round++) {
  count = 0;
  const begin = process.hrtime.bigint();
  for (const line of lines) count += cut(line).length;
  rates.push(Buffer.byteLength(text) / 1e6 / (Number(process.hrtime.bigint() - begin) / 1e9));
}
rates.splice(0, 1);
rates.sort((a, b) => a - b);
console.log([name, load.toFixed(1), (resident / 1e6).toFixed(1), rates[1].toFixed(1), count].join('\t'));
