#!/usr/bin/env bash
# Draws the first page of every sample outline in templates/ for docs/layout.md. Needs LibreOffice, poppler and the fonts that ./test installs.
# The faces that the layouts name are not free: free ones of the same kind stand in, so that roles can be told apart in the pictures.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
alias() { echo "<match target=\"pattern\"><test name=\"family\"><string>$1</string></test><edit name=\"family\" mode=\"assign\" binding=\"same\"><string>$2</string></edit>${3:-}</match>"; }
bold='<edit name="weight" mode="assign" binding="same"><const>bold</const></edit>'
cat > "$work/fonts.conf" <<XML
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>$work/cache</cachedir>
$(alias 仿宋_GB2312 'Noto Serif CJK SC') $(alias 宋体 'Noto Serif CJK SC') $(alias 楷体_GB2312 'AR PL KaitiM GB') $(alias 黑体 'Noto Sans CJK SC' "$bold") $(alias 方正小标宋_GBK 'Noto Serif CJK SC' "$bold")
</fontconfig>
XML
export FONTCONFIG_FILE="$work/fonts.conf"
draft=${DRAFT:-"dotnet run --project $root/cli --"}
for outline in "$root"/templates/*.yaml; do
  $draft render "$outline" -o "$work/$(basename "$outline" .yaml).docx"
done
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" "$work"/*.docx > /dev/null
for pdf in "$work"/*.pdf; do
  pdftoppm -r 48 -f 1 -l 1 -singlefile -gray -png "$pdf" "$work/page"
  # The letterhead is red: a page with one is drawn in colour.
  case $(basename "$pdf" .pdf) in 讲话稿*|主持词|会议议程|实施方案|公告|通知（无版头）) ;; *) pdftoppm -r 48 -f 1 -l 1 -singlefile -png "$pdf" "$work/page" ;; esac
  mv "$work/page.png" "$root/docs/images/layouts/$(basename "$pdf" .pdf).png"
done
