package id.selaras.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Which parts a part points to. */
final class Relations {

    /**
     * One pointer.
     *
     * @param kind   last step of its type, such as {@code worksheet}; the same in both dialects of the format
     * @param target part name from the root of the container; empty when it points outside
     */
    record Relation(String id, String kind, String target) {
    }

    private final List<Relation> all = new ArrayList<>();

    /** The pointers of {@code source}, or of the whole container when it is empty; none when nothing is written there. */
    static Relations of(Archive archive, String source) throws Refused {
        int slash = source.lastIndexOf('/');
        String folder = source.substring(0, slash + 1);
        ZipPart part = archive.part(folder + "_rels/" + source.substring(slash + 1) + ".rels");
        Relations relations = new Relations();
        if (part == null) {
            return relations;
        }
        try (XmlPart xml = XmlPart.open(archive, part)) {
            for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
                if (element.equals("Relationship")) {
                    relations.add(xml, folder);
                }
            }
        }
        return relations;
    }

    private void add(XmlPart xml, String folder) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id == null || type == null || target == null) {
            return;
        }
        boolean outside = "External".equals(xml.attribute("TargetMode"));
        all.add(new Relation(id, type.substring(type.lastIndexOf('/') + 1), outside ? "" : resolve(folder, target)));
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String path = target.startsWith("/") ? target : folder + target;
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    Optional<Relation> ofKind(String kind) {
        return all.stream().filter(relation -> relation.kind.equals(kind)).findFirst();
    }

    Optional<Relation> withId(String id) {
        return all.stream().filter(relation -> relation.id.equals(id)).findFirst();
    }
}
