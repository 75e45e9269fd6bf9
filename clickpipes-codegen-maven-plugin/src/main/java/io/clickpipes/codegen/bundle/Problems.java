package io.clickpipes.codegen.bundle;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.source.Neighbour;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with references, one problem for all places that share it. */
final class Problems {

    private static final int SHOWN = 3;
    private static final int LONGEST = 200;

    private final Map<String, Problem> problems = new LinkedHashMap<>();

    private final Map<Place, Diagnostic> warnings = new LinkedHashMap<>();

    private record Problem(String id, String message, String remedy, List<Place> places) {}

    /** A reference, by the file that it stands in and its pointer. */
    record Place(Neighbour file, String pointer) {

        private String shownBeside(Place first) {
            return file.equals(first.file) ? pointer : file.name() + " " + pointer;
        }
    }

    /**
     * Notes a problem.
     *
     * @param key the same for the same problem
     */
    void report(String key, Place place, String id, String message, String remedy) {
        List<Place> places =
                problems.computeIfAbsent(key, any -> new Problem(id, message, remedy, new ArrayList<>())).places;
        if (!places.contains(place)) {
            places.add(place);
        }
    }

    /** Notes what is told and passed over, once for each place. */
    void warn(Place place, String id, String message, String remedy) {
        warnings.putIfAbsent(place, new Diagnostic(id, place.file.name(), place.pointer, message, remedy));
    }

    /** What is told and passed over, so far. */
    List<Diagnostic> warnings() {
        return List.copyOf(warnings.values());
    }

    /** Notes what is wrong with a file itself. */
    void report(Neighbour file, Place place, CodegenException failure) {
        for (Diagnostic each : failure.diagnostics()) {
            String where = each.pointer().equals("#") ? "" : " at " + each.pointer();
            report(
                    "file " + file.id(),
                    place,
                    each.id(),
                    "The reference leads to " + quoted(file.name()) + ", and that can not be used" + where + ": "
                            + each.message(),
                    each.remedy());
        }
    }

    /** Notes one more reference to a file that can not be used. */
    void reportAgain(Neighbour file, Place place) {
        report("file " + file.id(), place, "reference-missing", "The file can not be read.", "Correct it.");
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new CodegenException(
                    problems.values().stream().map(Problems::diagnostic).toList());
        }
    }

    private static Diagnostic diagnostic(Problem problem) {
        Place first = problem.places.get(0);
        StringBuilder message = new StringBuilder(problem.message);
        int others = problem.places.size() - 1;
        if (others > 0) {
            message.append(others == 1 ? " So does one more reference: " : " So do " + others + " more references: ")
                    .append(String.join(
                            ", ",
                            problem.places.subList(1, Math.min(others, SHOWN) + 1).stream()
                                    .map(each -> each.shownBeside(first))
                                    .toList()))
                    .append(others > SHOWN ? ", …" : ".");
        }
        return new Diagnostic(problem.id, first.file.name(), first.pointer, message.toString(), problem.remedy);
    }

    /** Text of the document, made fit for a message. */
    static String quoted(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", "?");
        return "\"" + (clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean) + "\"";
    }
}
