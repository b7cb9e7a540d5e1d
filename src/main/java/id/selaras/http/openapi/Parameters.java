package id.selaras.http.openapi;

import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Parameters as people meet them. */
final class Parameters {

    private static final Map<String, String> SAID = Map.of(
            "page", "Halaman, mulai 0 / page, from 0",
            "size", "Isi per halaman, 1-500, biasanya 50 / entries per page, 1-500, usually 50",
            "sort", "Urutan; minus di depan berarti menurun, misalnya -rupiah / order; a leading minus means descending",
            "g", "Kode pemerintah daerah, misalnya 35.14 / code of the government, such as 35.14");

    private Parameters() {
    }

    /** Leaves out constants of filter records, which are no parameters, and explains those that mean the same everywhere. */
    static void tidy(Operations.Call call) {
        if (call.node().get("parameters") instanceof ArrayNode parameters) {
            ArrayNode kept = call.node().putArray("parameters");
            parameters.forEach(parameter -> {
                String name = parameter.get("name").asString();
                if (!name.contains(".") && parameter instanceof ObjectNode known) {
                    kept.add(known);
                    if (SAID.containsKey(name) && !known.has("description")) {
                        known.put("description", SAID.get(name));
                    }
                }
            });
            if (kept.isEmpty()) {
                call.node().remove("parameters");
            }
        }
    }
}
