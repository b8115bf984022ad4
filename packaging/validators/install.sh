#!/bin/sh
# Install the validators of package.json into .validators/ at the top of the checkout.
# The tests marked "validator" find them there and are skipped, with a word on how to
# install them, where they are missing. Needs npm with Node.js 18 or newer.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
target=$here/../../.validators

if ! command -v npm >/dev/null; then
    echo "npm is missing: install Node.js 18 or newer, then run this again." >&2
    exit 1
fi
mkdir -p "$target"
# The folder ignores itself, so that nothing in it is ever committed.
echo '*' >"$target/.gitignore"
cp "$here/package.json" "$here/package-lock.json" "$target/"
cd "$target"
# The lock names the program of one system only, so "npm ci" would refuse it on others.
# Nothing here needs to run code while it is installed.
npm install --ignore-scripts --no-audit --no-fund
