package id.selaras.http.openapi;

import java.util.Arrays;
import java.util.Locale;

/** The headings under which calls are shown: the last word of a path that is one of these decides. */
enum Grouping {
    GOVERNMENTS("Pemerintah daerah", "Governments", "Beberapa pemerintah dalam satu instalasi / several governments in one installation"),
    REFERENCES("Acuan", "References", "Pohon RPJMD, indikator, program prioritas, kewenangan / what plans are measured against"),
    PLANS("Rencana", "Plans", "Kirim, baca, tarik / hand in, read, withdraw"),
    MAPPINGS("Pemetaan kolom", "Column mappings", "Yang dibetulkan dan diingat / corrected and remembered"),
    JOBS("Pekerjaan", "Jobs", "Kemajuan dan pembatalan / progress and cancelling"),
    ASSESSMENTS("Hasil pemeriksaan", "Assessments", "Temuan, cakupan, alasan / findings, coverage, reasons"),
    OVERLAPS("Tumpang tindih", "Overlaps", "Antarperangkat daerah, dan keputusannya / between agencies, and what was decided"),
    CHECK("Periksa langsung", "Live check", "Selagi mengetik / while typing"),
    RULE_SETS("Aturan", "Rule sets", "Yang ditampilkan adalah yang dijalankan / rules shown are rules run"),
    ACCOUNTS("Akun", "Accounts", "Pengguna dan peran / users and roles"),
    ME("Akun saya", "My account", "Siapa saya, kata sandi / who I am, password");

    private final String indonesian;
    private final String english;
    private final String description;

    Grouping(String indonesian, String english, String description) {
        this.indonesian = indonesian;
        this.english = english;
        this.description = description;
    }

    String tag() {
        return indonesian + " / " + english;
    }

    String description() {
        return description;
    }

    static void tag(Operations.Call call) {
        Grouping found = GOVERNMENTS;
        for (String word : call.path().split("/")) {
            found = Arrays.stream(values()).filter(group -> group.word().equals(word.startsWith("overlap-") ? "overlaps" : word)).findFirst().orElse(found);
        }
        call.node().putArray("tags").add(found.tag());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
