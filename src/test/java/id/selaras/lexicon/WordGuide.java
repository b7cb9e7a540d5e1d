package id.selaras.lexicon;

import id.selaras.finding.OverlapField;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheet that explains the word sheets to planners; generated, so that it cannot fall behind. */
final class WordGuide {

    private static final String[][] RULES = {
        {"Sinonim", "Kata yang sama artinya dalam rapat koordinasi, satu kelompok satu baris. Satu kata hanya boleh ada dalam satu"
            + " kelompok; bentuk berimbuhan (melatih, pelatihan) tidak perlu ditulis semua. Kelompok dengan Rumpun yang sama berkaitan"
            + " tetapi tidak sama. / Words that mean the same to a coordination meeting; a word stands in one group only; inflected"
            + " forms need not be listed. Groups of one family are related without being the same."},
        {"Singkatan", "Dibaca sebagai kepanjangannya. / Read as what it stands for."},
        {"Kata Umum", "Kata yang tidak membedakan apa pun; diabaikan. / Words that distinguish nothing; ignored."},
        {"Konsep", "Hasil sempit yang dikerjakan beberapa perangkat daerah, dikenali dari kata atau kode. / A narrow outcome several"
            + " agencies work on, known by words or codes."},
        {"Peran", "Peran lapangan yang dibayar, dan kata yang menandai pembayaran. / Field roles that are paid, and words that say so."},
        {"Pembeda", "Kata yang membuat dua kegiatan serupa tetap sah dikerjakan masing-masing. / Words that keep two alike activities"
            + " legitimately apart."},
        {"Satuan", "Satuan keluaran yang menghitung hal sejenis; sebutan resminya saja, singkatan umum sudah dikenal. / Units of outputs"
            + " that count the same sort of thing; common abbreviations of them are known."},
        {"Bobot Bidang", "Poin tiap bidang dalam skor; jumlahnya 100. / Points of each field in the score; they add up to 100."},
        {"Bobot Bukti", "Seberapa kuat tiap bukti berbicara untuk atau melawan bahwa dua baris berkaitan, dan bahwa pekerjaannya sama; jumlahnya"
            + " menjadi kepastian 0-100. / How much each sign speaks for or against two rows being related, and being the same work; their"
            + " sum becomes a certainty."},
        {"Ambang", "Angka batas; yang tidak ditulis memakai nilai lazim. / Limits; one that is not written has its usual value."},
        {"Bobot Kata", "Dibuat oleh program, jangan diubah dengan tangan. Contoh wajib bila kata dasar itu masih dapat dipotong lagi. /"
            + " Generated, not to be changed by hand. Contoh is needed where the stem could be cut once more."},
    };

    private WordGuide() {
    }

    static OutputSheet sheet() {
        List<List<OutputCell>> rows = new ArrayList<>();
        rows.add(List.of(OutputCell.text("Petunjuk kamus / Guide to the word workbooks", Style.TITLE)));
        rows.add(List.of(OutputCell.text("Lembar ini dibuat otomatis dan tidak dibaca. / Generated, never read.", Style.MUTED)));
        section(rows, "Lembar / Sheets", "Nama", "Kolom", "Isi");
        for (String[] rule : RULES) {
            WordSheet sheet = WordSheet.named(rule[0]).orElseThrow();
            row(rows, sheet.title().both(), String.join(", ", sheet.headings()), rule[1]);
        }
        section(rows, "Kolom / Columns", "Judul", "Wajib", "Isi");
        for (WordColumn column : WordColumn.values()) {
            row(rows, column.heading().both(), column.optional() ? "" : "ya", column.explanation());
        }
        section(rows, "Pilihan kolom Jenis / Choices of the column Jenis", "Lembar", "Jenis", "Arti");
        row(rows, "Sinonim", "tindakan", "apa yang dikerjakan / what is done");
        row(rows, "Sinonim", "objek", "tentang apa / what it is about");
        row(rows, "Sinonim", "sasaran", "untuk siapa / whom it is for");
        row(rows, "Sinonim", "sasaran luas", "untuk kelompok yang sangat besar, seperti siswa / for a very large group, such as pupils");
        row(rows, "Sinonim", "sasaran umum", "untuk semua orang: masyarakat, warga / for everybody");
        row(rows, "Sinonim", "umum", "tidak satu pun dari itu / none of these");
        row(rows, "Peran", "peran", "siapa yang dibayar / who is paid");
        row(rows, "Peran", "bayaran", "bahwa seseorang dibayar: honor, insentif / that somebody is paid");
        row(rows, "Pembeda", "jenjang", "jenjang sekolah / school level");
        row(rows, "Pembeda", "fasilitas kesehatan", "puskesmas atau rumah sakit / health centre or hospital");
        row(rows, "Pembeda", "kelompok umur", "balita, remaja, lansia / infants, youth, the aged");
        row(rows, "Pembeda", "status", "negeri atau swasta / public or private");
        row(rows, "Pembeda", "tahap", "sebelum, di samping, atau sesudah pembangunan: perencanaan, pengawasan / before, beside or after a"
                + " construction: design, supervision");
        row(rows, "Pembeda", "tahap fisik", "pembangunannya sendiri / the construction itself");
        row(rows, "Pembeda", "urutan tahap", "bagian bernomor dari satu pekerjaan: tahap I, tahap II / numbered part of one work");
        row(rows, "Pembeda", "dana terikat", "sumber dana yang hanya boleh untuk peruntukannya / fund sources that may pay for their own purpose only");
        row(rows, "Satuan", "orang", "orang dengan sebutan apa pun / persons by any name");
        row(rows, "Satuan", "keluarga", "keluarga atau rumah tangga / households");
        row(rows, "Satuan", "orang waktu", "orang dikali bulan atau hari / persons times months or days");
        row(rows, "Satuan", "kelompok", "kelompok atau lembaga / groups and institutions");
        row(rows, "Satuan", "benda", "yang dibangun atau diserahkan / what is built or given");
        row(rows, "Satuan", "naskah", "dokumen, laporan, data / papers and data");
        row(rows, "Satuan", "panjang", "kilometer, meter / how long");
        row(rows, "Satuan", "luas", "hektar, meter persegi / how large");
        row(rows, "Satuan", "acara", "berapa kali atau berapa lama / how often or how long");
        section(rows, "Bidang / Fields", "Nama");
        Stream.of(OverlapField.values()).forEach(field -> row(rows, field.label().both()));
        section(rows, "Bukti / Signs", "Nama");
        Stream.of(Sign.values()).forEach(sign -> row(rows, sign.label().both()));
        section(rows, "Ambang / Thresholds", "Nama", "Lazim", "Boleh");
        Stream.of(Threshold.values()).forEach(threshold -> row(rows, threshold.title(),
                threshold.usual().toPlainString().replace('.', ','), threshold.range().told().both()));
        return new OutputSheet("Petunjuk", List.of(44, 44, 90), rows, List.of(), 0, 0, false, "Petunjuk");
    }

    private static void section(List<List<OutputCell>> rows, String title, String... headings) {
        rows.add(List.of());
        rows.add(List.of(OutputCell.text(title, Style.SUBTITLE)));
        rows.add(Stream.of(headings).map(heading -> OutputCell.text(heading, Style.HEADER)).toList());
    }

    private static void row(List<List<OutputCell>> rows, String... texts) {
        rows.add(Stream.of(texts).map(text -> text.isEmpty() ? OutputCell.blank() : OutputCell.text(text)).toList());
    }
}
