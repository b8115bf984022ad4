#!/bin/sh
# Make or renew the environment in .venv: environment.sh run|test|docs|packages
# Finds a Python from 3.11 on; as root on Debian it installs what Python lacks.
set -eu

extra=$1
cd "$(dirname "$0")/.."

works() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

# 3.11 is what the program is tested with. A name may be on the path and still not work
# (pyenv's placeholders), so each is tried.
find_python() {
    for name in python3.11 python3 python3.12 python3.13 python3.14 python; do
        if command -v "$name" >/dev/null && works "$name"; then
            echo "$name"
            return
        fi
    done
}

install_or_say() {
    if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
        apt-get update -q </dev/null
        DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" </dev/null
    else
        echo "Python from 3.11 on with venv and pip is needed. On Debian and Ubuntu:" >&2
        echo "  sudo apt-get install $*" >&2
        exit 1
    fi
}

if ! { [ -x .venv/bin/python ] && works .venv/bin/python; }; then
    python=$(find_python)
    if [ -z "$python" ]; then
        install_or_say python3 python3-venv
        python=$(find_python)
    fi
    if [ -z "$python" ]; then
        echo "No Python from 3.11 on was found; put one on the path." >&2
        exit 1
    fi
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        install_or_say "python$version-venv"
    fi
    "$python" -m venv --clear .venv
fi

case $extra in
    run) target=. ;;
    test) target='.[test]' ;;
    docs) target='.[test,docs]' ;;
    packages) target='.[packages]' ;;
    *) echo "usage: environment.sh run|test|docs|packages" >&2; exit 2 ;;
esac
.venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --editable "$target" --constraint packaging/constraints.txt
