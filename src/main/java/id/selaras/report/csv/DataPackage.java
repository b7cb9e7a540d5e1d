package id.selaras.report.csv;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Sha256;
import id.selaras.assessment.WellFormed;
import id.selaras.spending.Spending;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The files of the data package: CSV tables and {@code datapackage.json} (Frictionless Data) with schema, units and hashes. */
public final class DataPackage {

    public static final String FOLDER = "paket-data";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DataPackage() {
    }

    /** Bytes by file name, the description last. */
    public static Map<String, byte[]> files(Assessment assessment) {
        List<CsvTable> tables = Stream.concat(RowTables.of(assessment).stream(), SpendingTables.of(assessment).stream()).toList();
        Map<String, byte[]> files = new LinkedHashMap<>();
        tables.forEach(table -> files.put(table.file(), table.bytes()));
        files.put("datapackage.json", (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(description(assessment, tables))
                .replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static ObjectNode description(Assessment assessment, List<CsvTable> tables) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        node.put("name", "selaras-" + assessment.year());
        node.put("title", WellFormed.text("Selaras: " + assessment.government().name() + " " + assessment.stage() + " " + assessment.year()));
        node.put("description", (assessment.government().example() ? "DATA CONTOH / SAMPLE DATA. " : "") + Spending.RULE.both());
        node.put("created", assessment.createdAt().toString());
        ObjectNode selaras = node.putObject("selaras");
        selaras.put("assessmentId", assessment.assessmentId());
        selaras.put("input", assessment.hashes().input());
        selaras.put("ruleSet", assessment.hashes().ruleSet());
        selaras.put("result", assessment.hashes().result());
        ArrayNode resources = node.putArray("resources");
        tables.forEach(table -> resource(resources.addObject(), table));
        return node;
    }

    private static void resource(ObjectNode node, CsvTable table) {
        byte[] bytes = table.bytes();
        node.put("name", table.name());
        node.put("type", "table");
        node.put("title", table.title());
        node.put("path", table.file());
        node.put("format", "csv");
        node.put("mediatype", "text/csv");
        node.put("encoding", "utf-8");
        node.put("bytes", bytes.length);
        node.put("hash", "sha256:" + Sha256.hex(bytes));
        node.put("rows", table.rows());
        ObjectNode schema = node.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (CsvTable.Column column : table.columns()) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", column.type());
            field.put("description", column.description());
        }
        schema.putArray("missingValues").add("");
    }
}
