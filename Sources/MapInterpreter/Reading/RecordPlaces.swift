package import MapProgram
package import MapValues

/// Values at places of records of one platform, in neutral form: what a link reads and writes there.
package struct RecordPlaces: Sendable {
    private let access: PlaceAccess
    private let codec: Codec

    package init(platform: PlatformModel) {
        access = PlaceAccess(platform: platform)
        codec = Codec(platform: platform)
    }

    /// The value at a place; `nil` where nothing is, or something that the field cannot hold.
    package func value(at place: Place, in record: Value) -> Value? {
        guard case .value(let value) = codec.decode(access.value(at: place, in: record), place.type) else {
            return nil
        }
        return value
    }

    /// Puts a value at a place; false where it does not fit, or the place cannot be written.
    package func put(_ value: Value, at place: Place, in record: inout Value) -> Bool {
        guard case .value(let raw) = codec.encode(value, place.type) else { return false }
        return access.write(raw, at: place, in: &record)
    }

    /// The first element of a list.
    package func firstElement(at place: Place, in record: Value) -> Value? {
        access.listed(access.value(at: place, in: record)).first
    }
}
