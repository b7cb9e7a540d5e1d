package id.selaras.intake.nomenclature;

import id.selaras.problem.Problems;
import java.nio.charset.StandardCharsets;

/** Lists as somebody would type them. */
final class Lists {

    static final String HEAD = "Kode;Nama;Kinerja;Indikator;Satuan\n";
    static final String GOOD = HEAD + """
            1;URUSAN WAJIB;;;
            1.02;KESEHATAN;;;
            1.02.02;PROGRAM PEMENUHAN UPAYA KESEHATAN;;;
            1.02.02.2.02;Penyediaan Layanan Kesehatan;;;
            1.02.02.2.02.0001;Pengelolaan Pelayanan Kesehatan Ibu Hamil;Ibu hamil terlayani;Jumlah Ibu Hamil;Orang
            1.02.02.2.02.0002;Pengelolaan Pelayanan Kesehatan Ibu Bersalin;;Jumlah Ibu Bersalin;Orang
            """;

    private Lists() {
    }

    static NomenclatureList read(String text) {
        return NomenclatureListReader.read(opened(text.getBytes(StandardCharsets.UTF_8)));
    }

    static OpenedList opened(byte[] bytes) {
        return ListFiles.read("daftar.csv", bytes, new Problems()).orElseThrow();
    }
}
