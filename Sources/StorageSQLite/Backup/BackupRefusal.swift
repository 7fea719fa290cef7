/// Why a back-up is not written or not restored. Nothing was changed.
public enum BackupRefusal: Error, Equatable, CaseIterable {
    /// There is a file of that name: perhaps an older back-up.
    case alreadyThere
    /// Its folder takes no files.
    case unwritable
    /// Not a back-up of this program, or no file at all.
    case foreign
    /// A back-up once; cut short, or changed by something else.
    case damaged
    /// Made by a later version than this one.
    case newer
    /// The store it should go into is not empty.
    case storeInUse
}
