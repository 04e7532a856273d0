# What ./run, ./test, ./bench and ./evaluate share: install what is missing, build the program once.
# Sourced, never run; the caller has changed into the root of the checkout.

say() { printf '%s\n' "$*" >&2; }

# need COMMAND PACKAGE WHY: makes sure a command is there; installs its Debian package when we may.
need() {
    command -v "$1" >/dev/null 2>&1 && return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "Installing $2 ($3) …"
        if [ -z "${updated:-}" ]; then
            apt-get update -qq >/dev/null || say "The package list could not be refreshed; trying with the old one."
            updated=1
        fi
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null \
            || { say "$2 could not be installed; install it and start again."; exit 2; }
        return 0
    fi
    say "Missing: $1 ($3). On Debian or Ubuntu: sudo apt-get install $2. Then start again."
    exit 2
}

# need_header HEADER PACKAGE WHY: the same for what the compiler needs.
need_header() {
    [ -e "/usr/include/$1" ] || need "$1" "$2" "$3"
}

need_swift() {
    command -v swift >/dev/null 2>&1 && return 0
    say "Missing: Swift 6.2 or newer. Get it at https://www.swift.org/install/ and start again."
    exit 2
}

# Quiet unless it fails; on a terminal the build tool's own progress line shows.
swift_build() {
    if [ -t 2 ]; then
        swift build -c release --explicit-target-dependency-import-check error "$@" >&2
    else
        swift build -c release --explicit-target-dependency-import-check error "$@" >"$log" 2>&1 \
            || { cat "$log" >&2; exit 2; }
    fi
}

# vendor: the libraries that pages use, by name and hash from the packages that hold them.
vendor() {
    fetched=Sources/EmbeddedAssets/generated/vendor
    mkdir -p "$fetched"
    pinned=$(cksum <Web/requirements.txt)
    if [ ! -f "$fetched/htmx.js" ] || [ "$(cat "$fetched/.pinned" 2>/dev/null)" != "$pinned" ]; then
        need python3 python3 "runs pip"
        need pip3 python3-pip "fetches htmx, which keeps pages live while you type"
        say "Fetching htmx …"
        wheels=$(mktemp -d)
        python3 -m pip download -q --disable-pip-version-check --no-deps --require-hashes -r Web/requirements.txt -d "$wheels" \
            || { say "htmx could not be fetched; check the network and start again."; exit 2; }
        unzip -p "$wheels"/django_htmx-*.whl django_htmx/static/django_htmx/htmx-2.min.js >"$fetched/htmx.new"
        mv "$fetched/htmx.new" "$fetched/htmx.js"
        printf '%s' "$pinned" >"$fetched/.pinned"
        rm -rf "$wheels"
    fi
}

# carry FILE COMMAND…: lets the program write a file that it shall carry; notes whether the file is new.
carry() {
    carried=Sources/EmbeddedAssets/generated/$1
    shift
    if ! "$program" "$@" --out "$carried.new"; then exit 2; fi
    if cmp -s "$carried.new" "$carried"; then
        rm -f "$carried.new"
    else
        mv "$carried.new" "$carried"
        stale=1
    fi
}

# browser: a real Chromium and the Python packages that drive it, pinned, in a place of their own.
browser() {
    need chromium chromium "shows the pages that are tested"
    need python3 python3 "drives the browser"
    python=$PWD/.build/python/bin/python
    wanted=$(cksum <Tests/Browser/requirements.txt)
    if [ "$(cat .build/python/wanted 2>/dev/null)" != "$wanted" ]; then
        say "Fetching what drives the browser …"
        rm -rf .build/python
        python3 -m venv .build/python 2>/dev/null || {
            need "a working python3 -m venv" python3-venv "keeps test packages apart"
            python3 -m venv .build/python
        }
        "$python" -m pip install -q --disable-pip-version-check -r Tests/Browser/requirements.txt \
            || { say "The Python packages could not be fetched; check the network and start again."; exit 2; }
        printf '%s' "$wanted" >.build/python/wanted
    fi
}

# build [--build-tests]: the program with its content inside, in .build/release.
# The content is compiled by the program itself: a first build makes the compiler, a second embeds what it wrote.
build() {
    need_swift
    need pdftotext poppler-utils "reads PDF files"
    need unzip unzip "opens DOCX files"
    need_header sqlite3.h libsqlite3-dev "keeps your data"
    vendor
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    program=$PWD/.build/release/inclined
    if [ ! -x "$program" ]; then say "Building Inclined; the first time takes a few minutes …"; fi
    if [ $# -gt 0 ]; then swift_build "$@"; fi
    swift_build --product inclined
    stale=
    carry content.bin content compile --content Content
    carry files.bin assets --vendor Sources/EmbeddedAssets/generated/vendor
    if [ -n "$stale" ]; then
        # The compiler cannot know of a file that was not there when it looked last.
        touch Sources/EmbeddedAssets/assets.c
        swift_build --product inclined
    fi
}

# The program replaces this shell, which then cannot clean up behind itself.
run_program() {
    rm -f "$log"
    exec "$program" "$@"
}
