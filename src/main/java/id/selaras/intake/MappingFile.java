package id.selaras.intake;

import id.selaras.intake.ColumnMapping.FileMapping;
import id.selaras.intake.layout.Words;
import id.selaras.plan.PlanColumn;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a column mapping, with a problem for each word that is not understood. */
final class MappingFile {

    private static final String FILE = "pemetaan kolom (--mapping)";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Problems problems;

    private MappingFile(Problems problems) {
        this.problems = problems;
    }

    static Map<String, FileMapping> parse(String json, Problems problems) {
        return new MappingFile(problems).read(json);
    }

    private Map<String, FileMapping> read(String json) {
        Map<String, FileMapping> files = new LinkedHashMap<>();
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException broken) {
            String where = broken.getLocation() == null ? "" : String.valueOf(broken.getLocation().getLineNr());
            say("baris " + where, "berkas ini bukan JSON yang utuh; periksa tanda kurung dan koma.",
                    "the file is not complete JSON; check brackets and commas.");
            return files;
        }
        if (root == null || !root.isObject()) {
            say("", "isi berkas harus objek JSON: nama berkas -> pemetaan.", "the file must be a JSON object: file name -> mapping.");
            return files;
        }
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            if (entry.getValue().isObject()) {
                files.put(entry.getKey(), file(entry.getKey(), entry.getValue()));
            } else {
                say(entry.getKey(), "pemetaan sebuah berkas harus objek dengan sheet, headerRow, columns.",
                        "a file's mapping must be an object with sheet, headerRow, columns.");
            }
        }
        return files;
    }

    private FileMapping file(String name, JsonNode node) {
        String sheet = null;
        Integer headerRow = null;
        Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode value = entry.getValue();
            String place = name + " > " + entry.getKey();
            if (entry.getKey().equals("sheet") && value.isString()) {
                sheet = value.asString();
            } else if (entry.getKey().equals("headerRow") && value.isInt() && value.asInt() > 0) {
                headerRow = value.asInt();
            } else if (entry.getKey().equals("columns") && value.isObject()) {
                columns(place, value, columns);
            } else {
                say(place + ": " + value, "yang dikenali: sheet (teks), headerRow (nomor baris), columns (objek).",
                        "known are: sheet (text), headerRow (row number), columns (object).");
            }
        }
        return new FileMapping(sheet, headerRow, columns, false);
    }

    private void columns(String place, JsonNode node, Map<PlanColumn, Integer> columns) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            PlanColumn field = field(entry.getKey());
            String letters = entry.getValue().isString() ? entry.getValue().asString().strip().toUpperCase(Locale.ROOT)
                    : entry.getValue().isNull() ? "-" : "";
            if (field == null) {
                say(place + " > " + entry.getKey(), "isi kolom ini tidak dikenal; pakai nama seperti CODE, TARGET, 'Pagu Indikatif'.",
                        "this field is not known; use names such as CODE, TARGET, 'Pagu Indikatif'.");
            } else if (!letters.matches("-|[A-Z]{1,3}")) {
                say(place + " > " + entry.getKey() + ": " + entry.getValue(),
                        "kolom ditulis dengan huruf (A, B, ..., AA) atau '-' bila tidak dibaca.",
                        "a column is given by letters (A, B, ..., AA), or '-' to leave it unread.");
            } else {
                columns.put(field, letters.equals("-") ? 0 : number(letters));
            }
        }
    }

    private static PlanColumn field(String name) {
        String folded = Words.fold(name);
        for (PlanColumn field : PlanColumn.values()) {
            if (field.name().equals(name.strip()) || Words.fold(field.label().id()).equals(folded)) {
                return field;
            }
        }
        return null;
    }

    private static int number(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }

    private void say(String found, String id, String en) {
        problems.add(Complaint.MAPPING.at(FILE, null, found, Text.of(id, en)));
    }
}
