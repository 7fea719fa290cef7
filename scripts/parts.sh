# Sourced by ./test: the parts, in the order in which they run. Each says what it found by pass, fail or skip.

part_format() {
    if swift format lint --strict -r Sources Tests Package.swift Fuzz/Targets Fuzz/Package.swift >&2; then pass 1; else fail 1 "swift format -i FILE mends most of it"; fi
}

part_scan() {
    if scripts/scan >&2; then pass 1; else fail 1 "a secret, a machine's own path or a registry's host stands in a file"; fi
}

part_build() {
    if swift build --build-tests --explicit-target-dependency-import-check error >&2; then
        pass 1
    else
        fail 1 "the tests do not compile"
        broken=yes
    fi
}

# unit, store and page tests: one process, both engines.
part_tests() {
    if [[ $broken ]]; then skip 1 "they did not compile"; return; fi
    local report=$work/tests TINCAY_TEST_POSTGRES status=0
    TINCAY_TEST_POSTGRES=$(scripts/postgres start) || { fail 1 "PostgreSQL did not start"; return; }
    rm -f "$report"*.xml
    # A crash leaves no report, and swift-backtrace must not outlive it.
    TINCAY_TEST_POSTGRES=$TINCAY_TEST_POSTGRES TMPDIR=$work/tmp SWIFT_BACKTRACE=enable=no \
        swift test --skip-build --experimental-maximum-parallelization-width 8 --xunit-output "$report.xml" "${filters[@]}" >"$report.log" 2>&1 || status=$?
    local right=0 wrong=0 idle=0
    read -r right wrong idle < <(python3 scripts/count_tests.py "$report-swift-testing.xml")
    # Passing tests fill thousands of lines; what went wrong is wanted.
    if ((status)); then grep -vE '^(◇|✔|\[)' "$report.log" >&2 || true; fi
    grep -E 'is not set|Test run with' "$report.log" >&2 || true
    if ((right)); then pass "$right"; fi
    if ((idle)); then skip "$idle" "a test with nothing to run on"; fi
    if ((wrong)); then
        fail "$wrong" "the whole log is in .test/tests.log"
    elif ((status)); then
        fail 1 "swift test ended with $status before it could report; the whole log is in .test/tests.log"
    elif ((right + idle == 0)); then
        fail 1 "no test was found"
    fi
}

part_release() {
    if [[ $broken ]]; then skip 1 "the tests did not compile"; return; fi
    local version
    if version=$(./tincay version) && [[ -n $version ]]; then
        echo "$version" >&2
        pass 1
    else
        fail 1 "./tincay version gave no answer"
        broken=yes
    fi
}

# The plans and their labels lie beside the repository, where there are any.
part_score() {
    if [[ $broken ]]; then skip 1 "the program does not run"; return; fi
    if [[ ! -f ../shared/gold/score.py ]]; then skip 1 "there is no ../shared/gold"; return; fi
    python3 ../shared/gold/score.py --brief --plans ../shared/plans --gold ../shared/gold --run "./tincay plan read {} --json" >"$work/score.txt" || true
    cat "$work/score.txt" >&2
    if python3 scripts/check_score.py "$work/score.txt" >&2; then pass 1; else fail 1 "plans are read worse than they were"; fi
}

# Nothing leaves the machine that nobody asked for: in a network of the program's own, where one can be had.
part_silence() {
    if [[ $broken ]]; then skip 1 "the program does not run"; return; fi
    local line='' status=0
    line=$(python3 scripts/silence.py .build/release/tincay) || status=$?
    if ((status == 75)); then
        skip 1 "this machine gives no network of one's own"
    elif [[ $line == 'silence: 1 passed, 0 failed' ]]; then
        pass 1
    else
        fail 1 "${line:-the look broke off}"
    fi
}

# Plans and layouts of our own as text, Word and PDF: read alike, and well. Debian's Python has the library for Word.
part_layouts() {
    if [[ $broken ]]; then skip 1 "the program does not run"; return; fi
    if [[ ! -f ../shared/gold/score.py ]]; then skip 1 "there is no ../shared/gold"; return; fi
    local line='' last=''
    while IFS= read -r line; do
        say "$line"
        last=$line
    done < <(/usr/bin/python3 Layouts/run.py .build/release/tincay ../shared)
    if [[ $last =~ ^layouts:\ ([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
        pass "${BASH_REMATCH[1]}"
        if ((BASH_REMATCH[2])); then fail "${BASH_REMATCH[2]}" "a file is read otherwise than its text, or below the bar"; fi
    else
        fail 1 "the reading of the layouts broke off"
    fi
}

# Everything that lies on the disk of a used server, on both engines, searched for what people wrote in it.
part_seized() {
    if [[ $broken ]]; then skip 1 "the program does not run"; return; fi
    for engine in '' --postgres; do
        tally 'seized' "planted words lie open${engine:+ on PostgreSQL}; see above" python3 scripts/seized.py .build/release/tincay $engine
    done
}

# Killed in the middle of imports and of writing cases, on both engines: each import is whole or absent, nothing acknowledged is lost.
part_kills() {
    if [[ $broken ]]; then skip 1 "the program does not run"; return; fi
    local script engine address
    scripts/postgres start >/dev/null || { fail 1 "PostgreSQL did not start"; return; }
    for script in kills case_kills; do
        address=$(scripts/postgres database "kills$RANDOM$RANDOM") || { fail 1 "no database for the kills"; return; }
        for engine in '' "$address"; do
            tally "${script/_/ }" "something was left half done, or lost" python3 "scripts/$script.py" .build/release/tincay "${kills:-20}" \
                ${engine:+--postgres "$engine"}
        done
    done
}

# A disk that is full, and one that keeps nothing, under a server that is written to.
part_faults() {
    if [[ $broken ]]; then skip 1 "the program does not run"; return; fi
    for engine in '' --postgres; do
        tally 'disk faults' "a failing disk was not refused cleanly${engine:+ on PostgreSQL}" python3 scripts/disk_faults.py .build/release/tincay $engine
    done
}

# The verbs of the record and the vault, beside a running server, on both engines.
part_commands() {
    if [[ $broken ]]; then skip 1 "the program does not run"; return; fi
    local line='' last=''
    scripts/postgres start >/dev/null || { fail 1 "PostgreSQL did not start"; return; }
    while IFS= read -r line; do
        say "$line"
        last=$line
    done < <(python3 scripts/commands.py .build/release/tincay)
    if [[ $last =~ ^commands:\ ([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
        if ((BASH_REMATCH[1])); then pass "${BASH_REMATCH[1]}"; fi
        if ((BASH_REMATCH[2])); then fail "${BASH_REMATCH[2]}" "a command does not do what it says"; fi
    else
        fail 1 "the commands broke off"
    fi
}

# Runs a check whose last line is `NAME: N passed, N failed`.
tally() {
    local name=$1 trouble=$2 line
    shift 2
    line=$("$@") || true
    if [[ $line =~ ^$name:\ ([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
        if ((BASH_REMATCH[1])); then pass "${BASH_REMATCH[1]}"; fi
        if ((BASH_REMATCH[2])); then fail "${BASH_REMATCH[2]}" "$trouble"; fi
    else
        fail 1 "the part broke off: ${line:-no answer}"
    fi
}

part_journeys() {
    if [[ $broken ]]; then skip 1 "the program does not run"; return; fi
    python_home || return
    local engine line last choice
    # All of them on each engine; those of signing in once more over TLS with HTTP/2.
    for engine in sqlite postgres tls; do
        choice=(--engine "$engine")
        if [[ $engine == tls ]]; then choice=(--engine sqlite --tls --only signing); fi
        if [[ $engine == postgres ]]; then scripts/postgres start >/dev/null || { fail 1 "PostgreSQL did not start"; return; }; fi
        last=''
        while IFS= read -r line; do
            say "$line"
            last=$line
        done < <(.test/venv/bin/python Journeys/run.py "${choice[@]}")
        if [[ $last =~ ^journeys:\ ([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
            pass "${BASH_REMATCH[1]}"
            if ((BASH_REMATCH[2])); then fail "${BASH_REMATCH[2]}" "journeys on $engine; pictures are in .test/shots"; fi
        else
            fail 1 "the journeys on $engine broke off"
        fi
    done
}

# Each reader of outside input, with what is made of its seeds; inputs that break one stay in .test/fuzz.
part_fuzz() {
    local line='' last=''
    while IFS= read -r line; do
        say "$line"
        last=$line
    done < <(scripts/fuzz "${fuzz:-20}")
    if [[ $last =~ ^fuzz:\ ([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
        if ((BASH_REMATCH[1])); then pass "${BASH_REMATCH[1]}"; fi
        if ((BASH_REMATCH[2])); then fail "${BASH_REMATCH[2]}" "the inputs are in .test/fuzz/found"; fi
    else
        fail 1 "the fuzz targets were not run"
    fi
}

part_long() {
    if "scripts/long/$long_part" >&2; then pass 1; else fail 1 "$long_part; see above"; fi
}

# playwright and axe, pinned, in .test/venv; made again when the pins change.
python_home() {
    if cmp -s Journeys/requirements.txt .test/venv/requirements.txt; then return; fi
    say "Installing from PyPI: $(grep -v '^#' Journeys/requirements.txt | paste -sd ' ')"
    rm -rf .test/venv
    if ! { /usr/bin/python3 -m venv .test/venv && .test/venv/bin/pip install -q --disable-pip-version-check -r Journeys/requirements.txt; } >&2; then
        fail 1 "playwright and axe could not be installed"
        return 1
    fi
    cp Journeys/requirements.txt .test/venv/requirements.txt
}
