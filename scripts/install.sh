# Sourced by ./tincay and ./test: says things calmly, installs what is missing, makes ready to build. Needs $root.

say() { echo "$*" >&2; }

# The Debian packages needed for `build` or `test` that are not here yet.
missing_packages() {
    local wanted
    wanted=$(awk -v for_what="$1" '$2 == for_what { print $1 }' "$root/scripts/packages")
    # Asked of dpkg, which answers at once; apt would take a second.
    comm -23 <(sort <<< "$wanted") \
        <(xargs dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' <<< "$wanted" 2>/dev/null | awk '$1 == "installed" { print $2 }' | sort)
}

# Ends with 69 (EX_UNAVAILABLE) where we may not install.
install_packages() {
    local missing as_root=()
    missing=$(missing_packages "$1" | paste -sd ' ')
    if [[ -z $missing ]]; then return; fi
    if ! command -v apt-get >/dev/null; then
        say "Tin Cậy needs these Debian packages, and there is no apt-get here: $missing"
        exit 69
    fi
    if ((EUID != 0)); then
        # Asks for a password only where somebody can answer.
        if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [[ -t 0 ]] && sudo -v; }; }; then
            as_root=(sudo)
        else
            say "Tin Cậy needs some Debian packages, and only root may install them. Please run this once, then try again:"
            say "    apt-get install --no-install-recommends $missing"
            exit 69
        fi
    fi
    say "Installing from Debian: $missing"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600)
    # shellcheck disable=SC2086 # one word each
    "${apt[@]}" update </dev/null >&2 || say "(apt-get update failed; trying with the lists that are here)"
    if ! "${apt[@]}" install -y --no-install-recommends $missing </dev/null >&2; then
        say "Debian's packages could not be installed: $missing"
        exit 69
    fi
}

# The builder writes down where it stood, and fails strangely once the folder has been moved or copied.
forget_moved_build() {
    local build=$root/${1:-.build}
    local note=$build/tincay.root
    if [[ -d $build && -f $note && $(<"$note") != "$root" ]]; then
        say "This folder was moved since the last build: building anew."
        find "$build" -mindepth 1 -maxdepth 1 ! -name tincay.lock -exec rm -rf {} +
    fi
    mkdir -p "$build"
    echo "$root" > "$note"
}

require_swift() {
    if ! command -v swift >/dev/null; then
        say "Tin Cậy is built with Swift 6.3, and there is no 'swift' in the PATH. See https://www.swift.org/install/linux"
        exit 69
    fi
}
