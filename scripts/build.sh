# Sourced by ./tincay when something changed since the last build. Needs $root, $program, $stamp.
source "$root/scripts/install.sh"

# One at a time, whoever comes second finds the work done. The lock goes with the process, however it ends.
build() {
    mkdir -p "$root/.build"
    exec 9> "$root/.build/tincay.lock"
    if ! flock -n 9; then
        say "Another build of Tin Cậy is running; waiting for it …"
        flock 9
    fi
    if ! is_fresh; then
        forget_moved_build 9>&-
        compile
    fi
    exec 9>&-
}

compile() {
    local log=$root/.build/tincay.log begun=$SECONDS
    require_swift
    install_packages build 9>&-
    if [[ -x $program ]]; then
        say "Building Tin Cậy (something changed since the last time) …"
    else
        say "Building Tin Cậy (first time: about 8 minutes on two cores) …"
    fi
    # Its time is that of the beginning: what is edited during the build is built next time.
    touch "$stamp.begun"
    # The same flags every time: others would compile everything anew.
    if ! (cd "$root" && swift build -c release --product tincay --explicit-target-dependency-import-check error) \
        </dev/null 9>&- 2>&1 | tee "$log" >&2; then
        say "The build failed. What the builder said is above, and in .build/tincay.log."
        exit 70
    fi
    mv "$stamp.begun" "$stamp"
    say "Built in $((SECONDS - begun)) s."
}
