// docxtemplater.mjs FOLDER OUT COUNT: the first COUNT rows of data.xlsx to documents with xlsx (SheetJS) and docxtemplater.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const Docxtemplater = require('docxtemplater');
const PizZip = require('pizzip');
const xlsx = require('xlsx');

const [folder, out, count] = process.argv.slice(2);
fs.mkdirSync(out, { recursive: true });
const workbook = xlsx.readFile(path.join(folder, 'data.xlsx'));
const rows = xlsx.utils.sheet_to_json(workbook.Sheets[workbook.SheetNames[0]]).slice(0, Number(count));
const template = fs.readFileSync(path.join(folder, 'mustache.docx'));
rows.forEach((record, index) => {
  const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  doc.render(record);
  const bytes = doc.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } });
  fs.writeFileSync(path.join(out, `${String(index + 1).padStart(5, '0')}-${record.unit}.docx`), bytes);
});
