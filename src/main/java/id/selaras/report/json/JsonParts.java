package id.selaras.report.json;

import id.selaras.assessment.WellFormed;
import id.selaras.plan.Agency;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The small parts all sections of the result are made of. */
final class JsonParts {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonParts() {
    }

    static ObjectNode object() {
        return JSON.objectNode();
    }

    /** {@code {id, en}}, or null where there is no text. */
    static JsonNode text(Text text) {
        if (text == null) {
            return JSON.nullNode();
        }
        ObjectNode node = JSON.objectNode();
        node.set("id", string(text.id()));
        node.set("en", string(text.en()));
        return node;
    }

    /** Indonesian first, English beside it where it differs. */
    static JsonNode both(Text text) {
        return string(text == null ? null : text.both());
    }

    static JsonNode string(String text) {
        return text == null ? JSON.nullNode() : JSON.stringNode(WellFormed.text(text));
    }

    static JsonNode string(Object value) {
        return string(value == null ? null : value.toString());
    }

    static JsonNode none() {
        return JSON.nullNode();
    }

    static ArrayNode texts(Iterable<Text> texts) {
        ArrayNode array = JSON.arrayNode();
        texts.forEach(text -> array.add(text(text)));
        return array;
    }

    /** Rupiah with no more decimals than it has, at most two. */
    static JsonNode amount(Rupiah rupiah) {
        return rupiah == null ? JSON.nullNode() : number(rupiah.amount());
    }

    /** With no more decimals than it has, without an exponent. */
    static JsonNode number(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return JSON.numberNode(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    static ObjectNode agency(Agency agency) {
        ObjectNode node = JSON.objectNode();
        node.set("code", string(agency.code()));
        node.set("name", string(agency.name()));
        return node;
    }

    static void strings(ArrayNode array, Iterable<String> texts) {
        texts.forEach(text -> array.add(string(text)));
    }

    /** Line ends are fixed: the library would take those of the machine. */
    static byte[] pretty(JsonNode tree) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
                .writeValueAsBytes(tree);
    }
}
