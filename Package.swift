// swift-tools-version:6.2
import PackageDescription

// The manifest is the map: who may see whom. `--explicit-target-dependency-import-check error` holds it.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error)
]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
/// RSA, for the passkeys of older Windows machines. It is built anyway, for the certificates.
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

func library(_ name: String, uses names: [String] = [], _ products: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: names.map { .target(name: $0) } + products, swiftSettings: strict)
}

/// The tests of a target see it, what it sees, and the common test kit.
func tests(of name: String, uses names: [String] = [], _ products: [Target.Dependency] = [], beside files: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: ([name] + names).map { .target(name: $0) } + products, exclude: files, swiftSettings: strict)
}

/// A feature sees the ground floor, the shared rooms, and only the other features named here.
let rooms = ["Core", "Storage", "Web", "Papers", "Audit", "Organisations", "Access", "Jobs", "Lists"]
func feature(_ name: String, seeing others: String...) -> Target { library(name, uses: rooms + others, [crypto]) }

let ground: [Target] = [
    .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "CWipe"),  // memory is overwritten when it is freed; linked into the program alone
    .target(name: "CChild"),  // what a process takes from the kernel and has no Swift name
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // Files inside the binary: style sheet, scripts, words, places, national targets.
    .target(name: "CResources", exclude: ["example", "places", "locales", "national", "passwords", "static"]),

    library("Core"),
    library("Calendar", uses: ["Core"]),
    library("Cascade", uses: ["Core", "Calendar"]),
    library("Places", uses: ["Core", "CResources"]),
    library("Succession", uses: ["Core", "Places"]),
    library("Disclosure", uses: ["Core"]),
    library("Drafting", uses: ["Core"]),
    library("Checking"),
    library("Reporting", uses: ["Core", "Calendar", "Succession"]),
    library("PlanReading", uses: ["Core", "Places"]),
    library("DocumentReading", uses: ["Core", "CZip", "CExpat", "CChild"]),
    library("Papers", uses: ["Core", "CZip", "CXlsxWriter", "CPango"]),
    library("Rights"),
    library("UnusualReads", uses: ["Core", "Calendar"]),
    library("Transparency", uses: ["Core"], [crypto]),
    library("Vault", uses: ["Core", "Transparency", "CSodium"], [crypto]),
    library("WebAuthn", [crypto, cryptoExtras]),
    library("Storage", uses: ["Core"]),
    library("Web", uses: ["Core", "CResources"], [crypto])
]

let rooms_: [Target] = [
    library("Audit", uses: ["Core", "Storage", "Transparency"], [crypto]),
    library("Organisations", uses: ["Core", "Storage", "Audit", "Places"]),
    library("Access", uses: ["Core", "Storage", "Web", "Audit", "Organisations", "Vault", "WebAuthn", "CQREncode"], [crypto, logging]),
    library("Keyring", uses: ["Core", "Storage", "Web", "Audit", "Organisations", "Transparency", "Vault", "Access"], [crypto]),
    library("Lists", uses: ["Core", "Storage", "Web", "Papers", "Audit", "Access"]),
    library("Jobs", uses: ["Core", "Storage", "Web", "Papers", "Audit", "Access", "Lists"])
]

let features: [Target] = [
    feature("Administration", seeing: "Keyring", "Vault", "Places", "DocumentReading", "Transparency"),
    feature("Calendars", seeing: "Calendar"),
    feature("Cases", seeing: "Rights", "Vault", "Keyring", "Calendar", "Calendars"),
    feature("DataDuties", seeing: "Calendar", "Calendars", "Cases", "Vault", "Keyring"),
    feature("Oversight", seeing: "UnusualReads", "Calendar", "Calendars", "Cases", "Keyring", "Vault"),
    feature("Plans", seeing: "Calendar", "Calendars", "Cascade", "PlanReading", "DocumentReading", "Places"),
    feature("Duties", seeing: "Calendar", "Calendars", "Disclosure", "Places", "PlanReading", "Plans", "Reporting", "Succession"),
    feature(
        "Reports", seeing: "Checking", "Disclosure", "Drafting", "Duties", "Places", "Plans", "Reporting", "Succession", "Transparency",
        "Calendar")
]

let house: [Target] = [
    library(
        "Site",
        uses: rooms + [
            "Keyring", "Administration", "Calendars", "Cases", "DataDuties", "Duties", "Oversight", "Plans", "Reports", "Places", "CZlib"
        ],
        [hummingbird, logging, .product(name: "NIOCore", package: "swift-nio"), .product(name: "HTTPTypes", package: "swift-http-types")]),
    library(
        "Serving", uses: ["Web"],
        [
            logging, crypto,
            .product(name: "HummingbirdCore", package: "hummingbird"),
            .product(name: "HTTPTypes", package: "swift-http-types"),
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "NIOHTTP2", package: "swift-nio-http2"),
            .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            .product(name: "NIOHTTPTypesHTTP2", package: "swift-nio-extras"),
            .product(name: "NIOSSL", package: "swift-nio-ssl"),
            .product(name: "X509", package: "swift-certificates"),
            .product(name: "SwiftASN1", package: "swift-asn1")
        ]),

    // The engines: only the executable and the tests see them.
    library(
        "StorageSQLite", uses: ["Core", "Storage"],
        [.product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift")]),
    library("StoragePostgres", uses: ["Core", "Storage", "CPQ"]),

    .executableTarget(
        name: "tincay",
        dependencies: (rooms + [
            "Keyring", "Transparency", "Vault", "Places", "Succession", "Drafting", "PlanReading", "DocumentReading", "Rights", "Administration",
            "Plans",
            "Site", "Serving", "StorageSQLite", "StoragePostgres"
        ])
        .map { .target(name: $0) } + [
            .target(name: "Calendars"), .target(name: "CChild"), .target(name: "CWipe"), .target(name: "Duties"),
            hummingbird, logging,
            .product(name: "HummingbirdCore", package: "hummingbird"),
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "ArgumentParser", package: "swift-argument-parser")
        ],
        swiftSettings: strict)
]

let proofs: [Target] = [
    library(
        "TestSupport", uses: rooms + ["Keyring", "Transparency", "Vault", "Site", "StorageSQLite", "StoragePostgres"],
        [crypto, hummingbird, .product(name: "HummingbirdTesting", package: "hummingbird")]),
    tests(of: "Core"),
    tests(of: "Calendar", uses: ["Core", "Places", "PlanReading"]),
    tests(of: "Cascade", uses: ["Core", "Places", "PlanReading"], beside: ["Fixtures"]),
    tests(of: "Places", uses: ["Core"]),
    tests(of: "Succession", uses: ["Core", "Places"]),
    tests(of: "Disclosure", uses: ["Core"]),
    tests(of: "Drafting", uses: ["Core"]),
    tests(of: "Checking", beside: ["Fixtures"]),
    tests(of: "Reporting", uses: ["Core", "Calendar", "Places", "Succession"]),
    tests(of: "PlanReading", uses: ["Core", "Places"]),
    tests(of: "DocumentReading", uses: ["Core", "CZip", "Places", "PlanReading"]),
    tests(of: "Papers", uses: ["Core", "CZip", "DocumentReading"]),
    tests(of: "UnusualReads", uses: ["Core", "Calendar"]),
    tests(of: "Oversight", uses: rooms + ["Calendar", "Cases", "Keyring", "UnusualReads", "TestSupport"]),
    tests(of: "Rights", beside: ["expected.txt"]),
    tests(of: "Transparency", uses: ["Core"], [crypto]),
    tests(of: "Vault", uses: ["Core", "Transparency", "CSodium"], [crypto]),
    tests(of: "WebAuthn", [crypto], beside: ["made.py"]),
    tests(of: "Audit", uses: ["Core", "Storage", "Transparency", "Site", "StoragePostgres", "TestSupport"], [crypto]),
    tests(of: "Storage", uses: ["Core", "StorageSQLite", "StoragePostgres", "TestSupport"]),
    tests(of: "Web", uses: ["Core", "TestSupport"]),
    tests(of: "Organisations", uses: ["Core", "Storage", "TestSupport"]),
    tests(of: "Access", uses: rooms.filter { $0 != "Access" } + ["Vault", "WebAuthn", "TestSupport"], [crypto]),
    tests(of: "Keyring", uses: rooms + ["Transparency", "Vault", "TestSupport"], [crypto]),
    tests(of: "Administration", uses: rooms + ["Transparency", "TestSupport"]),
    tests(of: "Jobs", uses: rooms.filter { $0 != "Jobs" } + ["Site", "TestSupport"]),
    tests(of: "Calendars", uses: rooms + ["Calendar", "TestSupport"]),
    tests(of: "Cases", uses: rooms + ["Calendar", "Calendars", "Keyring", "Rights", "Transparency", "Vault", "Site", "StorageSQLite", "TestSupport"]),
    tests(of: "DataDuties", uses: rooms + ["Calendar", "Calendars", "Cases", "Keyring", "Vault", "DocumentReading", "TestSupport"]),
    tests(of: "Plans", uses: rooms + ["Calendar", "Calendars", "Cascade", "Places", "PlanReading", "DocumentReading", "TestSupport"]),
    tests(
        of: "Duties",
        uses: rooms + ["Calendar", "Calendars", "Disclosure", "Places", "PlanReading", "Plans", "Reporting", "Site", "Succession", "TestSupport"]),
    tests(
        of: "Reports",
        uses: rooms + [
            "Calendar", "Checking", "Disclosure", "DocumentReading", "Drafting", "Duties", "Places", "Plans", "Reporting", "Site", "Succession",
            "TestSupport", "Transparency"
        ]),
    tests(
        of: "Serving", uses: rooms + ["Site", "TestSupport"],
        [
            hummingbird, logging, .product(name: "HummingbirdCore", package: "hummingbird"),
            .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
            .product(name: "NIOSSL", package: "swift-nio-ssl")
        ]),
    tests(of: "Site", uses: rooms + ["DocumentReading", "Plans", "StorageSQLite", "TestSupport"])
]

let package = Package(
    name: "tincay",
    dependencies: [
        // HTTP server, router, TLS and HTTP/2.
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        // SQLite: pool, WAL, prepared statements. Used as an engine, not for its records.
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        // HKDF, AES-GCM, SHA-256.
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        // The command line.
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        // Byte buffers and socket addresses, at the one place where the server's types become ours.
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        // TLS: certificates that are read anew when they change.
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        // HTTP/2, with limits of our own.
        .package(url: "https://github.com/apple/swift-nio-http2.git", from: "1.46.0"),
        // Heads and bodies as the server library passes them, and the way there from HTTP/2.
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        // Making the certificates of an office's own authority.
        .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-asn1.git", from: "1.7.4"),
        // Header fields, at the same place.
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        // The logging interface that the server library speaks.
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2")
    ],
    targets: ground + rooms_ + features + house + proofs,
    swiftLanguageModes: [.v6]
)
