package id.selaras.submission;

import id.selaras.http.Refused;
import id.selaras.intake.PlanReader;
import id.selaras.problem.Problems;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Takes one workbook out of a request, as a form with one file of any part name or as the bare body, within the size limit. */
@Component
class Uploads {

    static final String XLS = "application/vnd.ms-excel";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Large workbooks unpacked at once. */
    private static final int READ_AT_ONCE = 2;

    private final DataSize most;
    private final Semaphore places = new Semaphore(READ_AT_ONCE, true);

    Uploads(@Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.most = most;
    }

    /** @param otherwise the name when none was sent; a bare body names itself with the parameter {@code name} */
    Upload of(HttpServletRequest request, String otherwise) {
        MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        try {
            if (form == null) {
                return new Upload(DisplayName.of(request.getParameter("name"), otherwise), body(request));
            }
            List<MultipartFile> files = form.getMultiFileMap().values().stream().flatMap(List::stream).toList();
            if (files.size() != 1) {
                throw Refused.invalid("BERKAS-TEPAT-SATU", "Kirim tepat satu berkas; yang diterima: " + files.size() + ".",
                        "Send exactly one file; received: " + files.size() + ".");
            }
            return new Upload(DisplayName.of(files.get(0).getOriginalFilename(), otherwise), files.get(0).getBytes());
        } catch (IOException cutOff) {
            throw new UncheckedIOException("the upload did not arrive whole", cutOff);
        }
    }

    /** Passes the workbook through the gate and gives what was made of it; everything wrong with the file is one refusal. */
    <T> T read(Upload upload, Function<WorkbookContent, T> use) {
        return read(problems -> WorkbookReader.read(upload.name(), upload.bytes(), PlanReader::forward, problems), use);
    }

    /** The same for a file that is opened in another way. */
    <O, T> T read(Function<Problems, Optional<O>> opening, Function<O, T> use) {
        Problems problems = new Problems();
        places.acquireUninterruptibly();
        try {
            return use.apply(opening.apply(problems).orElseThrow(() -> Refused.unusable(
                    "BERKAS-TIDAK-DAPAT-DIPAKAI", "Berkas ini tidak dapat dipakai; lihat daftar masalah.",
                    "This file cannot be used; see the list of problems.", problems.sorted())));
        } finally {
            places.release();
        }
    }

    /** One byte more than allowed is enough to know; the rest is not read. */
    private byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > most.toBytes()) {
            throw tooLarge();
        }
        byte[] bytes = request.getInputStream().readNBytes(Math.toIntExact(most.toBytes()) + 1);
        if (bytes.length > most.toBytes()) {
            throw tooLarge();
        }
        return bytes;
    }

    private Refused tooLarge() {
        return Refused.with(HttpStatus.CONTENT_TOO_LARGE, "TERLALU-BESAR",
                "Berkas melebihi batas " + most.toMegabytes() + " MB; hapus gambar yang tidak perlu, atau kirim per perangkat daerah.",
                "The file is larger than " + most.toMegabytes() + " MB; remove pictures, or send one file per agency.");
    }
}
