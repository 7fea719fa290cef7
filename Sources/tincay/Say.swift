import Foundation

/// What is told to a person goes to standard error; standard output carries only the answer.
func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

/// Printed at once even when the reader is a pipe.
func answer(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
