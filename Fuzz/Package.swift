// swift-tools-version:6.2
import PackageDescription

// A package of its own, so that the program is built without any of this. It takes the sources of the house as they are (House is a
// link to ../Sources) and compiles only what reads input from outside, instrumented; the server library is not needed for that.

let language: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault")
]

/// Edges and comparisons are counted in our own modules only: what dependencies do is not what inputs should be chosen by.
let counted = SwiftSetting.unsafeFlags(["-O", "-sanitize=fuzzer"])

func house(_ name: String, uses others: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: others, path: "House/\(name)", swiftSettings: language + [counted])
}

func system(_ name: String, _ pkgConfig: String) -> Target { .systemLibrary(name: name, path: "House/\(name)", pkgConfig: pkgConfig) }

let package = Package(
    name: "fuzz",
    dependencies: [
        // As in ../Package.swift.
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2")
    ],
    targets: [
        system("CZip", "libzip"), system("CExpat", "expat"), system("CXlsxWriter", "xlsxwriter"), system("CPango", "pangocairo"),
        .target(name: "CChild", path: "House/CChild"),
        .target(name: "CResources", path: "House/CResources", exclude: ["example", "places", "locales", "static"]),
        .systemLibrary(name: "CFuzzer", path: "Targets/CFuzzer"),

        house("Core"),
        house("Calendar", uses: ["Core"]),
        house("Cascade", uses: ["Core", "Calendar"]),
        house("Places", uses: ["Core", "CResources"]),
        house("PlanReading", uses: ["Core", "Places"]),
        house("DocumentReading", uses: ["Core", "CZip", "CExpat", "CChild"]),
        house("Papers", uses: ["Core", "CZip", "CXlsxWriter", "CPango"]),
        house("Storage", uses: ["Core"]),
        house("Web", uses: ["Core", "CResources", .product(name: "Crypto", package: "swift-crypto")]),
        house(
            "WebAuthn", uses: [.product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto")]),
        house(
            "StorageSQLite",
            uses: ["Core", "Storage", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift")]),

        .executableTarget(
            name: "fuzz",
            dependencies: [
                "CFuzzer", "Core", "Calendar", "Cascade", "Places", "PlanReading", "DocumentReading", "Papers", "Storage", "Web", "WebAuthn",
                "StorageSQLite"
            ],
            path: "Targets/fuzz", swiftSettings: language + [.treatAllWarnings(as: .error), .unsafeFlags(["-O"])],
            // gold breaks off over libFuzzer (2026-11, Swift 6.3.1).
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
    ],
    swiftLanguageModes: [.v6]
)
