package id.selaras.http;

import id.selaras.problem.Text;
import org.springframework.http.HttpStatus;

/** The refusals that every feature has in common; what a feature alone can say, it says with its own {@link Refused}. */
public enum StandardProblem {
    PERMINTAAN_TIDAK_SAH(HttpStatus.BAD_REQUEST, "Permintaan ini tidak dapat dipahami.", "This request cannot be understood."),
    PARAMETER_TIDAK_SAH(HttpStatus.BAD_REQUEST, "Ada parameter yang tidak sah; lihat parameters.",
            "Some parameters are not valid; see parameters."),
    ISIAN_TIDAK_SAH(HttpStatus.BAD_REQUEST, "Ada isian yang tidak sah; lihat parameters.",
            "Some fields are not valid; see parameters."),
    BADAN_TIDAK_TERBACA(HttpStatus.BAD_REQUEST, "Isi permintaan tidak terbaca sebagai JSON yang diharapkan; lihat parameters.",
            "The body cannot be read as the expected JSON; see parameters."),
    UNGGAHAN_TIDAK_TERBACA(HttpStatus.BAD_REQUEST, "Unggahan tidak terbaca; kirim ulang berkasnya sebagai multipart/form-data.",
            "The upload cannot be read; send the file again as multipart/form-data."),
    BERKAS_TIDAK_ADA(HttpStatus.BAD_REQUEST, "Berkas tidak disertakan.", "No file was sent."),
    BELUM_MASUK(HttpStatus.UNAUTHORIZED, "Masuk dahulu dengan nama dan kata sandi.", "Log in first, with name and password."),
    TIDAK_BERWENANG(HttpStatus.FORBIDDEN, "Peran Anda tidak mengizinkan tindakan ini.", "Your role does not allow this."),
    ALAMAT_TIDAK_ADA(HttpStatus.NOT_FOUND, "Alamat ini tidak ada di layanan ini.", "There is nothing at this address."),
    METODE_TIDAK_DIDUKUNG(HttpStatus.METHOD_NOT_ALLOWED, "Metode ini tidak didukung di alamat ini; lihat tajuk Allow.",
            "This method is not supported at this address; see the header Allow."),
    BENTUK_JAWABAN_TIDAK_ADA(HttpStatus.NOT_ACCEPTABLE, "Jawaban tidak tersedia dalam bentuk yang diminta pada tajuk Accept.",
            "The answer is not available in the form that the header Accept asks for."),
    KEADAAN_BERTENTANGAN(HttpStatus.CONFLICT, "Keadaan saat ini tidak mengizinkan permintaan ini.",
            "The present state does not allow this request."),
    TERLALU_BESAR(HttpStatus.CONTENT_TOO_LARGE, "Isi permintaan melebihi batas ukuran.", "The body is larger than the limit."),
    JENIS_ISI_TIDAK_DIDUKUNG(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Jenis isi (Content-Type) ini tidak didukung di alamat ini; lihat tajuk Accept.",
            "This Content-Type is not supported at this address; see the header Accept."),
    TIDAK_DAPAT_DIPAKAI(HttpStatus.UNPROCESSABLE_CONTENT, "Isinya terbaca tetapi tidak dapat dipakai.",
            "The content was read but cannot be used."),
    TERLALU_SERING(HttpStatus.TOO_MANY_REQUESTS, "Terlalu banyak permintaan; coba lagi setelah waktu pada tajuk Retry-After.",
            "Too many requests; try again after the time in the header Retry-After."),
    KESALAHAN_LAYANAN(HttpStatus.INTERNAL_SERVER_ERROR,
            "Terjadi kesalahan pada layanan. Sampaikan requestId ini kepada pengelola.",
            "The service made an error. Give this requestId to whoever runs it."),
    PENYIMPANAN_TIDAK_TERSEDIA(HttpStatus.SERVICE_UNAVAILABLE,
            "Penyimpanan atau basis data sedang tidak dapat ditulis; tidak ada yang disimpan. Coba lagi nanti.",
            "Storage or database cannot be written now; nothing was kept. Try again later."),
    LAYANAN_SIBUK(HttpStatus.SERVICE_UNAVAILABLE, "Layanan sedang sibuk; coba lagi nanti.", "The service is busy; try again later.");

    private final HttpStatus status;
    private final Text text;

    StandardProblem(HttpStatus status, String id, String en) {
        this.status = status;
        this.text = Text.of(id, en);
    }

    /** The code as it is answered, such as {@code BELUM-MASUK}. */
    public String code() {
        return name().replace('_', '-');
    }

    public HttpStatus status() {
        return status;
    }

    public Text text() {
        return text;
    }

    public Refused refused() {
        return Refused.with(status, code(), text.id(), text.en());
    }

    /** The general refusal for a status that something else decided on. */
    static Refused refused(int status) {
        for (StandardProblem problem : values()) {
            if (problem.status.value() == status) {
                return problem.refused();
            }
        }
        StandardProblem nearest = status >= 400 && status < 500 ? PERMINTAAN_TIDAK_SAH : KESALAHAN_LAYANAN;
        HttpStatus known = HttpStatus.resolve(status);
        return Refused.with(known == null || !known.isError() ? nearest.status : known, nearest.code(), nearest.text.id(),
                nearest.text.en());
    }

    static Text title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> Text.of("Permintaan tidak sah", "Bad request");
            case UNAUTHORIZED -> Text.of("Belum masuk", "Not logged in");
            case FORBIDDEN -> Text.of("Tidak berwenang", "Not allowed");
            case NOT_FOUND -> Text.of("Tidak ditemukan", "Not found");
            case METHOD_NOT_ALLOWED -> Text.of("Metode tidak didukung", "Method not supported");
            case NOT_ACCEPTABLE -> Text.of("Bentuk jawaban tidak tersedia", "Form of answer not available");
            case CONFLICT -> Text.of("Bertentangan dengan keadaan saat ini", "In conflict with the present state");
            case CONTENT_TOO_LARGE -> Text.of("Terlalu besar", "Too large");
            case UNSUPPORTED_MEDIA_TYPE -> Text.of("Jenis isi tidak didukung", "Content type not supported");
            case UNPROCESSABLE_CONTENT -> Text.of("Tidak dapat dipakai", "Not usable");
            case TOO_MANY_REQUESTS -> Text.of("Terlalu sering", "Too often");
            case SERVICE_UNAVAILABLE -> Text.of("Sementara tidak tersedia", "Not available for now");
            default -> status.is5xxServerError() ? Text.of("Kesalahan layanan", "Service error")
                    : Text.of("Permintaan ditolak", "Request refused");
        };
    }
}
