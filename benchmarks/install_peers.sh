#!/usr/bin/env bash
# Install what `make bench` measures beside briefgen: install_peers.sh PYTHON.
# python-docx and reportlab come with briefgen; pandoc and LibreOffice are Debian's.
set -euo pipefail
cd "$(dirname "$0")/.."
"$1" -m pip install -q -r benchmarks/peers.txt
missing=()
command -v pandoc >/dev/null || missing+=(pandoc)
command -v soffice >/dev/null || missing+=(libreoffice-writer-nogui)
if [ "${#missing[@]}" -eq 0 ]; then
    exit 0
fi
install=(apt-get install -y --no-install-recommends "${missing[@]}")
if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive "${install[@]}"
else
    echo "Install these yourself: sudo ${install[*]}" >&2
    exit 1
fi
