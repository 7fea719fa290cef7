import Storage

/// Values laid out as libpq wants them: pointers, lengths and formats, side by side.
struct Parameters {
    fileprivate(set) var values: [UnsafePointer<CChar>?] = []
    fileprivate(set) var lengths: [Int32] = []
    fileprivate(set) var formats: [Int32] = []
    var count: Int { values.count }
}

extension [Statement.Bind] {
    /// The pointers are good only inside `use`: they all point into one buffer.
    func withParameters<T>(_ use: (Parameters) throws -> T) rethrows -> T {
        var parameters = Parameters()
        var bytes: [UInt8] = []
        var starts: [Int?] = []
        for bind in self {
            let start = bytes.count
            switch bind {
            case .one(.null):
                starts.append(nil)
                parameters.lengths.append(0)
                parameters.formats.append(0)
                continue
            case .one(.blob(let blob)):
                bytes += blob
                parameters.formats.append(1)
            case .one(let value):
                bytes += value.text.utf8
                parameters.formats.append(0)
            case .array(let values):
                bytes += values.arrayText.utf8
                parameters.formats.append(0)
            }
            starts.append(start)
            parameters.lengths.append(Int32(bytes.count - start))
            bytes.append(0)  // ends a text; and keeps an empty blob from being a null pointer, which means NULL
        }
        return try bytes.withUnsafeBytes { buffer in
            parameters.values = starts.map { start in
                start.flatMap { buffer.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
            }
            return try use(parameters)
        }
    }
}
