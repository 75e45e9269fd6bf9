package io.clickpipes.codegen.source;

import io.clickpipes.codegen.source.Neighbours.Found;
import io.clickpipes.codegen.source.Neighbours.Lookup;
import io.clickpipes.codegen.source.Neighbours.Refused;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Resources beside a document of the class path: in its folder, or below. */
final class NeighbourResources {

    private final String folder;

    NeighbourResources(String root) {
        this.folder = folder(root);
    }

    private static String folder(String resource) {
        return resource.substring(0, resource.lastIndexOf('/') + 1);
    }

    Lookup find(Neighbour from, String reference) {
        String relative = PercentEncoding.decoded(reference.replace('\\', '/'));
        Deque<String> segments = new ArrayDeque<>(
                Arrays.asList(folder(LocalSource.resourceOf(from.id())).split("/")));
        segments.remove("");
        for (String segment : relative.split("/", -1)) {
            if (segment.equals("..") && segments.pollLast() == null) {
                return elsewhere();
            }
            if (!segment.equals("..") && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        String resource = String.join("/", segments);
        if (relative.startsWith("/") || !resource.startsWith(folder)) {
            return elsewhere();
        }
        String id = LocalSource.CLASSPATH + resource;
        return new Found(new Neighbour(id, id));
    }

    private static Refused elsewhere() {
        return new Refused(
                "reference-outside",
                "It leads out of the document's folder on the class path, and nothing outside is read.",
                "Put the resource beside the document.");
    }
}
