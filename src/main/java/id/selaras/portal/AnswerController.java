package id.selaras.portal;

import id.selaras.assessment.Assessment;
import id.selaras.report.Notices;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** The answer about the samples, read-only: a page that lists everything, the JSON, the annotated workbooks. */
@RestController
class AnswerController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final SampleCheck samples;

    AnswerController(SampleCheck samples) {
        this.samples = samples;
    }

    @GetMapping(path = "/", produces = "text/html;charset=UTF-8")
    String home() {
        String content = samples.answer().map(AnswerController::listing).orElse(
                "<p>Belum ada hasil. Pemeriksaan contoh sedang berjalan, atau folder contoh tidak ada. "
                        + "<span lang=en>No answer yet: the samples are being checked, or there are none.</span></p>");
        return """
                <!doctype html><html lang="id"><head><meta charset="utf-8"><title>Selaras</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><style>
                body{font:16px/1.5 system-ui,"DejaVu Sans",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
                h1{margin-bottom:0}.notice{background:#fff3cd;border-left:.4rem solid #8a6100;padding:.6rem 1rem}
                table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.35rem .5rem;text-align:left}
                td.n{text-align:right}code{word-break:break-all}a{color:#0b4f8a}[lang=en]{color:#555}</style></head><body>
                """ + content + "</body></html>";
    }

    @GetMapping(path = "/assessment.json")
    ResponseEntity<Resource> json() {
        return file("assessment.json", MediaType.APPLICATION_JSON, false);
    }

    @GetMapping("/workbooks/{name}")
    ResponseEntity<Resource> workbook(@PathVariable String name) {
        return file(name, XLSX, true);
    }

    /** Only files this run wrote can be asked for; a name is never joined to a path. */
    private ResponseEntity<Resource> file(String name, MediaType type, boolean download) {
        Path file = samples.answer().map(answer -> answer.files().get(name)).orElse(null);
        if (file == null) {
            return ResponseEntity.notFound().build();
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(type);
        if (download) {
            answer.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
        }
        return answer.body(new FileSystemResource(file));
    }

    private static String listing(SampleCheck.Answer answer) {
        Assessment assessment = answer.assessment();
        StringBuilder page = new StringBuilder("<h1>Selaras</h1><p>").append(escaped(assessment.government().name()))
                .append(" &middot; ").append(assessment.stage()).append(' ').append(assessment.year()).append("</p>");
        if (assessment.government().example()) {
            page.append("<p class=notice><strong>").append(escaped(Notices.EXAMPLE.id())).append("</strong><br><span lang=en>")
                    .append(escaped(Notices.EXAMPLE.en())).append("</span></p>");
        }
        page.append("<p>").append(assessment.subActivities().size()).append(" sub kegiatan, ")
                .append(assessment.findings().size()).append(" temuan. <span lang=en>sub-activities, findings.</span> "
                        + "<a href=\"/assessment.json\">assessment.json</a></p>");
        page.append("<h2>Berkas yang sudah diperiksa <span lang=en>Checked workbooks</span></h2><table><thead><tr><th>Berkas <span lang=en>File</span></th>"
                + "<th>Ukuran <span lang=en>Size</span></th></tr></thead><tbody>");
        for (Map.Entry<String, Path> file : answer.files().entrySet()) {
            if (file.getKey().endsWith(".xlsx")) {
                page.append("<tr><td><a href=\"/workbooks/").append(UriUtils.encodePathSegment(file.getKey(),
                        java.nio.charset.StandardCharsets.UTF_8)).append("\">").append(escaped(file.getKey()))
                        .append("</a></td><td class=n>").append(file.getValue().toFile().length() / 1024)
                        .append(" KB</td></tr>");
            }
        }
        return page.append("</tbody></table><h2>Hash</h2><p>hasil / result<br><code>").append(assessment.hashes().result())
                .append("</code><br>aturan / rule set<br><code>").append(assessment.hashes().ruleSet())
                .append("</code><br>masukan / input<br><code>").append(assessment.hashes().input()).append("</code></p>")
                .toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
