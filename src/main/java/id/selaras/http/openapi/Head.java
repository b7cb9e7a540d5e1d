package id.selaras.http.openapi;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands on top of the document. */
final class Head {

    private static final String DESCRIPTION = """
            Memeriksa rencana tahunan pemerintah daerah terhadap indikator, program prioritas, dan kewenangan. \
            Temuan adalah indikasi yang perlu diklarifikasi, bukan putusan tentang orang.

            *Checks the yearly plans of Indonesian local governments against indicators, priority programmes and mandate. \
            Findings are indications to be clarified, never verdicts on people.*

            - Galat / errors: RFC 9457 (`application/problem+json`), `message` dalam dua bahasa / in both languages, `code` \
            tetap / stable; galat dalam unggahan ada di `problems` / what is wrong with a file stands in `problems`.
            - Daftar / lists: `page` mulai 0 / from 0, `size` 1-500, `sort=-rupiah` menurun / descending.
            - Pekerjaan lama / long work: 202, lalu ikuti / then follow `GET /jobs/{id}`.
            - Setiap jawaban memuat / every answer carries `X-Request-Id`.
            """;

    private Head() {
    }

    static ObjectNode of(ObjectNode document) {
        ObjectNode whole = ApiDocument.object();
        whole.put("openapi", document.path("openapi").asString("3.1.0"));
        ObjectNode info = whole.putObject("info");
        info.put("title", "Selaras");
        info.put("summary", "Keselarasan rencana daerah / Alignment of local plans");
        info.put("description", DESCRIPTION);
        info.put("version", "1");
        ObjectNode licence = info.putObject("license");
        licence.put("name", "Apache-2.0");
        licence.put("identifier", "Apache-2.0");
        whole.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
        // wherever the document was read from
        whole.putArray("servers").addObject().put("url", "/");
        whole.putArray("security").addObject().putArray("basic");
        ArrayNode tags = whole.putArray("tags");
        for (Grouping group : Grouping.values()) {
            ObjectNode tag = tags.addObject();
            tag.put("name", group.tag());
            tag.put("description", group.description());
        }
        return whole;
    }

    static ObjectNode securitySchemes() {
        ObjectNode schemes = ApiDocument.object();
        ObjectNode basic = schemes.putObject("basic");
        basic.put("type", "http");
        basic.put("scheme", "basic");
        basic.put("description", "Nama akun dan kata sandi / account name and password");
        return schemes;
    }
}
