package id.selaras.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What kind each part of the container says it is. */
final class ContentTypes {

    private static final String PART = "[Content_Types].xml";

    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    /** Reads the list of kinds; empty when the container has none. */
    static ContentTypes read(Archive archive) throws Refused {
        ContentTypes types = new ContentTypes();
        ZipPart part = archive.part(PART);
        if (part == null) {
            return types;
        }
        try (XmlPart xml = XmlPart.open(archive, part)) {
            for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
                types.add(element, xml);
            }
        }
        return types;
    }

    private void add(String element, XmlPart xml) {
        String kind = xml.attribute("ContentType");
        String partName = xml.attribute("PartName");
        String extension = xml.attribute("Extension");
        if (kind == null) {
            return;
        }
        if (element.equals("Override") && partName != null) {
            byPart.put(partName.toLowerCase(Locale.ROOT), kind);
        } else if (element.equals("Default") && extension != null) {
            byExtension.put(extension.toLowerCase(Locale.ROOT), kind);
        }
    }

    /** The kind of a part, empty when nothing is said about it. */
    String of(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        String kind = byPart.get("/" + lower);
        return kind != null ? kind : byExtension.getOrDefault(lower.substring(lower.lastIndexOf('.') + 1), "");
    }

    boolean anyContains(String words) {
        return byPart.values().stream().anyMatch(kind -> kind.contains(words))
                || byExtension.values().stream().anyMatch(kind -> kind.contains(words));
    }
}
