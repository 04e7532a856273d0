// swift-tools-version: 6.2
import PackageDescription

// Declared before `package`: settings read later would be empty.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

// Tests gain nothing from the optimiser, and one of its passes crashes on them (Swift 6.3.1).
let tested = strict + [.unsafeFlags(["-Onone"])]

let package = Package(
    name: "inclined",
    products: [
        .executable(name: "inclined", targets: ["inclined"]),
        .library(name: "Interviewing", targets: ["Interviewing"]),
        .library(name: "TextAnalysis", targets: ["TextAnalysis"]),
        .library(name: "Content", targets: ["Content"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    ],
    targets: [
        .target(name: "TextAnalysis", swiftSettings: strict),
        .target(
            name: "Interviewing",
            dependencies: ["TextAnalysis", .product(name: "RealModule", package: "swift-numerics")],
            swiftSettings: strict
        ),
        .target(
            name: "Content",
            dependencies: ["Interviewing", "TextAnalysis", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict
        ),
        .target(
            name: "Documents",
            dependencies: ["Interviewing", "TextAnalysis", .product(name: "Subprocess", package: "swift-subprocess")],
            swiftSettings: strict
        ),
        .target(name: "Interchange", dependencies: ["Interviewing", "TextAnalysis"], swiftSettings: strict),
        .target(
            name: "Persistence",
            dependencies: ["Interviewing", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict
        ),
        .target(
            name: "WebApp",
            dependencies: [
                "Interchange", "Interviewing", "TextAnalysis",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "EmbeddedAssets",
            exclude: ["generated"],
            cSettings: [.unsafeFlags(["-std=c23"])]
        ),
        .executableTarget(
            name: "inclined",
            dependencies: [
                "Content", "Documents", "EmbeddedAssets", "Interchange", "Interviewing", "Persistence", "TextAnalysis",
                "WebApp",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"], swiftSettings: tested),
        .testTarget(
            name: "InterviewingTests",
            dependencies: ["Content", "Interviewing", "StoreContract", "TextAnalysis"],
            swiftSettings: tested
        ),
        .testTarget(
            name: "InterchangeTests",
            dependencies: ["Content", "Interchange", "Interviewing", "StoreContract", "TextAnalysis"],
            swiftSettings: tested
        ),
        .target(
            name: "StoreContract",
            dependencies: ["Interviewing"],
            path: "Tests/StoreContract",
            swiftSettings: tested
        ),
        .testTarget(
            name: "PersistenceTests",
            dependencies: [
                "Interviewing", "Persistence", "StoreContract", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: tested
        ),
        .testTarget(
            name: "APITests",
            dependencies: ["Interviewing", "Persistence", "WebApp"],
            path: "Tests/API",
            exclude: ["fuzz", "promises", "server.py"],
            swiftSettings: tested
        ),
        .testTarget(name: "CommandTests", swiftSettings: tested),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Interviewing"], swiftSettings: tested),
    ],
    cLanguageStandard: .c2x
)
