#!/usr/bin/env bash
# Try the packages in dist/ as a user would: validate, install, run, remove. `make try-packages`
# Run as root on Debian: the .deb is installed in a fresh Debian of its own (debootstrap), where
# the window is started from its desktop entry on a screen in memory, a project is opened by its
# type, exported, and everything removed; the lists of files before and after must be the same.
#   try_packages.sh [FOLDER]   keep that Debian, pictures and figures in FOLDER
#   STEPS="validate try_wheel" try_packages.sh   only these; their names stand at the end
set -euo pipefail
exec </dev/null
cd "$(dirname "$0")/.."
root=$PWD
python=${PYTHON:-$root/.venv/bin/python}
folder=$(realpath -m "${1:-build/packages/trial}")
fresh=$folder/debian
pictures=$folder/pictures
id=org.briefgen.briefgen
mime=application/x-briefgen-project
deb=$(ls -t dist/briefgen_*_"$(dpkg --print-architecture)".deb | head -n 1)
wheel=$(ls -t dist/briefgen-*-py3-none-any.whl | head -n 1)
share=build/packages/deb/usr/share
# Two exports of one project are compared byte by byte.
export SOURCE_DATE_EPOCH=1795651200
mkdir -p "$pictures"

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
must_be() { [ "$1" = "$2" ] || fail "expected '$2', got '$1'"; printf '  %s\n' "$1"; }
milliseconds() { echo $(($(date +%s%N) / 1000000)); }

# The middle of seven runs, in milliseconds.
measured() {
    local label=$1
    shift
    local begun
    for _ in 1 2 3 4 5 6 7; do
        begun=$(milliseconds)
        "$@" >/dev/null 2>&1 || fail "$*"
        echo $(($(milliseconds) - begun))
    done | sort -n | sed -n 4p | xargs printf '  %s: %s ms\n' "$label"
}

validate() {
    say "Validators"
    desktop-file-validate "$share/applications/$id.desktop"
    appstreamcli validate --no-net --pedantic "$share/metainfo/$id.metainfo.xml"
    python3 -c 'import sys, xml.dom.minidom as x; x.parse(sys.argv[1])' "$share/mime/packages/$id.xml"
    gunzip -ck "$share"/man/man1/*.gz | mandoc -Tlint -W warning
    bash -n "$share/bash-completion/completions/briefgen"
    lintian --allow-root --tag-display-limit 0 --show-overrides "$deb" >"$folder/lintian.log" || true
    ! grep '^[EW]:' "$folder/lintian.log" || fail "lintian has remarks that nobody explained"
    echo "  lintian: nothing but what packaging/linux/lintian-overrides explains:"
    sed -n 's/^O: briefgen: \([a-z0-9-]*\).*/\1/p' "$folder/lintian.log" | sort | uniq -c
}

try_wheel() {
    say "Wheel in an empty environment"
    local made=$folder/wheel
    rm -rf "$made"
    "$python" -m venv "$made"
    "$made/bin/pip" install --quiet --disable-pip-version-check "$wheel" -c packaging/constraints.txt
    (cd "$made" && bin/briefgen --version && bin/briefgen demo out && bin/briefgen verify out/*.pdf)
    "$made/bin/python" -P -c 'import briefgen; print("  " + briefgen.__file__)'
    (cd "$made" && measured "wheel, briefgen --version" bin/briefgen --version)
    (cd "$made" && measured "wheel, briefgen demo" bin/briefgen demo again)
}

make_fresh_debian() {
    say "A fresh Debian"
    if [ ! -x "$fresh/usr/bin/apt-get" ]; then
        # shellcheck source=/dev/null
        debootstrap --variant=minbase "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$fresh" \
            >"$folder/debootstrap.log" || fail "debootstrap: see $folder/debootstrap.log"
    fi
    mount_fresh
    # What a desktop has: a screen, types of files, and who starts programs by them.
    inside apt-get update -q >/dev/null
    inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        shared-mime-info desktop-file-utils hicolor-icon-theme xvfb xdotool xdg-utils libglib2.0-bin \
        libgtk-3-bin imagemagick man-db bash-completion dbus-session-bus-common dbus-daemon \
        fonts-dejavu-core procps openbox' >"$folder/desktop.log"
    # Debian's images for containers leave manual pages out.
    rm -f "$fresh/etc/dpkg/dpkg.cfg.d/docker"
    inside id officer >/dev/null 2>&1 || inside useradd -m -s /bin/bash officer
    cp "$deb" "$fresh/root/briefgen.deb"
    # What the package needs comes before the list of files is taken: only its own are counted.
    inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get satisfy -q -y --no-install-recommends \
        "$(dpkg-deb -f /root/briefgen.deb Depends)"' >"$folder/depends.log"
    # Debian's index of manual pages notes down more when it is renewed than when it is first made.
    inside runuser -u man -- mandb -pq
    inside sh -c '. /etc/os-release; echo "  $PRETTY_NAME, $(dpkg -l | grep -c ^ii) packages"'
}

mount_fresh() {
    mountpoint -q "$fresh/proc" || mount -t proc proc "$fresh/proc"
    mountpoint -q "$fresh/dev" || mount --bind /dev "$fresh/dev"
    mountpoint -q "$fresh/dev/pts" || mount --bind /dev/pts "$fresh/dev/pts"
    mountpoint -q "$fresh/dev/shm" || mount --bind /dev/shm "$fresh/dev/shm"
    trap unmount_fresh EXIT
}

# End what runs inside, and nothing else: a process is inside when its root is.
unmount_fresh() {
    local one place
    for one in /proc/[0-9]*; do
        [ "$(readlink "$one/root" 2>/dev/null)" != "$fresh" ] || kill -9 "${one#/proc/}" 2>/dev/null || true
    done
    for place in dev/pts dev/shm dev proc; do
        ! mountpoint -q "$fresh/$place" || umount "$fresh/$place" || umount -l "$fresh/$place"
    done
}

inside() { chroot "$fresh" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    SOURCE_DATE_EPOCH="$SOURCE_DATE_EPOCH" "$@"; }
as_officer() { inside runuser -u officer -- env HOME=/home/officer DISPLAY=:97 XDG_RUNTIME_DIR=/tmp \
    XDG_CURRENT_DESKTOP=X-Generic sh -c "cd; $1"; }

# Names, kinds, rights and contents of all files outside the user's folders and what apt notes down.
list_files() {
    inside sh -c 'find / -xdev \( -path /home -o -path /tmp -o -path /run -o -path /root -o -path /proc \
        -o -path /dev -o -path /var/log -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache/apt \
        -o -path /var/cache/debconf \) -prune -o -printf "%y %m %u %p %l\n"' | LC_ALL=C sort
    inside sh -c 'find /usr /etc -xdev -type f -exec sha256sum {} +' | LC_ALL=C sort -k 2
}

install_deb() {
    say "Install"
    # What a trial that was broken off left there.
    inside apt-get purge -q -y briefgen >/dev/null 2>&1 || true
    list_files >"$folder/before.txt"
    begun=$(milliseconds)
    inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends /root/briefgen.deb' \
        >"$folder/install.log" 2>&1 || { cat "$folder/install.log"; fail "apt-get install"; }
    echo "  installed in $(($(milliseconds) - begun)) ms: $(inside dpkg -L briefgen | wc -l) places," \
        "$(inside du -sm /usr/lib/briefgen | cut -f 1) MiB"
    must_be "$(inside dpkg --verify briefgen)" ""
}

try_command_line() {
    say "Command line"
    must_be "$(as_officer 'briefgen --version')" "briefgen $(sed -n 's/^__version__ = "\(.*\)"/\1/p' briefgen/__init__.py)"
    as_officer 'rm -rf briefs; briefgen demo briefs && briefgen verify briefs/*.pdf'
    must_be "$(as_officer 'LD_DEBUG=files briefgen demo with-debug 2>&1 | grep -c "libQt6\|PySide6"' || true)" "0"
    for file in climate-talks-meeting-brief.docx climate-talks-meeting-brief.pdf; do
        cmp "$folder/wheel/out/$file" "$fresh/home/officer/briefs/$file" && echo "  $file: the bytes of the wheel's"
    done
    compare_readings
    as_officer 'briefgen batch briefs/climate-talks.brief -o many -t meeting-brief,readout,talking-points -j 2'
    must_be "$(as_officer 'man -w briefgen-export | xargs basename')" "briefgen-export.1.gz"
    must_be "$(as_officer "bash -c '. /usr/share/bash-completion/completions/briefgen
        COMP_WORDS=(briefgen exp) COMP_CWORD=1; _briefgen_completion briefgen exp briefgen; echo \${COMPREPLY[@]}'")" "export"
    measured "installed, briefgen --version" as_officer 'briefgen --version'
    measured "installed, briefgen demo" as_officer 'briefgen demo again'
    measured "the measuring itself" as_officer true
}

# What libraries read beside their code must be packed too: every kind of source gives the same facts.
compare_readings() {
    local to=$fresh/home/officer/sources file
    rm -rf "$to"
    mkdir "$to"
    cp assets/samples/notices/*.txt docs/examples/*.html docs/examples/*.txt "$to"
    cp "$folder/wheel/out/"*.docx "$folder/wheel/out/"*.pdf "$to"
    # More links than text: here a second library decides what the article is.
    printf '<html><body><ul>%s</ul><p>Minister Lind met the envoy in Oslo.</p></body></html>' \
        "$(printf '<li><a href="/%s">A link with a text of some length</a></li>' 1 2 3 4 5 6)" >"$to/links.html"
    inside chown -R officer: /home/officer/sources
    for file in "$to"/*; do
        file=$(basename "$file")
        (cd "$to" && "$folder/wheel/bin/briefgen" facts "$file" --json) >"$folder/facts-of-wheel.json" 2>/dev/null
        as_officer "cd sources; briefgen facts '$file' --json" >"$folder/facts-installed.json" 2>/dev/null
        cmp "$folder/facts-of-wheel.json" "$folder/facts-installed.json" || fail "other facts in $file"
        echo "  $file: the facts of the wheel's, $(wc -c <"$folder/facts-installed.json") bytes"
    done
}

start_screen() {
    rm -f /tmp/.X97-lock "$fresh/tmp/.X97-lock" "$fresh/tmp/.X11-unix/X97"
    inside Xvfb :97 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
    screen=$!
    for _ in $(seq 100); do [ ! -S "$fresh/tmp/.X11-unix/X97" ] || break; sleep 0.1; done
    [ -S "$fresh/tmp/.X11-unix/X97" ] || fail "there is no screen"
    as_officer 'openbox >/dev/null 2>&1 &'
    sleep 1
}

window_processes() { inside pgrep -u officer -f '^[a-z/]*briefgen-gui'; }

# Wait until a window with such a title is seen; say after how many milliseconds.
await_window() {
    # xdotool gives up when a window goes while it is looked at, as those of others may.
    for _ in 1 2 3 4 5; do
        if as_officer "timeout 60 xdotool search --sync --onlyvisible --name '$1'" | tail -n 1 >"$folder/window"; then
            echo "  window '$1' after $(($(milliseconds) - begun)) ms"
            return 0
        fi
    done
    fail "no window '$1'"
}

picture() { as_officer "import -window root /tmp/picture.png" && cp "$fresh/tmp/picture.png" "$pictures/$1.png"; }

try_window() {
    say "Window, from its desktop entry"
    start_screen
    as_officer 'rm -rf .config .local .cache'
    for start in first second third; do
        begun=$(milliseconds)
        as_officer "gtk-launch $id >/dev/null 2>&1 &"
        await_window 'briefgen'
        sleep 2
        [ "$start" != first ] || picture "1-started-from-the-desktop-entry"
        close_window
    done
}

close_window() {
    as_officer "xdotool key --clearmodifiers ctrl+q"
    for _ in $(seq 100); do
        window_processes >/dev/null || return 0
        sleep 0.1
    done
    picture "not-closed"
    fail "the window, or a process of it, is still there"
}

try_project() {
    say "A project, opened by its type"
    must_be "$(as_officer 'gio info -a standard::content-type briefs/climate-talks.brief | sed -n "s/^  standard::content-type: //p"')" "$mime"
    must_be "$(as_officer "xdg-mime query default $mime")" "$id.desktop"
    as_officer 'rm briefs/*.docx briefs/*.pdf'
    begun=$(milliseconds)
    as_officer 'gio open briefs/climate-talks.brief >/dev/null 2>&1 &'
    await_window 'climate-talks'
    sleep 5
    picture "2-project-opened-by-its-type"
    begun=$(milliseconds)
    as_officer 'xdotool key --clearmodifiers ctrl+e'
    for _ in $(seq 300); do [ -f "$fresh/home/officer/briefs/climate-talks-meeting-brief.docx" ] && break; sleep 0.1; done
    echo "  exported after $(($(milliseconds) - begun)) ms"
    sleep 2
    picture "3-exported"
    ls "$fresh/home/officer/briefs" | sed 's/^/  /'
    for file in climate-talks-meeting-brief.docx climate-talks-meeting-brief.pdf; do
        cmp "$folder/wheel/out/$file" "$fresh/home/officer/briefs/$file" && echo "  $file: the bytes of the wheel's"
    done
    tell_processes
    close_window
}

# What the window and its workers hold, and whether a worker has loaded Qt.
tell_processes() {
    for process in $(window_processes); do
        printf '  process %s: %s MB, files of Qt: %s\n' "$(tr '\0' ' ' <"/proc/$process/cmdline" | cut -c 1-60)" \
            "$(($(sed -n 's/^VmRSS:\s*\([0-9]*\) kB/\1/p' "/proc/$process/status") / 1000))" "$(grep -c 'libQt6' "/proc/$process/maps" || true)"
    done
}

remove_deb() {
    say "Remove"
    kill "$screen"
    wait "$screen" 2>/dev/null || true
    inside apt-get purge -q -y briefgen >"$folder/remove.log" 2>&1 || { cat "$folder/remove.log"; fail "apt-get purge"; }
    list_files >"$folder/after.txt"
    diff "$folder/before.txt" "$folder/after.txt" || fail "not all files are as before"
    echo "  $(wc -l <"$folder/after.txt") lines of the list of files: as before"
    echo "  in the user's folders stay: $(cd "$fresh/home/officer" && find . -path '*briefgen*' -prune -print | tr '\n' ' ')"
}

for step in ${STEPS:-validate try_wheel make_fresh_debian install_deb try_command_line try_window \
    try_project remove_deb}; do
    "$step"
done
say "All is well. Pictures: $pictures"
