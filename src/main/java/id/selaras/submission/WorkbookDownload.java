package id.selaras.submission;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A workbook as an attachment under its own name, which may hold any letter. */
public final class WorkbookDownload {

    private static final MediaType TYPE = MediaType.parseMediaType(Uploads.XLSX);

    private WorkbookDownload() {
    }

    public static ResponseEntity<byte[]> of(String name, byte[] bytes) {
        String disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
        return ResponseEntity.ok().contentType(TYPE).header(HttpHeaders.CONTENT_DISPOSITION, disposition).body(bytes);
    }
}
