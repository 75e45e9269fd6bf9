package io.clickpipes.codegen.jsonpath;

import io.clickpipes.codegen.jsonpath.Query.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a query: identifier, segments, selectors. Filters are {@link FilterParser}'s. */
final class QueryParser {

    private QueryParser() {}

    static Query parse(String text) {
        Cursor cursor = new Cursor(text);
        if (!cursor.isAt('$')) {
            throw cursor.expected("$, the root of the document");
        }
        Query query = query(cursor);
        if (!cursor.atEnd()) {
            throw cursor.expected("'.', '[' or the end of the query");
        }
        return query;
    }

    /** A query within a filter or at the top, at its identifier. */
    static Query query(Cursor cursor) {
        boolean relative = cursor.next() == '@';
        List<Segment> segments = new ArrayList<>();
        int end = cursor.position();
        cursor.skipBlanks();
        while (cursor.isAt('.') || cursor.isAt('[')) {
            segments.add(segment(cursor));
            end = cursor.position();
            cursor.skipBlanks();
        }
        // Blanks may stand before a segment, but do not belong to the query if none follows.
        cursor.reset(end);
        return new Query(relative, List.copyOf(segments));
    }

    private static Segment segment(Cursor cursor) {
        boolean descendant = cursor.take("..");
        if (cursor.isAt('[')) {
            List<Selector> selectors = brackets(cursor);
            return new Segment(descendant, selectors, cursor.position());
        }
        if (!descendant) {
            cursor.expect('.', "'.' or '['");
        }
        Selector selector = cursor.take('*') ? new Selector.Wildcard() : new Selector.Name(Literals.shorthand(cursor));
        return new Segment(descendant, List.of(selector), cursor.position());
    }

    private static List<Selector> brackets(Cursor cursor) {
        cursor.next();
        List<Selector> selectors = new ArrayList<>();
        do {
            cursor.skipBlanks();
            selectors.add(selector(cursor));
            cursor.skipBlanks();
        } while (cursor.take(','));
        cursor.expect(']', "',' or ']'");
        return List.copyOf(selectors);
    }

    private static Selector selector(Cursor cursor) {
        if (cursor.isAt('\'') || cursor.isAt('"')) {
            return new Selector.Name(Literals.string(cursor));
        }
        if (cursor.take('*')) {
            return new Selector.Wildcard();
        }
        if (cursor.take('?')) {
            cursor.skipBlanks();
            return new Selector.Filter(FilterParser.condition(cursor));
        }
        if (cursor.isAt('-') || cursor.isAt(':') || cursor.isAtDigit()) {
            return indexOrSlice(cursor);
        }
        throw cursor.expected("a name in quotes, an index, a slice, * or ?");
    }

    private static Selector indexOrSlice(Cursor cursor) {
        Long start = bound(cursor);
        cursor.skipBlanks();
        if (start != null && !cursor.isAt(':')) {
            return new Selector.Index(start);
        }
        cursor.next();
        cursor.skipBlanks();
        Long end = bound(cursor);
        cursor.skipBlanks();
        Long step = null;
        if (cursor.take(':')) {
            cursor.skipBlanks();
            step = bound(cursor);
        }
        return new Selector.Slice(start, end, step == null ? 1 : step);
    }

    private static @Nullable Long bound(Cursor cursor) {
        return cursor.isAt('-') || cursor.isAtDigit() ? Long.valueOf(Literals.integer(cursor)) : null;
    }
}
