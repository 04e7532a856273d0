import Foundation
import Testing

/// Somebody who types at a terminal.
enum Typing {
    /// Runs the program at a pseudo-terminal on which lines are typed, then Ctrl-D as often as anybody would press it.
    ///
    /// Output goes to a file, so it holds what the program wrote and no echo.
    static func run(_ arguments: [String], _ lines: [String]) throws -> Program.Outcome {
        let screen = try #require(FileHandle(forUpdatingAtPath: "/dev/ptmx"), "there is no pseudo-terminal")
        var (lock, number) = (Int32(0), Int32(0))
        let isOpen =
            ioctl(screen.fileDescriptor, Request.unlock, &lock) == 0
            && ioctl(screen.fileDescriptor, Request.number, &number) == 0
        try #require(isOpen, "the pseudo-terminal cannot be opened")
        let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        try #require(slave >= 0)
        let keyboard = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
        var settings = termios()
        try #require(tcgetattr(slave, &settings) == 0)
        // Nobody reads the echo; it would fill up.
        settings.c_lflag &= ~tcflag_t(ECHO)
        try #require(tcsetattr(slave, TCSANOW, &settings) == 0)
        let typed = lines.map { $0 + "\n" }.joined() + String(repeating: "\u{4}", count: 6)
        try #require(typed.utf8.count < 4000, "a terminal keeps no more")
        try screen.write(contentsOf: Data(typed.utf8))
        defer { withExtendedLifetime(screen) {} }
        return try Program.run(arguments, keyboard: keyboard)
    }

    /// What a pseudo-terminal is asked, as in linux/ioctl.h; the module of the C library leaves these out.
    private enum Request {
        static let unlock: UInt = 0x4004_5431
        static let number: UInt = 0x8004_5430
    }
}
