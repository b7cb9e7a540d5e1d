package id.selaras.report.json;

import id.selaras.problem.Text;
import id.selaras.report.OneLine;
import tools.jackson.databind.JsonNode;

/** Texts of a document, or of ours, in the language asked for. */
record Said(String language) {

    String say(String id, String en) {
        return Text.of(id, en).in(language);
    }

    String say(Text text) {
        return text.in(language);
    }

    /** {@code {id, en}}; Indonesian where there is no English. */
    String say(JsonNode text) {
        return OneLine.of(Text.of(text.path("id").asString(""), text.path("en").asString(null)).in(language));
    }
}
