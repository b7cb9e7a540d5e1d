package id.selaras.submission;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A workbook as an attachment under its own name, which may hold any letter, and with the type its bytes have. */
public final class WorkbookDownload {

    private static final MediaType XLSX = MediaType.parseMediaType(Uploads.XLSX);
    private static final MediaType XLS = MediaType.parseMediaType(Uploads.XLS);
    /** What files of Excel 97-2003 begin with. */
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private WorkbookDownload() {
    }

    public static ResponseEntity<byte[]> of(String name, byte[] bytes) {
        String disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
        boolean old = bytes.length >= OLD.length && Arrays.equals(bytes, 0, OLD.length, OLD, 0, OLD.length);
        return ResponseEntity.ok().contentType(old ? XLS : XLSX).header(HttpHeaders.CONTENT_DISPOSITION, disposition).body(bytes);
    }
}
