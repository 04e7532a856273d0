// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "inclined", path: "..")],
    targets: [
        .executableTarget(
            name: "bench",
            dependencies: [
                .product(name: "Content", package: "inclined"),
                .product(name: "Interviewing", package: "inclined"),
                .product(name: "TextAnalysis", package: "inclined"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)]
        )
    ]
)
