package id.selaras.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells an .xlsx workbook from the other things that come in a zip container. */
final class PackageKind {

    private static final int LONGEST_KIND = 200;

    private PackageKind() {
    }

    static void check(Archive archive, ContentTypes types, String main) throws Refused {
        String kind = types.of(main);
        if (kind.contains("sheet.binary")) {
            throw new Refused(Refusal.BINARY_XLSB, "buku kerja biner (.xlsb) / a binary workbook (.xlsb)");
        }
        boolean macros = kind.contains("macroEnabled") || types.anyContains("vbaProject")
                || archive.parts().stream().anyMatch(part -> part.name().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (macros) {
            throw new Refused(Refusal.MACROS, "buku kerja dengan makro (.xlsm) / a workbook with macros (.xlsm)");
        }
        refuseOtherDocuments(archive, kind);
        if (archive.part(main) == null) {
            throw new Refused(Refusal.NO_WORKBOOK, main.isEmpty() ? "tidak ada / none" : main);
        }
        if (!kind.contains("spreadsheetml.sheet.main") && !kind.contains("spreadsheetml.template.main")) {
            throw new Refused(Refusal.NO_WORKBOOK, kind.isEmpty() ? main : main + ": " + kind);
        }
    }

    private static void refuseOtherDocuments(Archive archive, String kind) throws Refused {
        if (kind.contains("wordprocessingml")) {
            throw new Refused(Refusal.OTHER_KIND, "Word (.docx)");
        }
        if (kind.contains("presentationml")) {
            throw new Refused(Refusal.OTHER_KIND, "PowerPoint (.pptx)");
        }
        String declared = declaredKind(archive);
        if (declared.contains("opendocument.spreadsheet")) {
            throw new Refused(Refusal.OPEN_DOCUMENT, "OpenDocument (.ods)");
        }
        boolean office = archive.part("[Content_Types].xml") != null || archive.part("_rels/.rels") != null;
        if (!declared.isEmpty() || !office && !archive.parts().isEmpty()) {
            throw new Refused(Refusal.OTHER_KIND, declared.isEmpty() ? "ZIP" : declared);
        }
    }

    /** OpenDocument and its kin name their kind in a part of its own. */
    private static String declaredKind(Archive archive) throws Refused {
        ZipPart part = archive.part("mimetype");
        if (part == null) {
            return "";
        }
        try (InputStream in = archive.stream(part)) {
            return new String(in.readNBytes(LONGEST_KIND), StandardCharsets.US_ASCII);
        } catch (IOException broken) {
            throw new Refused(Refusal.CHECKSUM, part.name());
        }
    }
}
