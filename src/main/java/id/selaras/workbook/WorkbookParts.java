package id.selaras.workbook;

import id.selaras.problem.CellRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a workbook that hold its cells.
 *
 * @param sheets         worksheets in their order; sheets of charts are left out
 * @param texts          part of the shared texts, null when there is none
 * @param styles         part of the styles, null when there is none
 * @param from1904       days are counted from 1904 instead of 1900
 * @param neverComputed  the program that wrote the file asks for all formulas to be computed when it is opened
 */
record WorkbookParts(List<Sheet> sheets, ZipPart texts, ZipPart styles, boolean from1904, boolean neverComputed) {

    /** A worksheet. */
    record Sheet(String name, boolean hidden, ZipPart part) {
    }

    static WorkbookParts find(Archive archive) throws Refused {
        ContentTypes types = ContentTypes.read(archive);
        String main = Relations.of(archive, "").ofKind("officeDocument").map(Relations.Relation::target).orElse("");
        PackageKind.check(archive, types, main);
        return new Search(archive, main).run();
    }

    private static final class Search {

        private final Archive archive;
        private final ZipPart main;
        private final Relations relations;
        private final List<Sheet> sheets = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private boolean from1904;
        private boolean neverComputed;

        Search(Archive archive, String main) throws Refused {
            this.archive = archive;
            this.main = archive.part(main);
            this.relations = Relations.of(archive, main);
        }

        WorkbookParts run() throws Refused {
            try (XmlPart xml = XmlPart.open(archive, main)) {
                for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
                    switch (element) {
                        case "workbookPr" -> from1904 = isTrue(xml.attribute("date1904"));
                        case "calcPr" -> neverComputed = isTrue(xml.attribute("fullCalcOnLoad"));
                        case "sheet" -> addSheet(xml);
                        default -> { }
                    }
                }
            }
            if (sheets.isEmpty()) {
                throw new Refused(Refusal.NO_SHEET, "tidak ada lembar data / no sheet with data");
            }
            return new WorkbookParts(List.copyOf(sheets), partOfKind("sharedStrings"), partOfKind("styles"), from1904,
                    neverComputed);
        }

        private void addSheet(XmlPart xml) throws Refused {
            String name = xml.attribute("name");
            String id = xml.attribute("id");
            if (name == null || name.isEmpty()) {
                throw xml.broken("lembar tanpa nama / a sheet without a name");
            }
            CellRef place = CellRef.ofSheet(name);
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new Refused(Refusal.DUPLICATE_SHEET, place, name);
            }
            Optional<Relations.Relation> relation = id == null ? Optional.empty() : relations.withId(id);
            String kind = relation.map(Relations.Relation::kind).orElse("");
            if (kind.contains("acrosheet") || kind.contains("acroSheet")) {
                throw new Refused(Refusal.MACROS, place, "lembar makro / a macro sheet");
            }
            if (kind.equals("chartsheet") || kind.equals("dialogsheet")) {
                return;
            }
            ZipPart part = relation.map(found -> archive.part(found.target())).orElse(null);
            if (part == null) {
                throw new Refused(Refusal.SHEET_PART_MISSING, place, name);
            }
            String state = xml.attribute("state");
            sheets.add(new Sheet(name, "hidden".equals(state) || "veryHidden".equals(state), part));
        }

        private ZipPart partOfKind(String kind) {
            return relations.ofKind(kind).map(found -> archive.part(found.target())).orElse(null);
        }
    }

    static boolean isTrue(String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }
}
