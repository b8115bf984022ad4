#!/bin/sh
# Install what the tests need from the system, or say what is missing.
# As root on Debian and its relatives the packages are installed; otherwise the command
# to do so is printed and the tests that need them are skipped by name.
# The demo needs none of this: DOCX and PDF are written without Qt's libraries.
set -eu

# Where Debian 13 renamed a library, both names stand here, the newer first.
WINDOW='libegl1 libgl1 libfontconfig1 libfreetype6 libdbus-1-3 libglib2.0-0t64|libglib2.0-0
libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0
libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1
libxcb-xfixes0 libxcb-xkb1'
TOOLS='xvfb poppler-utils qpdf libreoffice-writer-nogui'

is_installed() {
    dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'install ok installed'
}

is_known() {
    apt-cache show "$1" >/dev/null 2>&1
}

# Print the names of an entry that are to be installed: none if one of them is there.
missing_of() {
    names=$(echo "$1" | tr '|' ' ')
    for name in $names; do
        if is_installed "$name"; then return; fi
    done
    for name in $names; do
        if is_known "$name"; then echo "$name"; return; fi
    done
    echo "${1##*|}"
}

missing() {
    for entry in $WINDOW $TOOLS; do missing_of "$entry"; done
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "The system is not Debian's; make sure that these are installed for the tests:"
    echo $WINDOW $TOOLS | tr '|' '/'
    exit 0
fi
if [ -z "$(missing)" ]; then
    exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "Some tests will be skipped. To install what they need:"
    echo "  sudo apt-get install --no-install-recommends" $(missing)
    exit 0
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -q </dev/null
apt-get install -q -y --no-install-recommends $(missing) </dev/null
