/// Putting values in order.
enum Sorting {
    /// The elements in the rising order of their keys; equal ones stay in theirs. All keys have one order.
    static func sorted(
        _ elements: [ExpressionValue], by keys: [ExpressionValue]
    ) throws(EvaluationError) -> [ExpressionValue] {
        var places = Array(elements.indices)
        var spare = places
        // Merges runs of growing length: stable, and it can fail on the way.
        var length = 1
        while length < places.count {
            var start = 0
            while start < places.count {
                let middle = min(start + length, places.count)
                let end = min(middle + length, places.count)
                var (left, right, next) = (start, middle, start)
                while left < middle || right < end {
                    var takesRight = left == middle
                    if !takesRight, right < end {
                        takesRight = try Equality.ordered(.less, keys[places[right]], keys[places[left]])
                    }
                    spare[next] = takesRight ? places[right] : places[left]
                    if takesRight { right += 1 } else { left += 1 }
                    next += 1
                }
                start = end
            }
            swap(&places, &spare)
            length *= 2
        }
        if let only = keys.first, keys.count == 1 { _ = try Equality.ordered(.less, only, only) }
        return places.map { elements[$0] }
    }
}
