"""docxtpl.py FOLDER OUT COUNT: the first COUNT rows of data.xlsx to documents with openpyxl and docxtpl."""
import os, sys
sys.path.pop(0)  # this file is named like the package
from docxtpl import DocxTemplate
from openpyxl import load_workbook

folder, out, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
os.makedirs(out)
rows = load_workbook(os.path.join(folder, "data.xlsx"), read_only=True).active.iter_rows(values_only=True)
names = next(rows)
for number, row in zip(range(1, count + 1), rows):
    record = dict(zip(names, row))
    template = DocxTemplate(os.path.join(folder, "jinja.docx"))
    template.render(record)
    template.save(os.path.join(out, f"{number:05}-{record['unit']}.docx"))
