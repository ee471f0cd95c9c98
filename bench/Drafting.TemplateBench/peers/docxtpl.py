"""docxtpl.py FOLDER OUT COUNT: documents a second of docxtpl, to files."""
import json, os, sys, time
sys.path.pop(0)  # this file is named like the package
from docxtpl import DocxTemplate

folder, out, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
data = json.load(open(os.path.join(folder, "data.json"), encoding="utf-8"))
os.makedirs(out, exist_ok=True)
start = time.perf_counter()
for index in range(count):
    template = DocxTemplate(os.path.join(folder, "jinja.docx"))
    template.render(data)
    template.save(os.path.join(out, f"{index}.docx"))
print(round(count / (time.perf_counter() - start)))
