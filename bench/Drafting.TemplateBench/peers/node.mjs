// node.mjs ENGINE FOLDER OUT COUNT: documents a second of a peer, to files.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const [engine, folder, out, countText] = process.argv.slice(2);
const count = Number(countText);
const data = JSON.parse(fs.readFileSync(path.join(folder, 'data.json'), 'utf8'));
fs.mkdirSync(out, { recursive: true });

const engines = {
  async 'easy-template-x'() {
    const { TemplateHandler } = require('easy-template-x');
    const handler = new TemplateHandler();
    const template = fs.readFileSync(path.join(folder, 'mustache.docx'));
    return () => handler.process(template, data);
  },
  async docxtemplater() {
    const Docxtemplater = require('docxtemplater');
    const PizZip = require('pizzip');
    const template = fs.readFileSync(path.join(folder, 'mustache.docx'));
    return async () => {
      const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
      doc.render(data);
      return doc.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } });
    };
  },
  async carbone() {
    const carbone = require('carbone');
    const template = path.join(folder, 'carbone.docx');
    return () => new Promise((done, fail) => carbone.render(template, data, (error, result) => (error ? fail(error) : done(result))));
  },
};

const fill = await engines[engine]();
for (const warm = Date.now(); Date.now() - warm < 1500;) await fill();
const start = process.hrtime.bigint();
for (let index = 0; index < count; index++) fs.writeFileSync(path.join(out, `${index}.docx`), await fill());
console.log(Math.round(count / (Number(process.hrtime.bigint() - start) / 1e9)));
process.exit(0);
