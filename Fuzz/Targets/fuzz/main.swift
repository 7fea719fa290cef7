import CFuzzer
import Glibc

// FUZZ_TARGET=multipart fuzz [options of libFuzzer] CORPUS SEEDS …; without a target it prints their names.
// By the environment, because libFuzzer starts itself anew with its own arguments when it merges and minimises.

guard getenv("FUZZ_TARGET") != nil else {
    print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
    exit(0)
}
guard FuzzTarget.chosen != nil else {
    print("There is no such target.")
    exit(64)
}
var count = CommandLine.argc
var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(LLVMFuzzerRunDriver(&count, &words) { takeInput($0, $1) })

/// libFuzzer wants it by this name, also where it is told.
@_cdecl("LLVMFuzzerTestOneInput") func takeInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTarget.chosen?.take(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}
