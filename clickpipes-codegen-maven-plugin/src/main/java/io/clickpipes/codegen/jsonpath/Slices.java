package io.clickpipes.codegen.jsonpath;

import io.clickpipes.codegen.jsonpath.Selector.Slice;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Which elements of an array an index or a slice selects (RFC 9535, sections 2.3.3 and 2.3.4). */
final class Slices {

    private Slices() {}

    /** The indices, in the order they are selected in; none if the selector is of another kind. */
    static IntStream indices(Selector selector, int size) {
        if (selector instanceof Selector.Index index) {
            int position = position(index.index(), size);
            return position < 0 ? IntStream.empty() : IntStream.of(position);
        }
        return selector instanceof Slice slice ? indices(slice, size) : IntStream.empty();
    }

    /** The index from the front; -1 if the array has no such element. */
    static int position(long index, int size) {
        long position = fromFront(index, size);
        return position < 0 || position >= size ? -1 : (int) position;
    }

    private static IntStream indices(Slice slice, int size) {
        long step = slice.step();
        if (step == 0) {
            return IntStream.empty();
        }
        Long start = slice.start();
        Long end = slice.end();
        // Bounds are clamped to the array; 2^53 and an int never overflow a long.
        if (step > 0) {
            long first = start == null ? 0 : clamp(fromFront(start, size), 0, size);
            long bound = end == null ? size : clamp(fromFront(end, size), 0, size);
            return toInts(LongStream.iterate(first, at -> at < bound, at -> at + step));
        }
        long first = start == null ? size - 1 : clamp(fromFront(start, size), -1, size - 1);
        long bound = end == null ? -1 : clamp(fromFront(end, size), -1, size - 1);
        return toInts(LongStream.iterate(first, at -> at > bound, at -> at + step));
    }

    private static long fromFront(long index, int size) {
        return index < 0 ? index + size : index;
    }

    private static long clamp(long value, long least, long most) {
        return Math.max(least, Math.min(value, most));
    }

    private static IntStream toInts(LongStream indices) {
        return indices.mapToInt(Math::toIntExact);
    }
}
